import { afterLeaving } from '../page/forget.ts';
import { ResultList } from './search-list.ts';

/** Milliseconds without a key before the number of results is announced. */
const quiet = 400;

/**
 * `<cv-search>`: answers while the reader types. Loads code and index on first use and keeps the words in the fragment
 * (`#q=`), so that no server sees them. Without script its form leads to the list of all pages.
 */
class Search extends HTMLElement {
  #input = this.querySelector('input') as HTMLInputElement;
  #status = this.querySelector('[data-status]') as HTMLElement;
  #again = this.querySelector('[data-again]') as HTMLElement;
  #list = new ResultList(this);
  #timer = 0;

  connectedCallback() {
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    this.#input.addEventListener('input', () => void this.#search());
    this.addEventListener('keydown', (event) => this.#move(event));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#again.addEventListener('click', () => {
      this.#input.focus();
      void this.#search();
    });
    afterLeaving(() => this.#clear());
    const words = new URLSearchParams(location.hash.slice(1)).get('q') ?? new URLSearchParams(location.search).get('q');
    if (!words) return;
    this.#input.value = words;
    void this.#search();
  }

  #clear() {
    this.#input.value = '';
    void this.#search();
  }

  async #load() {
    const code = await import('./search-ask.ts');
    await code.engineOf(this.dataset.locale ?? '');
    return code;
  }

  async #search() {
    const words = this.#input.value.trim();
    // The path alone, so that words that came as `?q=` leave the part of the address that servers see.
    const fragment = words ? `#q=${encodeURIComponent(words)}` : '';
    history.replaceState(null, '', location.pathname + fragment);
    this.#again.hidden = true;
    const { locale = '', others = '', searching, failed, none, found: counted } = this.dataset;
    if (!words) return this.#show('');
    if (!this.#list.links.length) this.#say(searching, quiet);
    try {
      const { ask, itemOf } = await this.#load();
      const isAsked = () => this.#input.value.trim() === words;
      const found = await ask(words, locale, others.split(' '), (known) => isAsked() && this.#list.show(known, itemOf));
      if (!isAsked()) return;
      this.#list.show(found, itemOf);
      if (found.list.length) this.#say(counted?.replace('{n}', String(found.list.length)), quiet);
      else this.#say(none, 0);
    } catch {
      if (this.#input.value.trim() !== words) return;
      this.#show(failed);
      this.#again.hidden = false;
    }
  }

  #show(status: string | undefined) {
    this.#list.show();
    this.#say(status, 0);
  }

  /** Arrow keys go from the words to the results and among them. */
  #move(event: KeyboardEvent) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [this.#input, ...this.#list.links];
    const at = stops.indexOf(event.target as HTMLInputElement);
    const next = by && at >= 0 ? stops[at + by] : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** While keys are being pressed nothing is read out. */
  #say(words = '', wait: number) {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#status.textContent = words;
    }, wait);
  }
}

customElements.define('cv-search', Search);
