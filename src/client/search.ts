import { type Results, searchIn, withOthers, withTexts } from '../search/answer.ts';
import type { SearchKind } from '../search/index-format.ts';
import type { Rules } from '../search/normalise.ts';
import { formsTyped } from '../search/query.ts';
import { afterLeaving } from './forget.ts';
import { inWholeTexts } from './search-deep.ts';
import { itemOf } from './search-item.ts';
import { engineOf, searched } from './search-load.ts';

/** How many results are shown at first, and how many more each time. */
const step = 10;
/** Milliseconds without a key before the number of results is announced. */
const quiet = 400;

/**
 * `<cv-search>`: answers while the reader types. Loads the index of the language on first use, those of Latvian and English
 * where it knows nothing good, and keeps the words in the fragment (`#q=`), so that no server sees them. Without script
 * its form leads to the list of all pages.
 */
class Search extends HTMLElement {
  #input = this.querySelector('input') as HTMLInputElement;
  #list = this.querySelector('[data-results]') as HTMLElement;
  #kinds = [...this.querySelectorAll<HTMLButtonElement>('[data-kind]')];
  #results: Results | undefined;
  #rules: Rules[] = [];
  #kind = '';
  #shown = step;
  #timer = 0;

  connectedCallback() {
    const own = this.dataset.locale ?? '';
    this.#input.addEventListener('focus', () => void engineOf(own).catch(() => undefined), { once: true });
    this.#input.addEventListener('input', () => void this.#search());
    this.addEventListener('keydown', (event) => this.#move(event));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    for (const button of this.#kinds) button.addEventListener('click', () => this.#choose(button.dataset.kind ?? ''));
    this.#part('more').addEventListener('click', () => this.#more());
    afterLeaving(() => this.#clear());
    const words = new URLSearchParams(location.hash.slice(1)).get('q') ?? new URLSearchParams(location.search).get('q');
    if (!words) return;
    this.#input.value = words;
    void this.#search();
  }

  #part = (name: string) => this.querySelector(`[data-${name}]`) as HTMLElement;

  #clear() {
    this.#input.value = '';
    void this.#search();
  }

  async #search() {
    const words = this.#input.value.trim();
    // The path alone, so that words that came as `?q=` leave the part of the address that servers see.
    const fragment = words ? `#q=${encodeURIComponent(words)}` : '';
    history.replaceState(null, '', location.pathname + fragment);
    if (!words) return this.#show(undefined, '');
    if (!this.#results) this.#say(this.dataset.searching ?? '', 0);
    const results = await this.#ask(words).catch(() => null);
    if (this.#input.value.trim() !== words) return;
    if (!results) return this.#show(undefined, this.dataset.failed ?? '');
    this.#show(results, results.list.length ? '' : (this.dataset.none ?? ''));
  }

  /** Asks the reader's language, and the others where it has no good answer. */
  async #ask(words: string): Promise<Results> {
    const { locale = '', others = '' } = this.dataset;
    const own = await searched(locale, words);
    this.#rules = own.rules;
    const found = searchIn(words, own);
    if (found.isGood || words.length < 3) return found;
    // What the reader's own language has must not fail with the whole texts or the other languages.
    const [urls, more] = await Promise.all([
      inWholeTexts(formsTyped(words, own.rules), locale).catch(() => []),
      Promise.all(others.split(' ').map((other) => searched(other, words))).catch(() => []),
    ]);
    return withOthers(words, withTexts(found, urls, own), own, more);
  }

  #show(results: Results | undefined, status: string) {
    this.#results = results;
    this.#kind = '';
    this.#shown = step;
    this.#draw();
    const count = results?.list.length ?? 0;
    if (status || !results) this.#say(status, 0);
    else this.#say((this.dataset.found ?? '').replace('{n}', String(count)), quiet);
    this.#part('none').hidden = !results || count > 0;
    this.#part('near').hidden = !results?.answer.instead.size || count === 0;
  }

  #draw() {
    const all = this.#results?.list ?? [];
    const list = this.#kind ? all.filter(({ record }) => record[1] === this.#kind) : all;
    const template = this.querySelector('template') as HTMLTemplateElement;
    const forms = this.#results?.answer.forms ?? new Set<string>();
    this.#list.replaceChildren(
      ...list
        .slice(0, this.#shown)
        .map((result) => itemOf(result, template, { forms, rules: this.#rules, words: this.dataset })),
    );
    this.#part('more').hidden = list.length <= this.#shown;
    this.#part('kinds').hidden = all.length < 2;
    for (const button of this.#kinds) {
      const kind = (button.dataset.kind ?? '') as SearchKind | '';
      const count = kind ? all.filter(({ record }) => record[1] === kind).length : all.length;
      button.hidden = count === 0;
      button.ariaPressed = String(kind === this.#kind);
      (button.querySelector('[data-count]') as HTMLElement).textContent = String(count);
    }
  }

  #choose(kind: string) {
    this.#kind = kind;
    this.#shown = step;
    this.#draw();
  }

  /** The focus goes on with the first result that was not there before. */
  #more() {
    const next = this.#shown;
    this.#shown += step;
    this.#draw();
    this.#list.querySelectorAll('a')[next]?.focus();
  }

  /** Arrow keys go from the words to the results and among them. */
  #move(event: KeyboardEvent) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops: HTMLElement[] = [this.#input, ...this.#list.querySelectorAll('a')];
    const at = stops.indexOf(event.target as HTMLElement);
    const next = by && at >= 0 ? stops[at + by] : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** While keys are being pressed nothing is read out. */
  #say(words: string, wait: number) {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#part('status').textContent = words;
    }, wait);
  }
}

customElements.define('cv-search', Search);
