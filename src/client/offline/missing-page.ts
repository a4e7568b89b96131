/** `<cv-missing-page>`: says that another page was asked for, where the worker shows this one in its place. */
class MissingPage extends HTMLElement {
  connectedCallback() {
    this.hidden = location.pathname === this.dataset.own;
    this.querySelector('button')?.addEventListener('click', () => location.reload());
  }
}

customElements.define('cv-missing-page', MissingPage);
