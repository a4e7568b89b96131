/**
 * `<cv-copy>`: puts words of a message into the clipboard and says so. `data-copy="lv ar"` on a button's paragraph
 * names the words to copy, in order. Without script the words are there to select.
 */
class Copy extends HTMLElement {
  connectedCallback() {
    for (const place of this.querySelectorAll<HTMLElement>('[data-copy]')) {
      place.hidden = false;
      place.querySelector('button')?.addEventListener('click', () => this.#copy(place.dataset.copy ?? ''));
    }
  }

  async #copy(names: string) {
    const words = names
      .split(' ')
      .map((name) => this.querySelector(`[data-words="${name}"]`)?.textContent?.trim() ?? '');
    try {
      await navigator.clipboard.writeText(words.join('\n\n'));
      this.#say(this.dataset.done ?? '');
    } catch {
      this.#say(this.dataset.failed ?? '');
    }
  }

  #say(words: string) {
    const status = this.querySelector('[data-status]') as HTMLElement;
    status.textContent = words;
  }
}

customElements.define('cv-copy', Copy);
