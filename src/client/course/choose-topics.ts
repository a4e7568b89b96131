import { topicsShelf } from '../store/shelves/topics.ts';
import { store } from '../store/store.ts';

/**
 * `<cv-choose-topics>`: electives about ticked topics come first in their list. The choice is kept on the device only where the
 * reader ticks that, too; without script the electives stand in the order of the course.
 */
class ChooseTopics extends HTMLElement {
  #boxes = [...this.querySelectorAll<HTMLInputElement>('input[name=topic]')];
  #keep = this.querySelector('[data-keep]') as HTMLInputElement;
  #status = this.querySelector('[data-status]') as HTMLElement;
  #list = document.querySelector('[data-electives]');
  #order = [...(this.#list?.children ?? [])].filter((item) => item instanceof HTMLElement);

  connectedCallback() {
    this.hidden = false;
    const kept = store.load(topicsShelf).data;
    for (const box of this.#boxes) box.checked = kept.includes(box.value);
    this.#keep.checked = kept.length > 0;
    this.addEventListener('change', ({ target }) => {
      this.#sort();
      if (this.#keep.checked) this.#remember();
      else if (target === this.#keep) store.forget(topicsShelf.name);
    });
    this.#sort();
  }

  #chosen = () => this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);

  #sort() {
    const chosen = this.#chosen();
    const isFirst = ({ dataset }: HTMLElement) => (dataset.topics ?? '').split(' ').some((id) => chosen.includes(id));
    for (const item of this.#order) item.querySelector('[data-first]')?.toggleAttribute('hidden', !isFirst(item));
    this.#list?.append(...this.#order.filter(isFirst), ...this.#order.filter((item) => !isFirst(item)));
  }

  #remember() {
    const { fault } = store.save(topicsShelf, this.#chosen);
    this.#status.textContent = (fault && this.dataset[fault]) ?? '';
  }
}

customElements.define('cv-choose-topics', ChooseTopics);
