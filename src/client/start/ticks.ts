import { todayHere } from '../../site/day.ts';
import type { Outcome } from '../store/shelf.ts';
import { startShelf, type Ticks } from '../store/shelves/start.ts';
import { store } from '../store/store.ts';

/**
 * `<cv-ticks>`: remembers which boxes below it are ticked, by their value, once the reader ticks one. Without script the
 * boxes can be ticked, but nothing remembers them.
 */
class TickList extends HTMLElement {
  #boxes = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  #status = this.querySelector('[data-status]');
  #about = this.querySelector('[data-about]');

  connectedCallback() {
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#save(target);
    });
    this.querySelector('[data-forget]')?.addEventListener('click', () => store.forget(startShelf.name));
    this.#show(store.load(startShelf));
    store.subscribe(startShelf, (now) => this.#show(now));
  }

  #save({ value, checked }: HTMLInputElement) {
    const { fault } = store.save(startShelf, ({ [value]: _, ...others }) =>
      checked ? { ...others, [value]: todayHere() } : others,
    );
    if (this.#status) this.#status.textContent = (fault && this.dataset[fault]) ?? '';
  }

  #show({ data }: Outcome<Ticks>) {
    for (const box of this.#boxes) box.checked = box.value in data;
    this.#about?.toggleAttribute('hidden', Object.keys(data).length === 0);
  }
}

customElements.define('cv-ticks', TickList);
