import { latvianTime, openAt, planOf } from './opening.ts';

/** `<cv-open>`: says whether a service is open now by its usual hours. */
class Open extends HTMLElement {
  connectedCallback() {
    const opening = openAt(planOf(this.dataset.plan ?? ''), latvianTime(new Date()));
    const words = (opening ? this.dataset.open : this.dataset.closed) ?? '';
    this.textContent = words.replace('{time}', opening?.close ?? '');
  }
}

customElements.define('cv-open', Open);
