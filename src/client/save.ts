import { formatDay } from './day.ts';
import { type KeptLanguage, keep, kept, OfflineError, outdated } from './offline.ts';

/** `<cv-save>`: keeps a language on the device in one press, says that it is kept, and renews it where there is a newer version. */
class Save extends HTMLElement {
  #button = this.querySelector('button') as HTMLButtonElement;
  #words = this.querySelector('[data-words]') as HTMLElement;
  #label = this.#words.textContent;
  #status = this.querySelector('[data-status]') as HTMLElement;

  connectedCallback() {
    this.hidden = false;
    this.#button.addEventListener('click', () => void this.#keep());
    document.addEventListener('cv-kept', () => void this.#show());
    void this.#show();
  }

  async #keep() {
    if (this.#button.ariaDisabled === 'true') return;
    const { locale = '', size, keeping = '' } = this.dataset;
    this.#status.textContent = keeping;
    this.#button.setAttribute('aria-disabled', 'true');
    try {
      const mine = (await kept()).find(this.#isMine);
      await keep(locale, mine?.size ?? (size === 'all' ? 'all' : 'essential'));
      document.dispatchEvent(new Event('cv-kept'));
    } catch (cause) {
      this.#status.textContent = this.dataset[cause instanceof OfflineError ? cause.fault : 'lost'] ?? '';
    }
    this.#button.removeAttribute('aria-disabled');
  }

  /** Where only one size is offered, the language counts as kept in any. */
  #isMine = ({ locale, size }: KeptLanguage) =>
    locale === this.dataset.locale && ('anySize' in this.dataset || size === this.dataset.size);

  /** The list of what the site offers is asked for only where something is kept. */
  async #show() {
    const { format = '', kept: words = '', newer = '' } = this.dataset;
    const mine = (await kept()).find(this.#isMine);
    this.#words.textContent = this.#label;
    this.#status.textContent = mine ? words.replace('{date}', formatDay(format, mine.date)) : '';
    if (!mine || !(await outdated().catch(() => [])).some(this.#isMine)) return;
    this.#words.textContent = this.#words.dataset.renew ?? this.#label;
    this.#status.textContent = newer;
  }
}

customElements.define('cv-save', Save);
