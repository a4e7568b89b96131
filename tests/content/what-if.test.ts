import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/site/check/index.ts';
import { mentionsOf } from '../../src/site/editing/mentions.ts';
import { written } from '../../src/site/editing/outcome.ts';
import { touchedBy } from '../../src/site/editing/touched.ts';
import { whatIf } from '../../src/site/editing/what-if.ts';
import { formatProblem } from '../../src/site/problems.ts';
import { type Files, readContent } from '../../src/site/read.ts';
import { baseFiles, withChange } from './base.ts';
import { key, lv } from './versions.ts';

const on = '2026-11-20';
const ask = (id: string, value: string, files = baseFiles(), write = false) =>
  whatIf(readContent(files), id, value, on, write);
const touched = (id: string, value: string | number, files = baseFiles()) =>
  touchedBy(readContent(files), { id, value }, on).map(
    ({ file, line, locale, where, today, then }) => `${file}:${line} ${locale} ${where}: ${today} | ${then}`,
  );
const spaces = (lines: string[]) => lines.map((line) => line.replace(/[\u00a0\u202f]/g, ' '));

test('a sentence is shown as it reads today and as it would read, in each language, Latvian first', () => {
  assert.deepEqual(touched('emergency-112', '114'), [
    `content/lv/${key}.mdx:36 lv sentence: Zvani 112 vai saki: | Zvani 114 vai saki:`,
    `content/en/${key}.mdx:24 en sentence: Call 112 or say: | Call 114 or say:`,
  ]);
});

test('a field of the front matter is named where the source has it, with the words of each language', () => {
  assert.deepEqual(spaces(touched('visit-fee', 3.5)), [
    `content/lv/${key}.mdx:10 lv cost: Vizītes maksa: 2 € | Vizītes maksa: 3,50 €`,
    `content/lv/${key}.mdx:10 en cost: Fee for a visit: €2 | Fee for a visit: €3.50`,
  ]);
});

test('of a paragraph only the sentence with the fact is shown, with other facts in it as they read', () => {
  const words =
    'Pirmais. Maksā <Fact id="visit-fee" />, zvani\n<Fact id="emergency-112" /> un <Fact id="emergency-112" />. Pēdējais.';
  const files = withChange(baseFiles(), lv, 'Jautā vēlreiz.', words);
  assert.deepEqual(spaces(touched('emergency-112', '114', files)).slice(1, 2), [
    `content/lv/${key}.mdx:49 lv sentence: Maksā 2 €, zvani 112 un 112. | Maksā 2 €, zvani 114 un 114.`,
  ]);
});

test('a value that looks like the end of a sentence does not end it', () => {
  const dated = withChange(baseFiles(), 'facts.yaml', 'value: 2\n  unit: EUR', 'value: "2026-12-01"\n  unit: date');
  const files = withChange(dated, lv, 'Jautā vēlreiz.', 'Atnāc līdz <Fact id="visit-fee" /> no rīta.');
  assert.deepEqual(spaces(touched('visit-fee', '2027-01-15', files)).slice(1, 2), [
    `content/lv/${key}.mdx:48 lv sentence: Atnāc līdz 2026. gada 1. decembris no rīta. | Atnāc līdz 2027. gada 15. janvāris no rīta.`,
  ]);
});

test('a fact on a line of its own is a card, in lists and answers a sentence', () => {
  const card = withChange(baseFiles(), lv, 'Jautā vēlreiz.', '<Fact id="visit-fee" />');
  assert.match(touched('visit-fee', 3, card)[1] ?? '', /:48 lv card: Vizītes maksa: 2/);
  const list = withChange(baseFiles(), lv, 'Jautā vēlreiz.', '- Maksā <Fact id="visit-fee" />.');
  assert.match(touched('visit-fee', 3, list)[1] ?? '', /:48 lv sentence: Maksā 2/);
});

test('words in place of a value are named for rewriting, and other languages for translation', () => {
  const text = withChange(baseFiles(), 'facts.yaml', 'value: 2\n  unit: EUR', 'value: "free"\n  unit: text');
  const latvian = withChange(
    text,
    'lv/data/facts.yaml',
    '{ label: Vizītes maksa }',
    '{ label: Maksa, value: Bez maksas }',
  );
  const files = withChange(latvian, 'en/data/facts.yaml', '{ label: Fee for a visit }', '{ label: Fee, value: Free }');
  const { lines } = ask('visit-fee', 'Divi eiro', files);
  assert.ok(lines.includes('content/lv/data/facts.yaml:2  rewrite the value in words'));
  assert.ok(lines.includes('content/en/data/facts.yaml:2  rewrite the value in words'));
  assert.ok(lines.includes('  today: Maksa: Bez maksas') && lines.includes('  then:  Maksa: Divi eiro'));
  assert.ok(lines.includes('  today: Fee: Free') && lines.includes('  then:  Fee: Divi eiro (to be translated)'));
});

test('words that say the value themselves are found in texts and data, however a phone number is grouped', () => {
  const mentions = (files: Files, id: string) =>
    mentionsOf(readContent(files), id, on).map(({ file, line }) => `${file}:${line}`);
  assert.deepEqual(mentions(baseFiles(), 'emergency-112'), [
    'content/en/course/rights/basics.mdx:27',
    'content/lv/course/rights/basics.mdx:35',
    'content/lv/pages/home.mdx:14',
  ]);
  const phone = withChange(baseFiles(), 'facts.yaml', 'value: "112"', 'value: "8000 1234"');
  assert.deepEqual(mentions(phone, 'emergency-112'), ['content/directory/organisations/nvd.yaml:5']);
  const note = withChange(
    baseFiles(),
    'en/data/facts.yaml',
    '{ label: Help }',
    '{ label: Help, note: "It costs €2 or €20." }',
  );
  assert.deepEqual(mentions(note, 'visit-fee'), ['content/en/data/facts.yaml:1']);
  const other = withChange(
    baseFiles(),
    'en/data/facts.yaml',
    '{ label: Help }',
    '{ label: Help, note: "It costs €20." }',
  );
  assert.deepEqual(mentions(other, 'visit-fee'), []);
});

test('nothing is written unless it is asked for, and then only the drafted news with a number', () => {
  const { lines, writes } = ask('visit-fee', '3,50');
  assert.deepEqual(writes, []);
  assert.equal(lines[0], 'visit-fee (EUR): 2 → 3.5');
  assert.equal(
    lines[1],
    'content/facts.yaml:10  change value, act, source, source_date, from, until, read_on, review_by and mark',
  );
  assert.ok(lines.includes('2 places on 1 page in lv, en'));
  assert.ok(lines.some((line) => line.includes('[Kā pierakstīties pie ārsta](page:guides/health/doctor)')));
  const after = written(baseFiles(), ask('visit-fee', '3.50', baseFiles(), true).writes);
  const news = ['lv/news/2026-11-20-visit-fee.mdx', 'en/news/2026-11-20-visit-fee.mdx'];
  assert.deepEqual(
    [...after.keys()].filter((path) => !baseFiles().has(path)),
    news,
  );
  assert.equal(after.get('facts.yaml'), baseFiles().get('facts.yaml'));
  for (const { level, found } of checkContent(after))
    assert.match(`${level} ${found}`, /^(error unfinished: "…|advice not made from the present source)/);
  const finished = new Map([...after].map(([path, text]) => [path, text.replaceAll('… ', '')]));
  assert.deepEqual(
    checkContent(finished)
      .filter(({ level }) => level === 'error')
      .map(formatProblem),
    [],
  );
  assert.throws(() => ask('visit-fee', '4', after, true), /news\/2026-11-20-visit-fee exists/);
});

test('a fact that no page shows is said so', () => {
  const spare = `${baseFiles().get('facts.yaml')}spare:\n  value: 5\n  unit: EUR\n  applies_to: [everyone]\n  source: { name: N }\n  read_on: "2026-11-20"\n  review_by: "2027-05-20"\n  mark: ok\n`;
  assert.ok(ask('spare', '6', baseFiles().set('facts.yaml', spare)).lines.includes('No page shows it.'));
});

for (const [id, value, message] of [
  ['visit-fe', '3', /no fact "visit-fe": did you mean visit-fee\?/],
  ['constructor', '3', /no fact "constructor"/],
  ['visit-fee', 'three', /the value "three" for EUR: write a plain number/],
  ['visit-fee', '', /for EUR/],
  ['visit-fee', '2.0', /is 2\.0 already/],
  ['emergency-112', 'help', /the value "help" for phone/],
] as const) {
  test(`${id} ${value} is refused`, () => assert.throws(() => ask(id, value), message));
}
