import { pageAt } from '../page-at.ts';
import { choiceOf, hashOf, planOf } from './class-plan.ts';
import { handoutSheet, type LessonPage, planSheet, readLesson, type Say, talkSheets } from './group-sheets.ts';

/**
 * `<cv-group-maker>`: a class for a group: plan, talk sheets and a handout a language, made in the browser from the pages of the
 * lessons. The choice stands in the address; nothing about anybody is kept.
 */
class GroupMaker extends HTMLElement {
  #form = this.querySelector('form') as HTMLFormElement;
  #papers = this.querySelector('[data-papers]') as HTMLElement;
  #status = this.querySelector('[data-status]') as HTMLElement;
  #print = this.querySelector('[data-print]') as HTMLElement;

  connectedCallback() {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      history.replaceState(null, '', hashOf(this.#chosen()));
      void this.#make();
    });
    const given = choiceOf(location.hash);
    if (given.lessons.length === 0) return;
    for (const box of this.#boxes('lesson')) box.checked = given.lessons.includes(box.value);
    for (const box of this.#boxes('language')) box.checked = given.languages.includes(box.value);
    void this.#make();
  }

  #boxes = (name: string) => [...this.#form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)];
  #picked = (name: string) => this.#boxes(name).filter(({ checked }) => checked);
  #chosen = () => ({
    lessons: this.#picked('lesson').map(({ value }) => value),
    languages: this.#picked('language').map(({ value }) => value),
  });
  #say: Say = (name, values = {}) =>
    (this.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));

  async #make() {
    const lessons = this.#picked('lesson');
    const own = document.documentElement.lang;
    this.#papers.replaceChildren();
    this.#print.hidden = true;
    this.#status.textContent = this.#say(lessons.length ? 'making' : 'nothing');
    if (lessons.length === 0) return;
    try {
      const read = await Promise.all(lessons.map((box) => this.#read(box, own)));
      const parts = planOf(read.map(({ title }, at) => ({ title, minutes: Number(lessons[at]?.dataset.minutes) })));
      const handouts = await Promise.all(this.#picked('language').map((language) => this.#handout(lessons, language)));
      this.#papers.append(planSheet(parts, this.#say), ...talkSheets(read, this.#say), ...handouts.flat());
      this.#print.hidden = false;
      this.#status.textContent = [this.#say('ready'), ...this.#lacks(lessons)].join(' ');
    } catch {
      this.#status.textContent = this.#say('failed');
    }
  }

  /** Which lessons a chosen language does not have. */
  #lacks = (lessons: HTMLInputElement[]) =>
    this.#picked('language').flatMap((language) => {
      const titles = lessons.filter((box) => !speaks(box, language.value)).map((box) => box.dataset.title ?? '');
      const name = language.labels?.[0]?.textContent?.trim() ?? '';
      return titles.length ? [this.#say('lacks', { language: name, titles: titles.join(', ') })] : [];
    });

  /** The handout of a language, of the lessons that it has. */
  async #handout(lessons: HTMLInputElement[], { value, dataset }: HTMLInputElement): Promise<HTMLElement[]> {
    const there = lessons.filter((box) => speaks(box, value));
    if (there.length === 0) return [];
    const read = await Promise.all(there.map((box) => this.#read(box, value)));
    return [handoutSheet(read, { id: value, dir: dataset.dir ?? 'ltr' })];
  }

  async #read({ dataset }: HTMLInputElement, language: string): Promise<LessonPage> {
    return readLesson(await pageAt(`/${language}/${dataset.key}/`));
  }
}

/** True when a lesson is there in a language. */
const speaks = ({ dataset }: HTMLInputElement, language: string) =>
  (dataset.languages ?? '').split(' ').includes(language);

customElements.define('cv-group-maker', GroupMaker);
