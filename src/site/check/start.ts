import { error, type Problem } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';
import { deadlineUnits, type Fact } from '../schemas.ts';
import { sectionStates } from '../translations.ts';
import type { Check } from './check.ts';
import { errorAt, own, parsedFront, sourcesOf } from './lookup.ts';

/** What the start pages show of a guide is there: a reason in every language, and deadlines that a date can be made of. */
export const checkStart: Check = (read) => [
  ...Object.entries(read.content.facts).flatMap(([id, fact]) => eventProblems(read, id, fact)),
  ...read.texts.flatMap((text) => {
    const source = sourcesOf(read).get(text.key);
    if (!source || text.kind !== 'guide') return [];
    return text === source
      ? [...reasonProblems(text), ...deadlineProblems(read, text)]
      : whyProblems(read, text, source);
  }),
];

const isDeadline = ({ unit }: Fact) => deadlineUnits.some((one) => one === unit);
const units = deadlineUnits.join(', ');

const eventProblems = (read: ReadContent, id: string, fact: Fact): Problem[] =>
  fact.event && !isDeadline(fact)
    ? [errorAt(read, 'facts.yaml', [id, 'event'], 'fact.event', { id, event: fact.event, unit: fact.unit, units })]
    : [];

function reasonProblems(text: ReadText): Problem[] {
  const isListed = Object.keys(text.data.start ?? {}).length > 0;
  return isListed && !text.data.why ? [error(text.file, parsedFront(text).lineOf(['start']), 'start.no-why')] : [];
}

const deadlineProblems = (read: ReadContent, text: ReadText): Problem[] =>
  (text.data.deadlines ?? []).flatMap((id, at) => {
    const fact = own(read.content.facts, id);
    if (!fact || isDeadline(fact)) return [];
    const line = parsedFront(text).lineOf(['deadlines', at]);
    return [error(text.file, line, 'deadline.unit', { id, unit: fact.unit, units })];
  });

/** Like all parity it binds only what was made from the present source. */
function whyProblems(read: ReadContent, text: ReadText, source: ReadText): Problem[] {
  const states = sectionStates(text, source, own(read.content.words[text.locale].pins, text.key));
  const isCurrent = states.some(({ id, state }) => id === 'head' && state === 'current');
  if (!isCurrent || Boolean(text.data.why) === Boolean(source.data.why)) return [];
  return [error(text.file, parsedFront(text).lineOf(['why']), 'parity.why', { source: source.file })];
}
