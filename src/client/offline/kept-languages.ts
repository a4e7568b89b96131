import { formatDay } from '../../site/day.ts';
import { type KeptLanguage, keep, kept, OfflineError, outdated, remove, removeAll } from './offline.ts';

/** `<cv-kept-languages>`: what is kept on this device, with room and date; renews and deletes it. */
class KeptLanguages extends HTMLElement {
  #list = this.querySelector('[data-list]') as HTMLElement;
  #status = this.querySelector('[data-status]') as HTMLElement;
  #all = this.querySelector('[data-remove-all]') as HTMLElement;

  connectedCallback() {
    this.#all.addEventListener('click', () => void this.#change(removeAll, this.dataset.gone));
    document.addEventListener('kept-changed', () => void this.#show());
    void this.#show();
  }

  async #show() {
    const here = await kept();
    this.#list.replaceChildren(...here.flatMap((one) => this.#item(one) ?? []));
    this.#all.hidden = here.length < 2;
    (this.querySelector('[data-empty]') as HTMLElement).hidden = here.length > 0;
    for (const { locale } of await outdated().catch(() => [])) {
      const item = this.#list.querySelector(`[data-locale=${locale}]`);
      for (const part of item?.querySelectorAll<HTMLElement>('[data-newer], [data-renew]') ?? []) part.hidden = false;
    }
  }

  #item({ locale, size, bytes, date }: KeptLanguage): HTMLElement | undefined {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-language=${locale}]`);
    const item = template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
    if (!item) return undefined;
    const { format = '', facts = '' } = this.dataset;
    const megabytes = new Intl.NumberFormat(format, { maximumFractionDigits: 1 }).format(bytes / 1e6);
    const part = (name: string) => item.querySelector(`[data-${name}]`) as HTMLElement;
    item.dataset.locale = locale;
    part('facts').textContent = facts
      .replace('{what}', this.dataset[size] ?? '')
      .replace('{size}', megabytes)
      .replace('{date}', formatDay(format, date));
    part('remove').addEventListener('click', () => void this.#change(() => remove(locale), this.dataset.gone));
    part('renew').addEventListener('click', () => void this.#change(() => keep(locale, size), this.dataset.renewed));
    return item;
  }

  /** The focus goes to the words that say what happened, because the button may be gone. */
  async #change(act: () => Promise<unknown>, words = '') {
    this.#status.textContent = this.dataset.keeping ?? '';
    try {
      await act();
      this.#status.textContent = words;
      document.dispatchEvent(new Event('kept-changed'));
    } catch (cause) {
      this.#status.textContent = this.dataset[cause instanceof OfflineError ? cause.fault : 'lost'] ?? '';
    }
    this.#status.focus();
  }
}

customElements.define('cv-kept-languages', KeptLanguages);
