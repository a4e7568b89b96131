/** `<cv-share>`: the device's own way to share, where it has one; without it the links of messengers stand alone. */
class Share extends HTMLElement {
  connectedCallback() {
    const said = (name: string) => document.querySelector<HTMLMetaElement>(`meta[property="og:${name}"]`)?.content;
    const [title, url] = [said('title'), said('url')];
    if (!navigator.share) return;
    this.hidden = false;
    // A reader who closes the device's list has changed nothing.
    this.addEventListener('click', () => void navigator.share({ title, url }).catch(() => undefined));
  }
}

customElements.define('cv-share', Share);
