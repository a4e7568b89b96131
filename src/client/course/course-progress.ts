import { progressShelf } from '../store/shelves/progress.ts';
import { store } from '../store/store.ts';
import { countDone, isEmpty, nextLesson } from './progress.ts';

/** `<cv-course-progress>`: shows on the road map below it what is done, and where to go on. It only reads. */
class CourseProgress extends HTMLElement {
  #stations = [...this.querySelectorAll<HTMLElement>('[data-module]')].map((item) => ({
    item,
    number: item.dataset.module ?? '',
    lessons: (item.dataset.lessons ?? '').split(' ').filter(Boolean),
  }));

  connectedCallback() {
    // A link with a course from another device is read where one can take it.
    if (this.dataset.record && location.hash.startsWith('#import='))
      location.replace(this.dataset.record + location.hash);
    store.subscribe(progressShelf, () => this.#show());
    this.#show();
  }

  #show() {
    const { data } = store.load(progressShelf);
    for (const { item, number, lessons } of this.#stations) {
      const done = countDone(data, lessons);
      const isDone = lessons.length > 0 && done === lessons.length;
      const isKnown = Object.hasOwn(data.known, number);
      const words = isDone ? this.dataset.done : isKnown ? this.dataset.known : done ? this.dataset.count : '';
      const state = item.querySelector('[data-state]');
      state?.toggleAttribute('hidden', !words);
      const said = (words ?? '').replace('{n}', String(done)).replace('{of}', String(lessons.length));
      state?.querySelector('span')?.replaceChildren(said);
      this.querySelector(`[data-picture="${number}"]`)?.toggleAttribute('data-past', isDone || isKnown);
    }
    const next = isEmpty(data) ? undefined : nextLesson(data, this.#stations);
    const link = this.querySelector<HTMLAnchorElement>(`[data-go-on] a[data-lesson="${next}"]`);
    this.querySelector('[data-go-on]')?.toggleAttribute('hidden', !link);
    // Who is on the way is not told to begin.
    this.querySelector('[data-start]')?.toggleAttribute('hidden', Boolean(link));
    for (const one of this.querySelectorAll('[data-go-on] a')) one.toggleAttribute('hidden', one !== link);
  }
}

customElements.define('cv-course-progress', CourseProgress);
