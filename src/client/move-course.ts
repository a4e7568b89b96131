import { todayHere } from './day.ts';
import { countDone, isEmpty } from './progress.ts';
import { progressShelf } from './shelves/progress.ts';
import { topicsShelf } from './shelves/topics.ts';
import { store } from './store.ts';

const shelves = [progressShelf, topicsShelf];
const names = shelves.map(({ name }) => name);

/**
 * `<cv-move>`: takes the course to another device as a file or as a link in a QR code that this device draws, reads
 * both, and deletes. A link changes nothing before the reader agrees. What reads and writes is loaded on use.
 */
class MoveCourse extends HTMLElement {
  #offered = '';

  connectedCallback() {
    this.hidden = false;
    const acts: Record<string, () => void> = {
      file: () => void this.#download(),
      code: () => void this.#draw(),
      add: () => void this.#import(this.#offered),
      refuse: () => this.#end(),
      forget: () => {
        for (const name of names) store.forget(name);
        this.#say('forgotten');
      },
    };
    for (const [name, act] of Object.entries(acts)) this.#part(name).addEventListener('click', act);
    this.querySelector('input[type=file]')?.addEventListener('change', ({ target }) => {
      const [file] = target instanceof HTMLInputElement ? (target.files ?? []) : [];
      void file?.text().then((text) => this.#import(text));
    });
    store.subscribe(progressShelf, () => this.#show());
    addEventListener('hashchange', () => void this.#offer());
    this.#show();
    void this.#offer();
  }

  #part = (name: string) => this.querySelector(`[data-${name}]`) as HTMLElement;
  #say = (name: string, n = 0) => {
    this.#part('status').textContent = (this.dataset[name] ?? '').replace('{n}', String(n));
  };

  #show() {
    const isNothing = isEmpty(store.load(progressShelf).data) && store.load(topicsShelf).data.length === 0;
    this.#part('out').hidden = isNothing;
    this.#part('picture').replaceChildren();
  }

  /** What a link brings, before it is taken. */
  async #offer() {
    const code = location.hash.match(/^#import=(.*)$/)?.[1];
    if (code === undefined) return;
    const { fileOfCode } = await import('./progress-link.ts');
    const text = fileOfCode(code);
    if (text === null) return this.#end('foreign');
    this.#offered = text;
    this.#part('offer').hidden = false;
    this.#part('offer').focus();
  }

  async #import(text: string) {
    const { importText } = await import('./transfer.ts');
    const before = this.#count();
    const { fault, shelves: read } = importText(store, text, shelves);
    const wrong = fault ?? read.find((one) => one.fault)?.fault;
    this.#end(wrong ?? 'added', this.#count() - before);
  }

  #count() {
    const { data } = store.load(progressShelf);
    return countDone(data, Object.keys(data.done));
  }

  #end(words = '', n = 0) {
    this.#part('offer').hidden = true;
    history.replaceState(null, '', location.pathname);
    this.#say(words, n);
  }

  async #download() {
    const { exportText } = await import('./transfer.ts');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([exportText(store, todayHere(), names)], { type: 'application/json' }));
    link.download = `celvedis-course-${todayHere()}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  async #draw() {
    const { linkOf } = await import('./progress-link.ts');
    const link = linkOf(store, new URL(this.dataset.course ?? '', location.href).href);
    if (!link) return this.#say('large');
    const { renderSVG } = await import('uqr');
    const picture = new DOMParser().parseFromString(renderSVG(link, { ecc: 'L', border: 2 }), 'image/svg+xml');
    picture.documentElement.setAttribute('role', 'img');
    picture.documentElement.setAttribute('aria-label', this.dataset.label ?? '');
    this.#part('picture').replaceChildren(picture.documentElement);
    this.#say('scan');
  }
}

customElements.define('cv-move', MoveCourse);
