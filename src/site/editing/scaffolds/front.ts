import { daysLater } from '../../day.ts';
import type { TextKind } from '../../keys.ts';
import { audiences, statuses } from '../../schemas.ts';

/** A line of front matter with the sentence that explains it. */
type Field = [line: string, comment: string];

const half = 181;

/** Front matter of a source text, every field explained beside it. */
export function frontMatter(kind: TextKind, topic: string, on: string): string {
  const fields: Field[] = [
    ['title: "… What the reader can do here"', 'up to 59 characters, no full stop'],
    ['summary: "… One or two sentences for lists and search"', 'up to 200 characters'],
    ['audience: [newcomer]', `who reads it: ${audiences.join(' ')}`],
    [`topics: [${topic}]`, 'lists that show it: ids from topics.yaml'],
    ...(fieldsOf[kind] ?? []),
    ['# critical: true', 'take the # away where a mistake costs money, health, safety or a permit'],
    ['# sensitive: true', 'take the # away for violence and crisis'],
    ['sources:', 'what you read; url: its address or null; date: its own day, if it has one; read: today'],
    [`  - { name: "… Law or page, in its own words", url: null, read: ${on} }`, 'one line each'],
    [`reviewed: ${on}`, 'the day you read the sources'],
    [`reviewBy: ${daysLater(on, half)}`, 'the day somebody has to read them again'],
  ];
  return ['---', ...fields.map(([line, comment]) => `${line}   # ${comment}`), '---'].join('\n');
}

const status: Field = [`status: [${statuses.join(', ')}]`, 'take out for whom it is not'];
const where: Field = ['where: []', 'records shown under "ask", for example organisations/nvd'];
const next: Field = ['next: []', 'keys of pages to read afterwards'];
const goals: Field[] = [
  ['goals:', '2 to 4 things that the reader can do afterwards'],
  ['  - "… Tu proti …"', 'one idea each'],
  ['  - "… Tu zini …"', 'take the … away when it is written'],
];

const fieldsOf: Partial<Record<TextKind, Field[]>> = {
  guide: [
    status,
    where,
    ['bring: []', 'phrases shown as a list to tick, for example identity-document'],
    ['# start: { refugee: 7 }', 'take the # away to show it on start pages: status and 7, 30 or 90 days'],
    ['# why: ""', 'with start: one sentence on why this comes early; translated, too'],
    ['deadlines: []', 'ids of facts in days, working-days, weeks, months or years: what must not be missed'],
    ['cost: null', 'id of a fact'],
    ['duration: null', 'id of a fact'],
    ['official: null', 'https: address of the official page'],
    next,
  ],
  lesson: [status, ...goals, ['minutes: 20', 'how long it takes, 5 to 90'], where, next],
  module: [status, ...goals],
  schools: [
    status,
    ['version: "0.1"', 'goes up with every change that a school must know; from 0.2 on, changed: "…" says what is new'],
    ['# parents: parents/first-weeks', 'take the # away and name the page that parents read on the same matter'],
  ],
};
