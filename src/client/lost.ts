/** `<cv-lost>`: says that another page was asked for, where the worker shows this one in its place. */
class Lost extends HTMLElement {
  connectedCallback() {
    this.hidden = location.pathname === this.dataset.own;
  }
}

customElements.define('cv-lost', Lost);
