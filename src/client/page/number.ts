import { digitsOf } from './digits.ts';

/** `<cv-number>`: goes to the page of a number. Digits of Arabic and Persian keyboards count as well. Nothing is stored. */
class PageNumber extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      const number = digitsOf(this.querySelector('input')?.value ?? '');
      if (number) location.assign(`/${number}/`);
      else this.querySelector('input')?.focus();
    });
  }
}

customElements.define('cv-number', PageNumber);
