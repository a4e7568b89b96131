import { latvianTime, openAt, openingsOf } from './opening-hours.ts';

/** `<cv-open-now>`: says whether a service is open now by its usual hours. */
class OpenNow extends HTMLElement {
  connectedCallback() {
    const opening = openAt(openingsOf(this.dataset.plan ?? ''), latvianTime(new Date()));
    const words = (opening ? this.dataset.open : this.dataset.closed) ?? '';
    this.textContent = words.replace('{time}', opening?.close ?? '');
  }
}

customElements.define('cv-open-now', OpenNow);
