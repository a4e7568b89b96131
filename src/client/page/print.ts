/** `<cv-print data-of="topic-health">`: prints the part of the page with that id, the style sheet leaves out the rest; without `data-of` all of it. */
class Print extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      const { of = '' } = this.dataset;
      if (of || document.querySelector(':target')) location.hash = of;
      // The style sheet asks for the target of the address, which is there with the next frame.
      requestAnimationFrame(() => print());
    });
  }
}

customElements.define('cv-print', Print);
