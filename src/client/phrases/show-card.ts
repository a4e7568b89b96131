/**
 * `<cv-show-card>`: a card fills the screen, which stays bright where the device allows it. Without script the same link
 * leads to the card, which then is a large section of the page.
 */
class ShowCard extends HTMLElement {
  #dialog = this.querySelector('dialog') as HTMLDialogElement;
  #lock: WakeLockSentinel | undefined;

  connectedCallback() {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('[data-show]') : null;
      const face = link?.closest('li')?.querySelector('[data-face]');
      if (!face) return;
      event.preventDefault();
      this.#show(face);
    });
    this.#dialog.addEventListener('close', () => this.#hide());
  }

  #show(face: Element) {
    this.#dialog.querySelector('[data-screen]')?.replaceChildren(face.cloneNode(true));
    // Some browsers allow neither; the dialog alone is large enough.
    document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
    navigator.wakeLock
      ?.request('screen')
      .then((lock) => {
        this.#lock = lock;
        if (!this.#dialog.open) this.#hide();
      })
      .catch(() => undefined);
    this.#dialog.showModal();
  }

  #hide() {
    this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  }
}

customElements.define('cv-show-card', ShowCard);
