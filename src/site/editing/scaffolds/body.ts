import type { TextKind } from '../../keys.ts';

/** A section: Latvian heading that may stay, English id that must, and what to write there. */
type Part = [heading: string, id: string, ...lines: string[]];

/** Body of a source text: all sections that its kind needs, each with what belongs into it. */
export function bodyOf(kind: TextKind): string {
  const [lead, parts] = bodies[kind] ?? bodies.page;
  return [lead, ...parts.flatMap(([heading, id, ...lines]) => [`## ${heading} {#${id}}`, ...lines])].join('\n\n');
}

const ask: Part = [
  'Kur jautāt',
  'ask',
  '… Whom to ask, and what to say. Records of the field where stand below by themselves.',
];

const question = (id: string) =>
  [
    `<Question id="${id}" text="… A situation, and what to do in it?">`,
    '<Answer id="a" right="yes">… The right answer.<Because>… Why it is right.</Because></Answer>',
    '<Answer id="b">… A wrong answer that people really give.<Because>… Why it is wrong, kindly.</Because></Answer>',
    '</Question>',
  ].join('\n');

const bodies: { page: [string, Part[]] } & Partial<Record<TextKind, [string, Part[]]>> = {
  page: [
    '… One or two sentences that open the page.',
    [['… First heading: an action or a question', 'first', '… The text.']],
  ],
  guide: [
    '… One or two sentences: for whom this is, and when.',
    [
      ['Kas tev būs beigās', 'result', '- … What the reader will have or know at the end.'],
      ['Ko ņemt līdzi', 'bring', '… What to bring. The phrases of the field bring stand here by themselves.'],
      [
        'Kā to izdarīt',
        'steps',
        '### … First step, an action {#step-one}',
        '… Say what to do, where, and what to say. Give each step its own English id.',
        '### … Second step {#step-two}',
        '… Amounts, days and phone numbers are facts: see Components in content/README.md.',
      ],
      ['Ja kaut kas neizdodas', 'problems', '### … What can go wrong {#problem-one}', '… What to do then.'],
      ask,
    ],
  ],
  lesson: [
    '… One or two sentences: what this lesson is good for.',
    [
      [
        '… First screen: one idea, as an action',
        'first',
        '… Five short sentences at most. Add more screens like this one.',
      ],
      ['Iemācies vārdus', 'words', '… Three to ten phrases from phrases/, each as a component on a line of its own.'],
      ['… Saruna: where and about what', 'scenario', '… The situation in two sentences, then a dialogue of phrases.'],
      ['Pārbaudi sevi', 'quiz', question('q1'), question('q2'), question('q3')],
      ask,
    ],
  ],
  module: [
    '… One or two sentences: what this module is good for.',
    [
      ['Ko tu iegūsi', 'result', '… What the reader will know and be able to do.'],
      ['Kam tas ir domāts', 'who', '… For whom, and what one has to know before.'],
      ask,
    ],
  ],
};
