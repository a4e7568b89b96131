import { formatDay } from '../../site/day.ts';
import { progressShelf } from '../store/shelves/progress.ts';
import { store } from '../store/store.ts';
import { countDone } from './progress.ts';

/**
 * `<cv-course-record>`: fills the table of modules with what is done: lessons, last day, hours, and leaves out the others.
 * Without script the table is empty, to be filled in by hand. The name is on the paper only.
 */
class CourseRecord extends HTMLElement {
  connectedCallback() {
    store.subscribe(progressShelf, () => this.#show());
    this.#show();
  }

  #show() {
    const { data } = store.load(progressShelf);
    let minutes = 0;
    for (const row of this.querySelectorAll<HTMLElement>('tr[data-lessons]')) {
      const lessons = (row.dataset.lessons ?? '').split(' ').map((lesson) => lesson.split(':'));
      const done = lessons.filter(([number = '']) => Object.hasOwn(data.done, number));
      const own = done.reduce((sum, [, length]) => sum + Number(length), 0);
      const last =
        done
          .map(([number = '']) => data.done[number] ?? '')
          .sort()
          .at(-1) ?? '';
      minutes += own;
      row.hidden = done.length === 0;
      this.#write(
        row,
        'count',
        `${countDone(
          data,
          lessons.map(([number = '']) => number),
        )} / ${lessons.length}`,
      );
      this.#write(row, 'hours', this.#hours(own));
      this.#write(row, 'day', last && formatDay(this.dataset.format ?? '', last));
      this.#write(row, 'day-lv', last && formatDay('lv', last));
    }
    this.#write(this, 'all', this.#hours(minutes));
    for (const part of this.querySelectorAll<HTMLElement>('[data-full]')) part.hidden = minutes === 0;
    for (const part of this.querySelectorAll<HTMLElement>('[data-empty]')) part.hidden = minutes > 0;
    for (const part of this.querySelectorAll<HTMLElement>('[data-by-hand]')) part.hidden = true;
  }

  #hours = (minutes: number) =>
    new Intl.NumberFormat(this.dataset.format, { maximumFractionDigits: 1 }).format(minutes / 60);

  #write(row: Element, name: string, words: string) {
    row.querySelector(`[data-${name}]`)?.replaceChildren(words);
  }
}

customElements.define('cv-course-record', CourseRecord);
