import { fold } from '../../search/normalise.ts';

/** Answers to facets, and words to find in names; what is empty asks for nothing. */
type Wanted = Map<string, string>;

const words = 'q';

/**
 * `<cv-filter>`: narrows the list that is in the page by what its items say of themselves (`data-by-level="A1 A2"`) and by
 * name. The answers live in the fragment (`#level=A1&place=riga`), so that no server sees them and the view can be sent.
 * Beside each answer stands how many items it would leave; when nothing is left, it says which answer to drop.
 */
class Filter extends HTMLElement {
  #form = this.querySelector('[data-form]') as HTMLElement;
  #reset = this.querySelector<HTMLElement>('[data-reset]');
  #status = this.querySelector('[data-status]') as HTMLElement;
  #drop = this.querySelector('[data-drop]') as HTMLElement;
  #items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
  /** A list that is folded away until something is asked of it. */
  #more = this.querySelector<HTMLDetailsElement>('details[data-more]');
  #groups = [...this.querySelectorAll<HTMLElement>('[data-group]')];
  /** Questions that wait; open where one of them is answered. */
  #rest = this.#form.querySelector('details');
  #fields = [...this.#form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];

  connectedCallback() {
    for (const item of this.#items) item.dataset.name = fold(item.dataset.name ?? '');
    this.#form.addEventListener('input', () => this.#change());
    this.#reset?.addEventListener('click', () => this.#clear(() => true));
    addEventListener('hashchange', () => this.#fromAddress());
    this.#fromAddress();
  }

  #fromAddress() {
    const given = new URLSearchParams(location.hash.slice(1));
    for (const field of this.#fields) {
      field.value = given.get(field.name) ?? '';
      // An answer that the list does not know asks for nothing.
      if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = '';
    }
    this.#show(this.#wanted());
  }

  #change() {
    const wanted = this.#wanted();
    const fragment = new URLSearchParams([...wanted]).toString();
    history.replaceState(history.state, '', location.pathname + (fragment && `#${fragment}`));
    this.#show(wanted);
  }

  #wanted(): Wanted {
    return new Map(this.#fields.flatMap(({ name, value }) => (value.trim() ? [[name, value.trim()]] : [])));
  }

  #show(wanted: Wanted) {
    const found = this.#items.filter((item) => fits(item, wanted));
    for (const item of this.#items) item.hidden = !found.includes(item);
    for (const group of this.#groups) group.hidden = !group.querySelector('[data-item]:not([hidden])');
    for (const field of this.#fields) if (field instanceof HTMLSelectElement) this.#count(field, wanted);
    if (this.#more && wanted.size) this.#more.open = true;
    if (this.#rest && this.#fields.some(({ value, parentElement }) => value && this.#rest?.contains(parentElement)))
      this.#rest.open = true;
    const silent = wanted.size
      ? this.#items.filter((item) => !found.includes(item) && fits(item, wanted, true)).length
      : 0;
    this.#status.textContent = [
      say(this.dataset.found, found.length, this.#items.length),
      silent ? say(this.dataset.silent, silent) : '',
    ].join(' ');
    this.#drop.replaceChildren(...(found.length ? [] : this.#waysOut(wanted)));
    this.#reset?.toggleAttribute('hidden', wanted.size === 0);
  }

  /** How many items each answer would leave beside the other ones. */
  #count({ name, options }: HTMLSelectElement, wanted: Wanted) {
    const others = without(wanted, name);
    const left = this.#items.filter((item) => fits(item, others));
    for (const option of options) {
      if (!option.value) continue;
      const count = left.filter((item) => gives(item, name, option.value)).length;
      option.textContent = `${option.dataset.name} (${count})`;
    }
  }

  /** One button for each answer without which something is left, the most helpful first. */
  #waysOut(wanted: Wanted): Node[] {
    return [...wanted.keys()]
      .map((name) => ({ name, left: this.#items.filter((item) => fits(item, without(wanted, name))).length }))
      .filter(({ left }) => left > 0)
      .sort((a, b) => b.left - a.left)
      .map(({ name, left }) => this.#wayOut(name, left));
  }

  #wayOut(name: string, left: number): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = (this.dataset.dropOne ?? '')
      .replace('{name}', this.#labelOf(name))
      .replace('{n}', String(left));
    button.addEventListener('click', () => this.#clear((field) => field.name === name));
    return button;
  }

  /** The button that was pressed goes away, so that the answer is where the reader is. */
  #clear(which: (field: HTMLInputElement | HTMLSelectElement) => boolean) {
    for (const field of this.#fields) if (which(field)) field.value = '';
    this.#change();
    this.#status.focus();
  }

  #labelOf(name: string): string {
    const field = this.#fields.find((one) => one.name === name);
    const answer = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.dataset.name : field?.value;
    return `${field?.labels?.[0]?.textContent?.trim()}: ${answer}`;
  }
}

const valuesOf = (item: HTMLElement, name: string) =>
  (item.getAttribute(`data-by-${name}`) ?? '').split(' ').filter(Boolean);

/** What gives every answer to a question (`data-any="place"`: it serves the whole country) gives each. */
const gives = (item: HTMLElement, name: string, value: string) =>
  valuesOf(item, name).includes(value) || item.dataset.any === name;

/** True for items that give every answer; with `orSilent` also for those that say nothing to a question. */
function fits(item: HTMLElement, wanted: Wanted, orSilent = false): boolean {
  return [...wanted].every(([name, value]) => {
    if (name === words) return item.dataset.name?.includes(fold(value));
    return gives(item, name, value) || (orSilent && valuesOf(item, name).length === 0);
  });
}

const without = (wanted: Wanted, name: string): Wanted => new Map([...wanted].filter(([one]) => one !== name));

const say = (words = '', n: number, of = 0) => words.replace('{n}', String(n)).replace('{of}', String(of));

customElements.define('cv-filter', Filter);
