import { afterLeaving, forgetSensitive } from './forget.ts';

/** Escape pressed so many times within so many milliseconds leaves the page. */
const presses = 3;
const within = 3000;

/** A page in whatever language, beside the Latvian text or alone: `/ar/with-lv/guides/a/` and `/lv/guides/a/` are one. */
const pageOf = ({ origin, pathname }: HTMLAnchorElement | Location) =>
  origin + pathname.replace(/^\/[^/]+\/(with-lv\/)?/, '/');

/**
 * `<cv-exit>`: leaves a sensitive page at once, by its link or by Escape three times. The page is taken out of the list
 * behind the Back button; so that no second copy stays there, links to its own sections and languages take its place,
 * and a sensitive page that Back still comes to is left again.
 */
class Exit extends HTMLElement {
  #escapes: number[] = [];

  connectedCallback() {
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('click', this.#onClick);
    afterLeaving(() => this.#leave());
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('click', this.#onClick);
  }

  #onKey = ({ key, timeStamp, repeat }: KeyboardEvent) => {
    if (key !== 'Escape' || repeat) return;
    this.#escapes = [...this.#escapes.filter((time) => timeStamp - time < within), timeStamp];
    if (this.#escapes.length >= presses) this.#leave();
  };

  #onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || event.defaultPrevented) return;
    const isExit = this.contains(link);
    if (!isExit && pageOf(link) !== pageOf(location)) return;
    event.preventDefault();
    if (isExit) this.#leave();
    else location.replace(link.href);
  };

  #leave() {
    const to = this.querySelector('a')?.href ?? '';
    // The other page may be slow: what is on the screen and in the tab goes first.
    document.body.hidden = true;
    document.title = new URL(to).hostname;
    forgetSensitive();
    location.replace(to);
  }
}

customElements.define('cv-exit', Exit);
