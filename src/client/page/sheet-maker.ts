import { make } from '../make.ts';
import { pageAt } from '../page-at.ts';

/** Sentences that fit on one sheet below all the steps. */
const fit = 3;

/**
 * `<cv-sheet-maker>`: one sheet for a person, made of a guide and a municipality in the person's language. It reads the pages
 * themselves, so that the sheet never says anything else than they do; nothing is kept.
 */
class SheetMaker extends HTMLElement {
  #form = this.querySelector('form') as HTMLFormElement;
  #status = this.querySelector('[data-status]') as HTMLElement;
  #sheet = this.querySelector('[data-sheet]') as HTMLElement;
  #print = this.querySelector('[data-print]') as HTMLElement;

  connectedCallback() {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#make();
    });
  }

  async #make() {
    const chosen = new FormData(this.#form);
    const [language, guide, place] = ['language', 'guide', 'municipality'].map((name) =>
      String(chosen.get(name) ?? ''),
    );
    try {
      const page = await pageAt(`/${language}/${guide}/`);
      const record = place ? await pageAt(`/${language}/${place}/`) : null;
      this.#sheet.lang = language ?? '';
      this.#sheet.dir = page.documentElement.dir;
      this.#sheet.replaceChildren(...partsOf(page, record));
      this.#say(true, this.dataset.ready);
    } catch {
      this.#say(false, this.dataset.failed);
    }
  }

  #say(isReady: boolean, words = '') {
    this.#sheet.hidden = !isReady;
    this.#print.hidden = !isReady;
    this.#status.textContent = words;
  }
}

/** Every step, three sentences, three contacts, the code: what fits on one sheet. */
function partsOf(page: Document, record: Document | null): Node[] {
  const steps = listOf('ol', [...page.querySelectorAll('section[aria-labelledby="steps"] h3[id]')]);
  const phrases = [...page.querySelectorAll('.prose .phrase')].slice(0, fit);
  const contacts = [...page.querySelectorAll('section[aria-labelledby="ask"] .card')].slice(0, record ? 2 : 3);
  return [
    headingOf('h2', page),
    steps,
    ...phrases,
    ...contacts,
    ...(record ? placeOf(record) : []),
    ...[...page.querySelectorAll('.hand-over')],
  ];
}

function placeOf(record: Document): Node[] {
  const numbers = [...record.querySelectorAll('main a[href^="tel:"], main a[href^="mailto:"]')].slice(0, 3);
  return [headingOf('h3', record), listOf('ul', numbers)];
}

const headingOf = (name: 'h2' | 'h3', page: Document) => make(name, '', page.querySelector('h1')?.textContent ?? '');

const listOf = (name: 'ol' | 'ul', found: Element[]) =>
  make(name, '', ...found.map((one) => make('li', '', ...(one.matches('a') ? [one] : one.childNodes))));

customElements.define('cv-sheet-maker', SheetMaker);
