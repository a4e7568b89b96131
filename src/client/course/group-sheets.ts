import { make } from '../make.ts';
import type { ClassPart } from './class-plan.ts';

/** A lesson as its own page shows it. */
export interface LessonPage {
  title: string;
  goals: string[];
  goalsTitle: string;
  wordsTitle: string;
  scenario: string;
  questions: string[];
  phrases: Element[];
  code: Element | null;
}

/** Reads what a class needs from a page of a lesson, so that papers never say anything else than the page. */
export function readLesson(page: Document): LessonPage {
  const text = (selector: string) => page.querySelector(selector)?.textContent?.trim() ?? '';
  const all = (selector: string) =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');
  return {
    title: text('h1'),
    goals: all('section[aria-labelledby=goals] li'),
    goalsTitle: text('#goals'),
    wordsTitle: text('#words'),
    scenario: text('#scenario'),
    questions: all('section[aria-labelledby=quiz] [role=group] > p[id]'),
    phrases: [...page.querySelectorAll('section[aria-labelledby=words] .phrase')],
    code: page.querySelector('.hand-over'),
  };
}

const listOf = (name: 'ul' | 'ol', look: string, items: string[]) =>
  make(name, look, ...items.map((item) => make('li', '', item)));

/** Words of the page that papers are made with; `{title}` and the like are filled in. */
export type Say = (name: string, values?: Record<string, string | number>) => string;

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

export const planSheet = (parts: ClassPart[], say: Say): HTMLElement =>
  make(
    'section',
    'group-sheet card mt-6 p-5',
    make('h2', '', say('plan')),
    make(
      'ol',
      'mt-3 grid gap-1',
      ...parts.map(({ kind, title, from, minutes }) => {
        const time = make('bdi', 'font-semibold', `${clock(from)}–${clock(from + minutes)}`);
        time.dir = 'ltr';
        return make('li', '', time, ` ${title ?? say(kind)} (${say('minutes', { n: minutes })})`);
      }),
    ),
  );

/** What to talk about at the start, in the middle and at the end. */
export const talkSheets = (lessons: LessonPage[], say: Say): HTMLElement[] => {
  const bullets = 'mt-2 list-disc ps-6';
  const goals = lessons.flatMap((lesson) => lesson.goals);
  const sheet = (kind: string, ...parts: Node[]) =>
    make('section', 'group-sheet card mt-6 p-5', make('h2', '', say('talk', { part: say(kind) })), ...parts);
  return [
    sheet(
      'start',
      listOf('ul', bullets, [...lessons.map(({ title }) => say('askKnow', { title })), say('askMatters')]),
    ),
    sheet(
      'middle',
      listOf('ul', bullets, [
        ...lessons.filter(({ scenario }) => scenario).map(({ scenario }) => say('askPlay', { title: scenario })),
        say('askSay'),
      ]),
    ),
    sheet(
      'end',
      make('p', 'mt-2 font-semibold', say('askCan')),
      listOf('ul', bullets, goals),
      make('p', 'mt-3 font-semibold', say('askAnswer')),
      listOf(
        'ul',
        bullets,
        lessons.flatMap(({ questions }) => questions),
      ),
    ),
  ];
};

/** One paper a language: goals, words, code and number of every lesson. */
export function handoutSheet(lessons: LessonPage[], language: { id: string; dir: string }): HTMLElement {
  const sheet = make('section', 'group-sheet group-handout card mt-6 p-5');
  sheet.lang = language.id;
  sheet.dir = language.dir;
  for (const { title, goals, phrases, code } of lessons) {
    const words = make(
      'div',
      'mt-2 grid gap-3 sm:grid-cols-2',
      ...phrases.slice(0, lessons.length > 1 ? 4 : 8).map(copy),
    );
    sheet.append(
      make('h2', 'mt-4', title),
      listOf('ul', 'mt-2 list-disc ps-6', goals),
      words,
      ...(code ? [copy(code)] : []),
    );
  }
  return sheet;
}

/** A piece of another page without its ids and headings, which would stand twice here. */
function copy(element: Element): Node {
  const clone = document.importNode(element, true);
  for (const part of [clone, ...clone.querySelectorAll('[id]')]) part.removeAttribute('id');
  for (const part of clone.querySelectorAll('.no-print, h2')) part.remove();
  return clone;
}
