import { pageAt } from '../page-at.ts';
import { keptShelf } from '../store/shelves/kept.ts';
import { store } from '../store/store.ts';

/**
 * `<cv-kept-records>`: the records that the reader kept, read from their own pages, so that the list never says anything else
 * than they do. What cannot be reached now stays on the list as its address.
 */
class KeptRecords extends HTMLElement {
  #list = this.querySelector('[data-list]') as HTMLElement;
  #empty = this.querySelector('[data-empty]') as HTMLElement;
  #print = this.querySelector('[data-print]') as HTMLElement;
  #status = this.querySelector('[data-status]') as HTMLElement;
  #again = this.querySelector('[data-again]') as HTMLElement;

  connectedCallback() {
    this.#again.addEventListener('click', () => void this.#fill());
    void this.#fill();
  }

  async #fill() {
    const { data, fault } = store.load(keptShelf);
    this.#again.hidden = true;
    const items = await Promise.all(data.map((key) => this.#item(key)));
    this.#list.replaceChildren(...items.map(({ item }) => item));
    const isWhole = items.every(({ isRead }) => isRead);
    this.#again.hidden = isWhole;
    this.#status.textContent = this.dataset[fault ?? (isWhole ? '' : 'failed')] ?? '';
    this.#show();
  }

  #show() {
    const isEmpty = this.#list.childElementCount === 0;
    this.#empty.hidden = !isEmpty;
    this.#print.hidden = isEmpty;
  }

  async #item(key: string): Promise<{ item: HTMLLIElement; isRead: boolean }> {
    const url = `/${document.documentElement.lang}/${key}/`;
    const page = await pageAt(url).catch(() => null);
    const item = this.querySelector('template')?.content.firstElementChild?.cloneNode(true) as HTMLLIElement;
    const link = item.querySelector('a') as HTMLAnchorElement;
    link.href = url;
    link.textContent = page?.querySelector('h1')?.textContent ?? url;
    item
      .querySelector('[data-here]')
      ?.append(...(page?.querySelectorAll('article [data-state], article [data-contacts]') ?? []));
    item.querySelector('button')?.addEventListener('click', () => this.#drop(key, item));
    return { item, isRead: page !== null };
  }

  #drop(key: string, item: HTMLElement) {
    const { fault } = store.save(keptShelf, (now) => now.filter((one) => one !== key));
    const next = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    this.#show();
    this.#status.textContent = (fault && this.dataset[fault]) ?? this.dataset.gone ?? '';
    (next?.querySelector('a') ?? this.#status).focus();
  }
}

customElements.define('cv-kept-records', KeptRecords);
