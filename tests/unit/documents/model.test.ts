import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Block, everyBlock, runsOf } from '../../../src/documents/model.ts';
import { bodyLineOf } from '../../../src/documents/place.ts';
import { vocabulary } from '../../../src/markdown/vocabulary.ts';
import { documentFrom, everything } from './sample.ts';

const blocksOf = (body: string, locale: 'lv' | 'ar' = 'lv') => documentFrom(body, locale).blocks;
const words = (block: Block | undefined) => (block ? runsOf(block) : []).map(({ text }) => text).join('');
const only = <Type extends Block['type']>(body: string, type: Type, locale: 'lv' | 'ar' = 'lv') => {
  const found = [...everyBlock(blocksOf(body, locale))].find((block) => block.type === type);
  assert.ok(found, `no ${type}`);
  return found as Extract<Block, { type: Type }>;
};

test('a text becomes blocks in its order', () => {
  const types = blocksOf(everything).map(({ type }) => type);
  assert.deepEqual(types, [
    ...['paragraph', 'heading', 'list', 'steps', 'heading', 'table', 'quote', 'fact', 'phrase'],
    ...['paragraph', 'phrase', 'phrase', 'note', 'check', 'field', 'contact', 'heading', 'paragraph', 'contact'],
  ]);
});

test('headings keep their depth below the one title', () => {
  const depths = blocksOf(everything).flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
  assert.deepEqual(depths, [2, 3, 2]);
});

test('emphasis, facts and links stand in their sentence', () => {
  const [first] = blocksOf(everything);
  assert.equal(words(first), 'Pirmie vārdi stipri un klusi: 2\u00a0€ (var būt mainījies), saite (nvd.lv).');
  const looks = first ? runsOf(first).filter(({ strong, emphasis, url }) => strong || emphasis || url) : [];
  assert.deepEqual(
    looks.map(({ text, url }) => [text, url]),
    [
      ['stipri', undefined],
      ['klusi', undefined],
      ['2\u00a0€', undefined],
      ['saite', 'https://www.nvd.lv/x'],
    ],
  );
});

test('a link inside the portal shows the page number that can be typed', () => {
  assert.equal(words(blocksOf('A [b](page:home) c')[0]), 'A b (100) c');
});

test('an ordered list keeps its first number', () => {
  assert.equal(only(everything, 'steps').start, 3);
});

test('a fact card has label, value, doubt and source', () => {
  const { label, value, about } = only(everything, 'fact');
  assert.equal(value[0]?.text, '112');
  assert.equal(value[0]?.ltr, true);
  assert.ok(label[0]?.text);
  assert.match(about.map(({ text }) => text).join(''), /2026/);
});

test('the records of the front matter close the section that asks', () => {
  assert.equal(blocksOf('Vārdi\n\n## Kur jautāt {#ask}\n\nZvani.').at(-1)?.type, 'contact');
  assert.notEqual(blocksOf('Vārdi\n\n## Kas {#what}\n\nZvani.').at(-1)?.type, 'contact');
});

test('a field has its label and lines, one when none are named', () => {
  assert.deepEqual([only(everything, 'field').label[0]?.text, only(everything, 'field').lines], ['Bērna vārds', 2]);
  assert.equal(only('<Field label="A" />', 'field').lines, 1);
});

test('ticks on neighbouring lines are ticks of their own', () => {
  const types = blocksOf('<Check>A **b**</Check>\n<Check>C</Check>').map(({ type }) => type);
  assert.deepEqual(types, ['check', 'check']);
});

test('Latvian terms stand beside the words of another language, in their own direction', () => {
  const runs = runsOf(only('ا <Term id="doctor">طبيب</Term>', 'paragraph', 'ar'));
  assert.deepEqual(
    runs.map(({ text, lang }) => [text, lang]),
    [
      ['ا ', undefined],
      ['طبيب', undefined],
      [' (', undefined],
      ['ārsts', 'lv'],
      [' · ', undefined],
      ['آرستس', undefined],
      [')', undefined],
    ],
  );
  assert.equal(words(only('A <Term id="doctor">ārsts</Term>', 'paragraph')), 'A ārsts');
});

test('Latin names in an Arabic text and in its data are told apart', () => {
  const runs = runsOf(only('اسأل NVD اليوم', 'paragraph', 'ar'));
  assert.deepEqual(
    runs.map(({ lang }) => lang),
    [undefined, 'lv', undefined],
  );
  assert.ok(only('<Contact id="organisations/nvd" />', 'contact', 'ar').summary.some(({ lang }) => lang === 'lv'));
});

test('the head says version, dates, language, who checked and page number', () => {
  const { facts, notices, address, reviewed, title } = documentFrom('A');
  assert.equal(title, 'Plāns "A"');
  assert.deepEqual(
    facts.map(({ value }) => value.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('')).slice(0, 4),
    ['0.2', '2026. gada 20. novembris', '2027. gada 20. maijs', 'Latviešu'],
  );
  assert.equal(reviewed, '2026-11-20');
  assert.match(address, /^https:\/\/.+\/to\/schools\/sample\/$/);
  assert.equal(notices.length, 1);
});

test('an outdated translation names its sections on the first page', () => {
  const { notices } = documentFrom('A\n\n## Kas {#what}\n\nB', 'ar');
  assert.equal(notices.length, 2);
  assert.match(notices[1]?.map(({ text }) => text).join('') ?? '', /Kas/);
});

for (const name of Object.keys(vocabulary)) {
  test(`<${name}> has a form on paper or is refused with its line`, () => {
    if (['Question', 'Answer', 'Because', 'FormField', 'Mistake', 'RightsTable'].includes(name)) {
      assert.throws(() => documentFrom(`A\n\n<${name} id="a" text="b">\nC\n</${name}>`), {
        message: new RegExp(`^content/lv/schools/sample\\.mdx:3: <${name}> in a text that is also a PDF`),
      });
    } else assert.match(everything, new RegExp(`<${name} `.replace('Check ', 'Check>')));
  });
}

test('a component inside a sentence that needs a line of its own is refused with its line', () => {
  assert.throws(() => documentFrom('A\n\nB <Field label="C" /> d'), {
    message: /sample\.mdx:3: <Field> inside a sentence → put it on a line of its own$/,
  });
});

test('lines are those of the file, also when the body lost its first empty lines', () => {
  const file = 'content/lv/schools/onboarding.mdx';
  const before = bodyLineOf(file, 'Šī ir pirmā, īsā versija.');
  assert.equal(bodyLineOf(file, '\nŠī ir pirmā, īsā versija.'), before - 1);
  assert.ok(before > 10);
  assert.equal(bodyLineOf('content/nowhere.mdx', '\nA'), 0);
});
