import { formatDay, todayHere } from '../../site/day.ts';
import { progressShelf } from '../store/shelves/progress.ts';
import { store } from '../store/store.ts';
import { countDone, withDone, withoutDone } from './progress.ts';

/** `<cv-lesson-done>`: the reader says that a lesson is done, sees how far the module is, and may take it back. */
class LessonDone extends HTMLElement {
  #number = this.dataset.number ?? '';

  connectedCallback() {
    this.hidden = false;
    const save = (change: Parameters<typeof store.save<typeof progressShelf.empty>>[1]) => {
      const { fault } = store.save(progressShelf, change);
      this.#part('status').textContent = (fault && this.dataset[fault]) ?? '';
    };
    this.#part('done').addEventListener('click', () => {
      save((now) => withDone(now, this.#number, todayHere()));
      this.#part('if-done').focus();
    });
    this.#part('undo').addEventListener('click', () => {
      save((now) => withoutDone(now, this.#number));
      this.#part('done').focus();
    });
    store.subscribe(progressShelf, () => this.#show());
    this.#show();
  }

  #part = (name: string) => this.querySelector(`[data-${name}]`) as HTMLElement;

  #show() {
    const { data } = store.load(progressShelf);
    const day = data.done[this.#number];
    this.#part('if-open').hidden = day !== undefined;
    this.#part('if-done').hidden = day === undefined;
    this.#part('day').textContent = (this.dataset.day ?? '').replace(
      '{date}',
      formatDay(this.dataset.format ?? '', day ?? ''),
    );
    const count = countDone(data, (this.dataset.lessons ?? '').split(' '));
    this.#part('count').textContent = (this.dataset.count ?? '').replace('{n}', String(count));
  }
}

customElements.define('cv-lesson-done', LessonDone);
