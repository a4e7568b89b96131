import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble, type TextSource } from '../../src/site/content.ts';
import { parseTextPath } from '../../src/site/keys.ts';
import type { TextData } from '../../src/site/schemas.ts';
import { usesOf } from '../../src/site/uses.ts';

function text(path: string, body: string, data: Partial<TextData> = {}): TextSource {
  const place = parseTextPath(path);
  assert.ok(place, path);
  return { ...place, file: `content/${path}`, body, data: { title: path, summary: 'S', ...data } };
}

const doctor = { cost: 'fee', duration: 'wait', deadlines: ['deadline', 'fee'], bring: ['passport'], where: ['a/b'] };
const uses = usesOf(
  assemble(
    [
      text('lv/pages/home.mdx', 'Zvani <Fact id="phone" /> vai <Fact id="phone" />.', { reviewed: '2026-11-20' }),
      text('en/pages/home.mdx', 'Call.'),
      text('lv/guides/health/doctor.mdx', '<Note kind="now">\n<Fact id="phone" />\n</Note>\n\n<Phrase id="hello" />', {
        reviewed: '2026-11-20',
        ...doctor,
      }),
      text('en/guides/health/doctor.mdx', '<Contact id="organisations/nvd" />'),
    ],
    new Map(),
  ),
);

const shown: [fact: string, where: string[]][] = [
  ['phone', ['lv home', 'lv guides/health/doctor']],
  ['fee', ['lv guides/health/doctor', 'en guides/health/doctor']],
  ['wait', ['lv guides/health/doctor', 'en guides/health/doctor']],
  ['deadline', ['lv guides/health/doctor', 'en guides/health/doctor']],
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
