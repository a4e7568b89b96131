import { cachePrefix } from '../../site/offline.ts';

const acts = () => import('./keep-language-acts.ts');

/**
 * `<cv-keep-language>`: keeps a language on the device in one press, says that it is kept, and renews it where there is a newer
 * version. What that needs is loaded with the press, or where something is kept already.
 */
class KeepLanguage extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => acts().then(({ press }) => press(this), this.#lost));
    document.addEventListener('kept-changed', () => void this.#show());
    globalThis.caches?.keys().then(
      (names) => void (names.some((name) => name.startsWith(cachePrefix)) && this.#show()),
      () => undefined,
    );
  }

  #show = () => acts().then(({ show }) => show(this), this.#lost);
  #lost = () => {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = this.dataset.lost ?? '';
  };
}

customElements.define('cv-keep-language', KeepLanguage);
