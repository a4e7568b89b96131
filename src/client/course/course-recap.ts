import { todayHere } from '../../site/day.ts';
import { progressShelf } from '../store/shelves/progress.ts';
import { store } from '../store/store.ts';
import { withKnown } from './progress.ts';

/**
 * `<cv-course-recap>`: when all goals of a module are ticked, the reader may say "I know this already"; only that is kept.
 * Without script the goals can be ticked on the screen and on paper.
 */
class CourseRecap extends HTMLElement {
  connectedCallback() {
    for (const item of this.querySelectorAll<HTMLElement>('[data-module]')) {
      item.addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement && 'know' in target.dataset) this.#save(item, target.checked);
        this.#show(item);
      });
      this.#show(item);
    }
    store.subscribe(progressShelf, () => {
      for (const item of this.querySelectorAll<HTMLElement>('[data-module]')) this.#show(item);
    });
  }

  #save({ dataset }: HTMLElement, isKnown: boolean) {
    const { fault } = store.save(progressShelf, (now) =>
      withKnown(now, dataset.module ?? '', isKnown ? todayHere() : null),
    );
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = (fault && this.dataset[fault]) ?? '';
  }

  #show(item: HTMLElement) {
    const isKnown = Object.hasOwn(store.load(progressShelf).data.known, item.dataset.module ?? '');
    const goals = [...item.querySelectorAll<HTMLInputElement>('[data-goal]')];
    const know = item.querySelector<HTMLInputElement>('[data-know]');
    if (know) know.checked = isKnown;
    item.querySelector('[data-skip]')?.toggleAttribute('hidden', !isKnown && !goals.every(({ checked }) => checked));
  }
}

customElements.define('cv-course-recap', CourseRecap);
