import { progressShelf } from '../store/shelves/progress.ts';
import { store } from '../store/store.ts';
import { withPlace } from './progress.ts';

/** The opening of a lesson is screen 0, its sections follow; `all` shows the whole lesson as without script. */
type Screen = number | 'all';

/**
 * `<cv-lesson>`: the sections of a lesson one at a time. Nothing is stored before the reader presses "continue later";
 * from then on the place in this lesson follows the reader. An address with the id of a place in the lesson, and paper,
 * show everything.
 */
class Lesson extends HTMLElement {
  #article = this.closest('article') as HTMLElement;
  #sections = [...this.#article.querySelectorAll<HTMLElement>('.prose > section')];
  #number = this.dataset.number ?? '';
  #screen: Screen = 'all';

  connectedCallback() {
    const acts: Record<string, () => void> = {
      next: () => this.#go(this.#at() + 1),
      back: () => this.#go(this.#at() - 1),
      all: () => this.#go('all'),
      steps: () => this.#go(0),
      keep: () => this.#keep(this.#at()),
      resume: () => this.#go(this.#kept()),
    };
    for (const [name, act] of Object.entries(acts))
      for (const button of this.#parts(name)) button.addEventListener('click', act);
    this.#article.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', ({ state }) => (isScreen(state?.screen) ? this.#show(state.screen) : this.#arrive()));
    store.subscribe(progressShelf, () => this.#offer());
    const screen = history.state?.screen;
    if (isScreen(screen)) this.#show(screen, false);
    else if (!this.#arrive()) this.#enter(0);
    this.#offer();
  }

  #parts = (name: string) => this.#article.querySelectorAll<HTMLElement>(`[data-${name}]`);
  #at = () => (this.#screen === 'all' ? 0 : this.#screen);

  /** An address that names a place in the lesson shows the whole lesson; any other leaves the screen as it is. */
  #arrive(): boolean {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const isHere = this.#sections.some((section) => section.contains(target));
    if (isHere) this.#enter('all');
    else history.replaceState({ screen: this.#screen }, '');
    if (isHere) target?.scrollIntoView();
    return isHere;
  }

  #enter(screen: Screen) {
    history.replaceState({ screen }, '');
    this.#show(screen, false);
  }

  #go(screen: Screen) {
    history.pushState({ screen }, '', location.pathname);
    this.#show(screen);
    if (this.#kept() && this.#at() > 0) this.#keep(this.#at());
  }

  /** Stations of the way lead to their screen. */
  #follow(event: MouseEvent) {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    const at = link ? this.#sections.findIndex((one) => `#${idOf(one)}` === link.getAttribute('href')) : -1;
    if (at < 0 || this.#screen === 'all') return;
    event.preventDefault();
    this.#go(at + 1);
  }

  #show(screen: Screen, isAsked = true) {
    const last = this.#sections.length;
    const at = screen === 'all' ? screen : Math.min(Math.max(screen, 0), last);
    this.#screen = at;
    this.#article.dispatchEvent(new Event('screen'));
    this.#article.dataset.view = at === 0 ? 'opening' : at === 'all' ? at : 'screen';
    this.#article.toggleAttribute('data-last', at === last);
    for (const [index, section] of this.#sections.entries())
      section.toggleAttribute('data-off', at !== 'all' && index !== at - 1);
    for (const [index, station] of this.#parts('station').entries()) {
      station.toggleAttribute('data-past', at !== 'all' && index < at);
    }
    this.#article.querySelector('.lesson-place ol')?.removeAttribute('hidden');
    for (const place of this.#parts('place'))
      place.textContent = this.#at() ? (this.dataset.words ?? '').replace('{n}', String(at)) : '';
    if (isAsked) this.#focus(this.#at());
  }

  #focus(at: number) {
    const heading = at ? this.#sections[at - 1]?.querySelector('h2') : this.#article.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    this.#article.scrollIntoView({ behavior: 'instant' });
    heading?.focus({ preventScroll: true });
  }

  /** Screen where the reader wants to go on; 0 when none is kept or its section is gone. */
  #kept() {
    const { at } = store.load(progressShelf).data;
    return this.#sections.findIndex((section) => idOf(section) === at[this.#number]) + 1;
  }

  #keep(screen: number) {
    const { fault } = store.save(progressShelf, (now) =>
      withPlace(now, this.#number, idOf(this.#sections[screen - 1])),
    );
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = this.dataset[fault ?? 'kept'] ?? '';
  }

  #offer() {
    const heading = this.#sections[this.#kept() - 1]?.querySelector('h2')?.textContent;
    // One main way: on, where there is a place to go on from.
    this.#article.querySelector('.lesson-start [data-next]')?.classList.toggle('button-main', !heading);
    for (const button of this.#parts('resume')) {
      button.hidden = !heading;
      button.textContent = (this.dataset.to ?? '').replace('{title}', heading ?? '');
    }
  }
}

const isScreen = (value: unknown): value is Screen => value === 'all' || Number.isInteger(value);
const idOf = (section: Element | undefined) => section?.getAttribute('aria-labelledby') ?? '';

customElements.define('cv-lesson', Lesson);
