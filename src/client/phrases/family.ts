/**
 * `<cv-family>`: the language of a family, chosen once for all messages of the page. Theirs open, the other languages
 * are put away; nothing is remembered. Without script each message has all languages to unfold.
 */
class Family extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select');
    if (!select) return;
    select.addEventListener('change', () => show(select.value));
    this.hidden = false;
  }
}

/** @param language empty for every language, to unfold one by one */
function show(language: string) {
  for (const words of document.querySelectorAll<HTMLDetailsElement>('details[data-language]')) {
    words.hidden = language !== '' && words.dataset.language !== language;
    words.open = words.dataset.language === language;
  }
}

customElements.define('cv-family', Family);
