import { courseShelves } from '../store/shelves/course.ts';
import { store } from '../store/store.ts';

const names = courseShelves.map(({ name }) => name);
const acts = () => import('./move-course-acts.ts');

/**
 * `<cv-move-course>`: takes the course to another device as a file or as a link in a QR code that this device draws, reads
 * both, and deletes. A link changes nothing before the reader agrees. What reads, writes and draws is loaded on use.
 */
class MoveCourse extends HTMLElement {
  #offered = '';

  connectedCallback() {
    this.hidden = false;
    this.#on('file', async () => (await acts()).download());
    this.#on('code', () => this.#draw());
    this.#on('add', () => this.#take(this.#offered));
    this.#on('refuse', () => this.#end());
    this.#on('forget', () => {
      for (const name of names) store.forget(name);
      this.#end('forgotten');
    });
    const input = this.querySelector('input');
    input?.addEventListener('change', () => this.#try(async () => this.#take((await input.files?.[0]?.text()) ?? '')));
    this.#show();
    void this.#try(() => this.#offer());
  }

  #part = (name: string) => this.querySelector(`[data-${name}]`) as HTMLElement;
  #on = (name: string, act: () => unknown) => this.#part(name).addEventListener('click', () => void this.#try(act));

  /** What an act needs may fail to load; then the same button tries again, and what a link brings stays in the address. */
  async #try(act: () => unknown) {
    try {
      await act();
    } catch {
      this.#say('failed');
    }
  }

  #show() {
    this.#part('out').hidden = !store.documents().some(({ name }) => names.includes(name));
    this.#part('picture').replaceChildren();
  }

  /** What a link brings, before it is taken. */
  async #offer() {
    const code = location.hash.match(/^#import=(.*)$/)?.[1];
    if (code === undefined) return;
    const text = (await acts()).fileOfCode(code);
    if (text === null) return this.#end('foreign');
    this.#offered = text;
    this.#part('offer').hidden = false;
    this.#part('offer').focus();
  }

  async #take(text: string) {
    this.#end(...(await acts()).take(text));
  }

  async #draw() {
    const picture = await (await acts()).draw(this.dataset.course ?? '', this.dataset.label ?? '');
    this.#end(picture ? 'scan' : 'large');
    if (picture) this.#part('picture').append(picture);
  }

  #end(name = '', n = 0) {
    this.#show();
    this.#part('offer').hidden = true;
    history.replaceState(null, '', location.pathname);
    this.#say(name, n);
  }

  #say(name: string, n = 0) {
    this.#part('status').textContent = (this.dataset[name] ?? '').replace('{n}', String(n));
  }
}

customElements.define('cv-move-course', MoveCourse);
