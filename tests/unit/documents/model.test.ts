import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onPaper } from '../../../src/documents/components.ts';
import type { Block } from '../../../src/documents/model.ts';
import { bodyLineOf } from '../../../src/documents/place.ts';
import { everyBlock, hasContents, runsOf } from '../../../src/documents/reading.ts';
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
    ...['paragraph', 'heading', 'list', 'steps', 'heading', 'table', 'quote', 'fact', 'phrase', 'phrase'],
    ...['labels', 'picture', 'picture', 'paragraph', 'phrase', 'phrase', 'note', 'check', 'checks', 'field'],
    ...['contact', 'heading', 'paragraph', 'contact'],
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

for (const [name, render] of Object.entries(onPaper)) {
  test(`<${name}> has a form on paper or is refused with its line`, () => {
    if (render === null) {
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

test('labels that follow each other stand together, other words part them', () => {
  const label = '<Phrase id="toilet" />\n\n<Phrase id="bus" />';
  const blocks = blocksOf(`${label}\n\nVārdi\n\n${label}`);
  assert.deepEqual(
    blocks.map((block) => [block.type, block.type === 'labels' && block.blocks.map(({ latvian }) => latvian)]),
    [
      ['labels', ['tualete', 'autobuss']],
      ['paragraph', false],
      ['labels', ['tualete', 'autobuss']],
    ],
  );
});

test('a picture is the drawing of its name, or the pictogram where there is none', () => {
  const [drawing, sign] = [...everyBlock(blocksOf(everything))].filter((block) => block.type === 'picture');
  assert.deepEqual([drawing?.kind, drawing?.alt, sign?.kind], ['drawing', 'Autobuss pie skolas', 'sign']);
  assert.match(drawing?.svg ?? '', /M0 0h30v10z/);
  assert.match(sign?.svg ?? '', /^<svg [^>]*stroke="#1b2a2f"/);
  const labels = only(everything, 'labels').blocks.map(({ picture }) => picture);
  assert.deepEqual([labels[0]?.includes('stroke'), labels[1]], [true, drawing?.svg]);
});

test('a picture that does not exist is an error', () => {
  assert.throws(() => documentFrom('<Picture name="no-such" alt="A" />'), /Picture no-such does not exist/);
});

test('a list of nothing but ticks has no bullets; another one keeps them', () => {
  assert.deepEqual(
    blocksOf('- <Check>A</Check>\n- <Check>B</Check>').map(({ type }) => type),
    ['checks'],
  );
  assert.deepEqual(
    blocksOf('- <Check>A</Check>\n- B').map(({ type }) => type),
    ['list'],
  );
});

test('a row of a table has as many cells as its head', () => {
  const { head, rows } = only('| A | B | C |\n| - | - | - |\n| 1 |', 'table');
  assert.deepEqual([head.length, rows[0]?.length], [3, 3]);
});

test('what changed stands among the facts, in the language of the text', () => {
  const front = 'changed: Jauns plāns.';
  const wordsOf = (document: ReturnType<typeof documentFrom>) =>
    document.facts.map(({ label, value }) => `${label} ${value.map(({ text }) => text).join('')}`);
  assert.ok(wordsOf(documentFrom('A', 'lv', { front })).includes('Kas jauns: Jauns plāns.'));
  const sample = { front, translatedFront: 'changed: خطة جديدة.' };
  assert.ok(wordsOf(documentFrom('A', 'ar', sample)).includes('ما الجديد: خطة جديدة.'));
  assert.ok(!wordsOf(documentFrom('A')).some((row) => row.startsWith('Kas jauns')));
});

test('a form is known by its folder: its parts stay whole, its head is short', () => {
  const body = 'Vārdi\n\n## Pirmais {#a}\n\n<Field label="B" />\n\n## Otrais {#b}\n\nC';
  const form = documentFrom(body, 'lv', { isForm: true });
  assert.deepEqual([form.isForm, documentFrom(body).isForm], [true, false]);
  assert.deepEqual(
    form.blocks.map((block) => block.type === 'section' && block.blocks.map(({ type }) => type)),
    [['paragraph'], ['heading', 'field'], ['heading', 'paragraph']],
  );
  assert.equal(form.facts.length, 3);
  assert.equal(form.notices.length, 1);
});

test('a bilingual text has each part twice, Latvian first', () => {
  const body = 'Labdien\n\n## Diena {#day}\n\nRīt\n\n## Jauns {#new}\n\nE';
  const sample = { front: 'bilingual: true', translated: 'مرحبا\n\n## اليوم {#day}\n\nغدا\n\n## قديم {#old}\n\nه' };
  const { blocks, latvianTitle } = documentFrom(body, 'ar', sample);
  assert.equal(latvianTitle, 'Plāns "A"');
  assert.deepEqual(
    blocks.map((block) =>
      block.type === 'pair'
        ? block.sides.map(({ locale, dir, blocks }) => `${locale} ${dir} ${blocks.map((one) => words(one)).join('|')}`)
        : block.type,
    ),
    [
      ['lv ltr Labdien', 'ar rtl مرحبا'],
      ['lv ltr Diena|Rīt', 'ar rtl اليوم|غدا'],
      ['lv ltr Jauns|E', 'ar rtl '],
      ['lv ltr ', 'ar rtl قديم|ه'],
    ],
  );
  const alone = documentFrom(body, 'lv', sample);
  assert.deepEqual([alone.latvianTitle, alone.blocks.some(({ type }) => type === 'pair')], [null, false]);
});

test('everything inside of pairs, parts and lists is found', () => {
  const document = documentFrom(everything, 'ar', { front: 'bilingual: true' });
  const types = new Set([...everyBlock(document.blocks)].map(({ type }) => type));
  for (const type of ['pair', 'checks', 'check', 'labels', 'phrase', 'picture', 'field'])
    assert.ok(types.has(type as Block['type']), type);
});

test('long documents have contents, short ones and forms have none', () => {
  const long = Array.from(
    { length: 30 },
    (_, n) => `## Nodaļa ${n} {#a-${n}}\n\n${'Vārdi un vārdi. '.repeat(20)}\n`,
  ).join('\n');
  assert.equal(hasContents(documentFrom(long)), true);
  assert.equal(hasContents(documentFrom('A')), false);
  assert.equal(hasContents(documentFrom(long, 'lv', { isForm: true })), false);
});
