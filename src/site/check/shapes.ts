import { advice, error, type Problem } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';
import type { Check } from './check.ts';
import { own, parsedFront, sourcesOf } from './lookup.ts';
import { sectionsIn } from './nodes.ts';

const guideSections = ['result', 'bring', 'steps', 'problems', 'ask'];
/** Front matter that a guide always has; `null` or `[]` says that somebody looked and there is nothing. */
const guideFields = ['where', 'bring', 'deadlines', 'cost', 'duration', 'official', 'next'];
/** Units of facts that can be the price of something, or the time that it takes. */
const guideUnits = {
  cost: ['EUR', 'EUR/month', 'EUR/day', 'percent', 'yes-no', 'text'],
  duration: ['hours', 'days', 'working-days', 'weeks', 'months', 'years', 'text'],
};
const lessonEnd = ['words', 'scenario', 'quiz', 'ask'];

/** The sections that a kind of text must have, complete and in order; translations follow their source. */
export const checkShapes: Check = (read) =>
  read.texts.flatMap((text) => {
    const source = sourcesOf(read).get(text.key);
    if (source && source !== text) return checkTranslation(text, source);
    if (text.kind === 'guide') return [...checkGuide(text), ...checkGuideFront(read, text)];
    return text.kind === 'lesson' ? checkLesson(text) : [];
  });

const idsOf = (text: ReadText) =>
  sectionsIn(text)
    .slice(1)
    .map(({ id }) => id);
const lineOfSection = (text: ReadText, id: string) => sectionsIn(text).find((section) => section.id === id)?.line ?? 1;

function checkGuide(text: ReadText): Problem[] {
  const others = idsOf(text).filter((id) => !guideSections.includes(id));
  const steps = sectionsIn(text).find(({ id }) => id === 'steps');
  const isStepless = steps && !steps.nodes.some((node) => node.type === 'heading' && node.depth === 3);
  const wanted = guideSections.join(', ');
  return [
    ...missing(text, guideSections),
    ...orderProblems(text, guideSections),
    ...others.map((id) => error(text.file, lineOfSection(text, id), 'section.of-guide', { id, wanted })),
    ...(isStepless ? [error(text.file, steps.line, 'section.no-steps')] : []),
  ];
}

function checkGuideFront(read: ReadContent, text: ReadText): Problem[] {
  const front = parsedFront(text);
  const written = Object.keys((front.value ?? {}) as object);
  const absent = guideFields.filter((field) => !written.includes(field));
  return [
    ...absent.map((field) => error(text.file, 1, 'guide.field', { field, wanted: guideFields.join(', ') })),
    ...(['cost', 'duration'] as const).flatMap((field) => {
      const id = text.data[field] ?? '';
      const unit = own(read.content.facts, id)?.unit;
      if (!unit || guideUnits[field].includes(unit)) return [];
      const units = guideUnits[field].join(', ');
      return [error(text.file, front.lineOf([field]), 'guide.unit', { field, id, unit, units })];
    }),
  ];
}

function checkLesson(text: ReadText): Problem[] {
  const screens = idsOf(text).filter((id) => !lessonEnd.includes(id));
  return [
    ...missing(text, lessonEnd),
    ...orderProblems(text, [...screens, ...lessonEnd]),
    ...(screens.length ? [] : [error(text.file, 1, 'section.no-screen', { first: lessonEnd[0] ?? '' })]),
  ];
}

function checkTranslation(text: ReadText, source: ReadText): Problem[] {
  const wanted = idsOf(source);
  const have = idsOf(text);
  const list = (ids: string[]) => ids.map((id) => `"${id}"`).join(', ');
  const absent = wanted.filter((id) => !have.includes(id));
  const extra = have.filter((id) => id && !wanted.includes(id));
  const line = lineOfSection(text, extra[0] ?? '');
  return [
    ...orderProblems(text, wanted),
    ...(absent.length ? [advice(text.file, 1, 'translation.missing', { sections: list(absent) })] : []),
    ...(extra.length ? [advice(text.file, line, 'translation.extra', { sections: list(extra) })] : []),
  ];
}

const missing = (text: ReadText, wanted: string[]) =>
  wanted
    .filter((id) => !idsOf(text).includes(id))
    .map((id) => error(text.file, 1, 'section.missing', { id, kind: text.kind, wanted: wanted.join(', ') }));

/** The first section that stands too early is named; the rest follows from it. */
function orderProblems(text: ReadText, wanted: string[]): Problem[] {
  const have = idsOf(text).filter((id) => wanted.includes(id));
  const right = wanted.filter((id) => have.includes(id));
  const at = have.findIndex((id, index) => id !== right[index]);
  const id = have[at];
  // The same id twice is the headings' matter.
  if (id === undefined || new Set(have).size < have.length) return [];
  const values = { id, right: right[at] ?? '', wanted: wanted.join(', ') };
  return [error(text.file, lineOfSection(text, id), 'section.order', values)];
}
