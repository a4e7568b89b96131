import { afterLeaving } from './forget.ts';

/** What Pagefind gives; only what is used here. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  debouncedSearch: (
    words: string,
    options?: object,
    wait?: number,
  ) => Promise<{ results: { data: () => Promise<Result> }[] } | null>;
}
interface Result {
  url: string;
  meta: { title?: string; summary?: string };
  excerpt: string;
}

const most = 10;

/**
 * `<cv-search>`: searches while the reader types. Loads Pagefind on first use and keeps the words in the fragment
 * (`#q=`), so that no server sees them. Without script its form leads to the list of all pages.
 */
class Search extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #input = this.querySelector('input') as HTMLInputElement;
  #status = this.querySelector('[data-status]') as HTMLElement;
  #list = this.querySelector('[data-results]') as HTMLElement;

  connectedCallback() {
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    this.#input.addEventListener('input', () => this.#search());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    afterLeaving(() => this.#clear());
    const words = new URLSearchParams(location.hash.slice(1)).get('q') ?? new URLSearchParams(location.search).get('q');
    if (!words) return;
    this.#input.value = words;
    this.#search();
  }

  #clear() {
    this.#input.value = '';
    this.#search();
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= (async () => {
      const path = '/pagefind/pagefind.js';
      const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
      await pagefind.init();
      return pagefind;
    })();
    this.#pagefind.catch(() => {
      this.#pagefind = undefined;
    });
    return this.#pagefind;
  }

  async #search() {
    const words = this.#input.value.trim();
    // The path alone, so that words that came as `?q=` leave the part of the address that servers see.
    const fragment = words ? `#q=${encodeURIComponent(words)}` : '';
    history.replaceState(null, '', location.pathname + fragment);
    if (!words) return this.#show('', []);
    this.#status.textContent = this.dataset.searching ?? '';
    try {
      const found = await (await this.#load()).debouncedSearch(words, {}, 200);
      if (!found) return;
      // Pagefind finds nothing, too, when the network fails on its way: ask whether the index is still there.
      if (!found.results.length) await fetch('/pagefind/pagefind-entry.json', { method: 'HEAD', cache: 'no-store' });
      const results = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
      if (this.#input.value.trim() !== words) return;
      this.#show(
        results.length
          ? (this.dataset.found ?? '').replace('{n}', String(found.results.length))
          : (this.dataset.none ?? ''),
        results,
      );
    } catch {
      this.#show(this.dataset.failed ?? '', []);
      this.#forget();
    }
  }

  /** Pagefind keeps a failed start: the next words begin with a new one. */
  #forget() {
    this.#pagefind?.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    this.#pagefind = undefined;
  }

  #show(status: string, results: Result[]) {
    const template = this.querySelector('template') as HTMLTemplateElement;
    const items = results.map(({ url, meta }) => {
      const item = template.content.cloneNode(true) as DocumentFragment;
      const link = item.querySelector('a') as HTMLAnchorElement;
      link.href = url;
      link.textContent = meta.title ?? url;
      (item.querySelector('p') as HTMLElement).textContent = meta.summary ?? '';
      return item;
    });
    this.#status.textContent = status;
    this.#list.replaceChildren(...items);
  }
}

customElements.define('cv-search', Search);
