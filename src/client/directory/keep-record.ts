import { keptShelf } from '../store/shelves/kept.ts';
import { store } from '../store/store.ts';

/** `<cv-keep-record>`: keeps a record of the directory on the device, or takes it off the list again. */
class KeepRecord extends HTMLElement {
  #button = this.querySelector('button') as HTMLButtonElement;
  #words = this.querySelector('[data-words]') as HTMLElement;
  #status = this.querySelector('[data-status]') as HTMLElement;
  #key = this.dataset.key ?? '';

  connectedCallback() {
    this.hidden = false;
    this.#show();
    this.#button.addEventListener('click', () => this.#change());
  }

  #isKept = () => store.load(keptShelf).data.includes(this.#key);

  #change() {
    const wasKept = this.#isKept();
    const { fault } = store.save(keptShelf, (now) =>
      wasKept ? now.filter((key) => key !== this.#key) : [...now, this.#key],
    );
    this.#status.textContent = (fault && this.dataset[fault]) ?? this.dataset[wasKept ? 'gone' : 'kept'] ?? '';
    this.#show();
  }

  #show() {
    const isKept = this.#isKept();
    this.#button.setAttribute('aria-pressed', String(isKept));
    this.#words.textContent = (isKept ? this.dataset.drop : this.dataset.keep) ?? '';
  }
}

customElements.define('cv-keep-record', KeepRecord);
