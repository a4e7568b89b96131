/** `<cv-print data-of="topic-health">`: prints the part of the page with that id; the style sheet leaves out the rest. */
class Print extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      location.hash = this.dataset.of ?? '';
      // The style sheet asks for the target of the address, which is there with the next frame.
      requestAnimationFrame(() => print());
    });
  }
}

customElements.define('cv-print', Print);
