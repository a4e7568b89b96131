import { formatBytes } from '../format-bytes.ts';
import { type Row, removeAll, rowsHere } from './remembered-rows.ts';

const acts = () => import('./remembered-acts.ts');

/**
 * `<cv-remembered>`: everything that this device remembers of the site, by name and size, with a button to delete each
 * and one for all; as a file, and from one. What is still there after a deletion is told as such.
 */
class Remembered extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.nextElementSibling?.toggleAttribute('hidden', true); // What stands there without script, also without styles.
    this.#on('all', () => removeAll().then(() => this.#end(null)));
    this.#on('file', () => acts().then(({ download }) => download(), this.#fail));
    const input = this.querySelector('input');
    input?.addEventListener('change', async () => {
      const text = (await input.files?.[0]?.text()) ?? '';
      input.value = '';
      const word = await acts().then(({ take }) => take(text), this.#fail);
      await this.#show();
      if (word) this.#say(word);
    });
    addEventListener('storage', () => void this.#show());
    document.addEventListener('kept-changed', () => void this.#show());
    addEventListener('pageshow', ({ persisted }) => persisted && void this.#show());
    void this.#show();
  }

  #part = (name: string) => this.querySelector(`[data-${name}]`) as HTMLElement;
  #on = (name: string, act: () => unknown) => this.#part(name).addEventListener('click', () => void act());

  #fail = () => this.#say('failed');

  async #show(): Promise<Row[]> {
    const rows = await rowsHere();
    this.#part('list').replaceChildren(...rows.map((row) => this.#item(row)));
    this.#part('empty').hidden = rows.length > 0;
    this.#part('out').hidden = rows.length === 0;
    return rows;
  }

  #item(row: Row): Node {
    const item = this.querySelector('template')?.content.firstElementChild?.cloneNode(true) as HTMLElement;
    const name = this.#nameOf(row);
    for (const part of item.querySelectorAll('[data-name]')) part.textContent = name;
    item.querySelector('[data-size]')?.replaceChildren(formatBytes(this.dataset.format ?? '', row.bytes));
    item.querySelector('[data-broken]')?.toggleAttribute('hidden', !row.isBroken);
    item.querySelector('button')?.addEventListener('click', async () => {
      await row.remove();
      await this.#end(row);
    });
    return item;
  }

  /** A shelf that this version does not know has its own name only. */
  #nameOf({ name }: Row) {
    return (this.getAttribute(`data-name-${name}`) ?? this.dataset.nameOther ?? '').replace('{name}', name);
  }

  /** Says what came of a deletion: of one row, or of all where none is named. */
  async #end(row: Row | null) {
    document.dispatchEvent(new Event('kept-changed')); // What else shows it looks again, too.
    const left = await this.#show();
    const isGone = row ? !left.some(({ name }) => name === row.name) : left.length === 0;
    this.#say(isGone ? (row ? 'deleted' : 'all-deleted') : 'refused', row ? this.#nameOf(row) : '');
  }

  /** The button that was pressed may be gone, so the words take the focus. */
  #say(word: string, name = '') {
    const status = this.#part('status');
    status.textContent = (this.getAttribute(`data-${word}`) ?? '').replace('{name}', name);
    status.focus();
  }
}

customElements.define('cv-remembered', Remembered);
