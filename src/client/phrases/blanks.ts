/**
 * `<cv-blanks>`: what the reader types stands at once in every sentence inside. Nothing is stored or sent; without
 * script the blanks are lines to write on and the inputs stay hidden.
 */
class Blanks extends HTMLElement {
  connectedCallback() {
    const fields = this.querySelector<HTMLElement>('[data-fields]');
    if (!fields) return;
    fields.hidden = false;
    fields.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#fill(target.dataset.for ?? '', wordsOf(target));
    });
  }

  #fill(name: string, words: string) {
    for (const blank of this.querySelectorAll<HTMLElement>(`[data-blank="${name}"]`)) {
      blank.textContent = words || '…';
      blank.toggleAttribute('data-filled', words !== '');
    }
  }
}

/** A date as Latvians write it: 20.11.2026. */
const wordsOf = ({ type, value }: HTMLInputElement) =>
  type === 'date' ? value.split('-').toReversed().join('.') : value.trim();

customElements.define('cv-blanks', Blanks);
