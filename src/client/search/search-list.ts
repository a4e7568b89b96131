import type { Results } from '../../search/answer.ts';
import type { SearchKind } from '../../search/index-format.ts';
import type { itemOf } from './search-item.ts';

/** How many results are shown at first, and how many more each time. */
const step = 10;

/** The list of results: the first ten, the kinds that there are with their numbers, and a button for more. */
export class ResultList {
  #host: HTMLElement;
  #kinds: HTMLButtonElement[];
  #found: Results | undefined;
  #itemOf: typeof itemOf | undefined;
  #kind = '';
  #shown = step;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#kinds = [...host.querySelectorAll<HTMLButtonElement>('[data-kind]')];
    for (const button of this.#kinds)
      button.addEventListener('click', () => {
        this.#kind = button.dataset.kind ?? '';
        this.#shown = step;
        this.#draw();
      });
    this.#part('more').addEventListener('click', () => this.#more());
  }

  get links(): HTMLElement[] {
    return [...this.#part('results').querySelectorAll('a')];
  }

  show(found?: Results, draw?: typeof itemOf) {
    this.#found = found;
    this.#itemOf = draw;
    this.#kind = '';
    this.#shown = step;
    this.#draw();
    const count = found?.list.length ?? 0;
    this.#part('none').hidden = !found || count > 0;
    this.#part('near').hidden = !found?.answer.isGuess || count === 0;
  }

  #part = (name: string) => this.#host.querySelector(`[data-${name}]`) as HTMLElement;

  #draw() {
    const all = this.#found?.list ?? [];
    const list = this.#kind ? all.filter(({ record }) => record[1] === this.#kind) : all;
    const template = this.#host.querySelector('template') as HTMLTemplateElement;
    const { answer, rules = [] } = this.#found ?? {};
    const look = { forms: answer?.forms ?? new Set<string>(), rules, words: this.#host.dataset };
    const items = list.slice(0, this.#shown).flatMap((result) => this.#itemOf?.(result, template, look) ?? []);
    // More may come while the reader is already among the results.
    const at = this.links.find((link) => link === document.activeElement)?.getAttribute('href');
    this.#part('results').replaceChildren(...items);
    if (at) this.links.find((link) => link.getAttribute('href') === at)?.focus();
    this.#part('more').hidden = list.length <= this.#shown;
    this.#part('kinds').hidden = all.length < 2;
    for (const button of this.#kinds) this.#count(button, button.dataset.kind as SearchKind | '');
  }

  #count(button: HTMLButtonElement, kind: SearchKind | '') {
    const all = this.#found?.list ?? [];
    const count = kind ? all.filter(({ record }) => record[1] === kind).length : all.length;
    button.hidden = count === 0;
    button.setAttribute('aria-pressed', String(kind === this.#kind));
    (button.querySelector('[data-count]') as HTMLElement).textContent = String(count);
  }

  /** The focus goes on with the first result that was not there before. */
  #more() {
    const next = this.#shown;
    this.#shown += step;
    this.#draw();
    this.links[next]?.focus();
  }
}
