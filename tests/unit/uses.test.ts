import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/site/assemble.ts';
import type { TextSource } from '../../src/site/content.ts';
import { parseTextPath } from '../../src/site/keys.ts';
import type { TextData } from '../../src/site/schemas.ts';
import { phraseUsesOf, usesOf } from '../../src/site/uses.ts';

function text(path: string, body: string, data: Partial<TextData> = {}): TextSource {
  const place = parseTextPath(path);
  assert.ok(place, path);
  return { ...place, file: `content/${path}`, body, data: { title: path, summary: 'S', ...data } };
}

const doctor = { cost: 'fee', duration: 'wait', deadlines: ['deadline', 'fee'], bring: ['passport'], where: ['a/b'] };
const right = { value: 'yes', unit: 'yes-no', mark: 'ok' };
const content = assemble(
  [
    text('lv/pages/home.mdx', 'Zvani <Fact id="phone" /> vai <Fact id="phone" />.', { reviewed: '2026-11-20' }),
    text('en/pages/home.mdx', 'Call.'),
    text('lv/guides/health/doctor.mdx', '<Note kind="now">\n<Fact id="phone" />\n</Note>\n\n<Phrase id="hello" />', {
      reviewed: '2026-11-20',
      ...doctor,
    }),
    text('en/guides/health/doctor.mdx', '<Contact id="organisations/nvd" />'),
    text('lv/pages/rights.mdx', '<RightsTable />\n\n<FormField label="surname">\n\nA\n\n</FormField>', {
      reviewed: '2026-11-20',
    }),
  ],
  new Map<string, unknown>([
    ['rights.yaml', { rows: ['work'] }],
    ['facts.yaml', { 'right-work-refugee': right, 'right-school-refugee': right }],
  ]),
);
const uses = usesOf(content);

const shown: [fact: string, where: string[]][] = [
  ['phone', ['lv home', 'lv guides/health/doctor']],
  ['fee', ['lv guides/health/doctor', 'en guides/health/doctor']],
  ['wait', ['lv guides/health/doctor', 'en guides/health/doctor']],
  ['deadline', ['lv guides/health/doctor', 'en guides/health/doctor']],
  ['right-work-refugee', ['lv rights']],
];

for (const [fact, where] of shown) {
  test(`the fact "${fact}" is shown on ${where.join(' and ')}, each once`, () => {
    assert.deepEqual(
      uses.get(fact)?.map(({ key, locale }) => `${locale} ${key}`),
      where,
    );
  });
}

test('phrases and records are no facts', () => {
  assert.deepEqual([...uses.keys()].sort(), shown.map(([fact]) => fact).sort());
});

test('a phrase is used by texts, by labels of forms and by what a guide asks to bring', () => {
  const used = [...phraseUsesOf(content)].map(([id, where]) => [
    id,
    where.map(({ key, locale }) => `${locale} ${key}`),
  ]);
  assert.deepEqual(Object.fromEntries(used), {
    hello: ['lv guides/health/doctor'],
    passport: ['lv guides/health/doctor', 'en guides/health/doctor'],
    surname: ['lv rights'],
  });
});
