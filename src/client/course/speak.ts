import { digitByDigit, type Part, type Speech, speechesOf, voiceFor } from './speech.ts';

/** Parts of a lesson that nobody wants to hear. */
const silent =
  'button, audio, script, template, .say, .no-print, [hidden], [popover], details:not([open]) > :not(summary)';

/** The nearest element that begins a line of its own. */
function blockOf(element: Element | null): Element | null {
  return element && getComputedStyle(element).display.startsWith('inline') ? blockOf(element.parentElement) : element;
}

/** A letter marked in a word is not a word of its own. */
function isSameWord(node: Node): boolean {
  const isMarked = node.parentElement?.localName === 'mark';
  const before = (isMarked ? node.parentElement : node)?.previousSibling;
  return Boolean(before && (isMarked || before.nodeName === 'MARK'));
}

/**
 * `<cv-speak>`: reads a section or a Latvian phrase aloud when the reader asks. First with voices of the device; where a
 * language has only a voice from the internet, it says who would receive the text and asks, once a visit. It never
 * speaks by itself, and says so when there is no voice.
 */
class Speak extends HTMLElement {
  #article = this.closest('article') as HTMLElement;
  #dialog = this.querySelector('dialog') as HTMLDialogElement;
  #status = this.querySelector('[data-status]') as HTMLElement;
  /** The button whose text is being read; new with every reading, so that a late event of an old one changes nothing. */
  #reading: { button: HTMLButtonElement } | undefined;
  #allowed = new Set<string>();

  connectedCallback() {
    if (!('speechSynthesis' in window)) return;
    speechSynthesis.getVoices(); // Some browsers look for voices only when they are asked.
    for (const heading of this.#article.querySelectorAll('.prose > section > h2')) {
      const section = heading.closest('section') as HTMLElement;
      this.#add(
        'read',
        (button) => heading.after(button),
        () => this.#partsIn(section),
      );
    }
    for (const phrase of this.#article.querySelectorAll('.phrase:not(:has(audio)) .phrase-text'))
      this.#add(
        'listen',
        (button) => phrase.closest('.phrase')?.append(button),
        () => this.#partsIn(phrase),
      );
    // The button that would stop it is on the screen that is left.
    this.#article.addEventListener('screen', () => this.#stop());
    addEventListener('pagehide', () => speechSynthesis.cancel());
  }

  #add(name: string, place: (button: Node) => void, parts: () => Speech[]) {
    const template = this.querySelector<HTMLTemplateElement>(`[data-start="${name}"]`);
    const button = template?.content.firstElementChild?.cloneNode(true);
    if (!(button instanceof HTMLButtonElement)) return;
    button.addEventListener('click', () =>
      this.#reading?.button === button ? this.#stop() : this.#start(button, parts()),
    );
    place(button);
  }

  /** Texts in order, each with its language. */
  #partsIn(root: Element): Speech[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const parts: Part[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const lang = element?.closest('[lang]')?.getAttribute('lang') ?? '';
      const written = node.nodeValue;
      if (!written?.trim() || element?.closest(silent)) continue;
      const text = element?.closest('a[href^="tel:"]') ? digitByDigit(written) : written;
      const last = parts.at(-1);
      if (last && isSameWord(node)) last.text += text;
      else parts.push({ block: blockOf(element), lang, text });
    }
    return speechesOf(parts);
  }

  async #start(button: HTMLButtonElement, speeches: Speech[]) {
    this.#stop();
    button.after(this.#status);
    const languages = [...new Set(speeches.map(({ lang }) => lang))];
    const mute = languages.filter((lang) => !this.#voice(lang));
    this.#say(mute.length ? 'none' : '', mute);
    for (const lang of languages) if (!(await this.#mayUse(lang))) return;
    const heard = speeches.filter(({ lang }) => this.#voice(lang));
    if (heard.length === 0) return;
    const reading = { button };
    this.#mark(reading);
    const end = () => this.#reading === reading && this.#mark();
    for (const [index, { lang, text }] of heard.entries()) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = lang;
      utterance.voice = this.#voice(lang) ?? null;
      utterance.rate = lang === document.documentElement.lang ? 1 : 0.85;
      if (index === heard.length - 1) utterance.addEventListener('end', end);
      utterance.addEventListener('error', end);
      speechSynthesis.speak(utterance);
    }
  }

  #voice = (lang: string) => voiceFor(speechSynthesis.getVoices(), lang);
  #nameOf = (lang: string) =>
    new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(lang) ?? lang;

  /** True for voices of the device, and for those from the internet that the reader has allowed. */
  #mayUse(lang: string): Promise<boolean> {
    const voice = this.#voice(lang);
    if (!voice || voice.localService || this.#allowed.has(voice.name)) return Promise.resolve(true);
    const words = (this.dataset.online ?? '').replace('{voice}', voice.name).replace('{language}', this.#nameOf(lang));
    this.#dialog.querySelector('p')?.replaceChildren(words);
    this.#dialog.returnValue = '';
    this.#dialog.showModal();
    return new Promise((answer) =>
      this.#dialog.addEventListener(
        'close',
        () => {
          if (this.#dialog.returnValue === 'yes') this.#allowed.add(voice.name);
          answer(this.#dialog.returnValue === 'yes');
        },
        { once: true },
      ),
    );
  }

  #say(name: string, languages: string[] = []) {
    const names = new Intl.ListFormat(document.documentElement.lang).format(languages.map(this.#nameOf));
    this.#status.textContent = (this.dataset[name] ?? '').replace('{languages}', names);
  }

  #stop() {
    speechSynthesis.cancel();
    this.#mark();
  }

  /** Which button would stop the reading now. */
  #mark(reading?: { button: HTMLButtonElement }) {
    for (const one of [this.#reading, reading]) one?.button.toggleAttribute('data-reading', one === reading);
    this.#reading = reading;
  }
}

customElements.define('cv-speak', Speak);
