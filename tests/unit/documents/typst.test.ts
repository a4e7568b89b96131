import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Document, Phrase, Run, Side } from '../../../src/documents/model.ts';
import { toPdf } from '../../../src/documents/pdf.ts';
import { toTypst } from '../../../src/documents/typst.ts';
import { inline, quoted } from '../../../src/documents/typst-code.ts';
import { documentFrom, everything } from './sample.ts';

async function textOf(document: Document): Promise<string> {
  const { bytes } = toPdf(document);
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getTextContent()),
  );
  const words = pages.flatMap(({ items }) =>
    items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')),
  );
  return words.join('');
}

const withRuns = (document: Document, runs: Run[]): Document => ({
  ...document,
  blocks: [{ type: 'paragraph', runs }],
});
const plain = documentFrom('A');

test('text is written as a string in which only quotes and backslashes are escaped', () => {
  assert.equal(quoted('a "b" \\ c'), '"a \\"b\\" \\\\ c"');
  assert.equal(quoted('#$*_`<>@=-+/~[](){}'), '"#$*_`<>@=-+/~[](){}"');
  assert.equal(quoted('a\nb\tc\u0000\u0007d\u2028e'), '"a b cd\u2028e"');
});

/** What would be markup, code, a label, a comment or an escape in Typst if it were not a string. */
const hostile = [
  '#panic("x")',
  '#read("/etc/passwd")',
  '"; panic("x"); "',
  '\\"); panic("x"); ("',
  '\\u{41}',
  '#{panic()}',
  '$x^2$',
  '*a* _b_ `c`',
  '<label> @label',
  '// a',
  '/* a */',
  '= a',
  '- a',
  '+ a',
  '/ a: b',
  'a~b -- c --- d ...',
  '[a] {b} (c)',
  '\'a\' "b"',
  '#import "a": *',
  '\\',
  '\\\\"',
];

test('hostile text stays text, sign for sign', async () => {
  const text = await textOf(withRuns(plain, [{ text: `| ${hostile.join(' | ')} |` }]));
  const squeeze = (words: string) => words.replace(/\s+/g, '');
  for (const one of hostile) assert.ok(squeeze(text).includes(squeeze(`|${one}|`)), one);
});

test('hostile text stays text in every other place, too', async () => {
  const evil = '"]); #panic("x") \\';
  const phrase: Phrase = {
    ...{ type: 'phrase', speaker: null, latvian: '', say: null, means: [], note: [], picture: null, isLabel: false },
  };
  const side: Side = { locale: 'lv', dir: 'ltr', blocks: [{ type: 'paragraph', runs: [{ text: evil }] }] };
  const document: Document = {
    ...plain,
    title: evil,
    summary: [{ text: evil }],
    notices: [[{ text: evil }]],
    facts: [{ label: evil, value: [{ text: evil }] }],
    sources: [[{ text: evil, url: 'https://a.lv/"\\#x' }]],
    words: {
      site: evil,
      contents: evil,
      sources: evil,
      sourcesLabel: evil,
      qr: evil,
      pages: `{page}${evil}{pages}`,
      notState: evil,
    },
    blocks: [
      { type: 'fact', label: [{ text: evil }], value: [{ text: evil, ltr: true }], note: [], doubt: evil, about: [] },
      {
        type: 'contact',
        name: [{ text: evil }],
        latvian: evil,
        summary: [],
        state: evil,
        lines: [{ label: evil, value: { text: evil } }],
      },
      { ...phrase, speaker: evil, latvian: evil, say: evil, means: [{ text: evil }] },
      { type: 'labels', blocks: [{ ...phrase, latvian: evil, say: evil, means: [{ text: evil }] }] },
      { type: 'pair', sides: [side, { ...side, dir: 'rtl', locale: 'ar' }] },
      { type: 'section', blocks: side.blocks },
      { type: 'table', head: [[{ text: evil }]], rows: [[[{ text: evil }]]] },
      { type: 'field', label: [{ text: evil }], lines: 1 },
    ],
  };
  const found = (await textOf(document)).split('panic').length - 1;
  assert.ok(found >= 26, `${found} times`);
});

test('runs become calls around strings', () => {
  assert.equal(inline([{ text: 'a' }, { text: 'b', strong: true }]), '{ "a"; strong("b") }');
  assert.equal(inline([{ text: '\n' }]), '{ linebreak() }');
  assert.equal(inline([{ text: 'Rīga', lang: 'lv' }]), '{ iso(lang: "lv", "Rīga") }');
  const long = 'Sabiedrības integrācijas fonds';
  assert.equal(inline([{ text: long, lang: 'lv' }]), `{ latin(lang: "lv", "${long}") }`);
  assert.equal(inline([{ text: `${long} (SIF)`, lang: 'lv' }]), `{ embedded(lang: "lv", "${long} (SIF)") }`);
  assert.equal(inline([{ text: '112', ltr: true, url: 'tel:112' }]), '{ link("tel:112", unbroken(iso("112"))) }');
  assert.equal(inline([]), '{ [] }');
});

test('a list with a single item and a table with a single column compile', () => {
  const blocks: Document['blocks'] = [
    { type: 'list', items: [[{ type: 'paragraph', runs: [{ text: 'a' }] }]] },
    { type: 'table', head: [[{ text: 'a' }]], rows: [] },
  ];
  assert.equal(toPdf({ ...plain, blocks, sources: [] }).pages, 1);
});

for (const locale of ['lv', 'ar'] as const) {
  test(`everything that paper can have is valid PDF/UA-1 in ${locale}`, async () => {
    const text = await textOf(documentFrom(everything, locale));
    for (const words of ['nvd.lv', 'Bērna vārds', '112']) assert.ok(text.includes(words), words);
  });
}

test('the same text gives the same bytes', () => {
  const [first, second] = [toPdf(plain), toPdf(plain)];
  assert.ok(first.bytes.equals(second.bytes));
});

test('a sign that no font has is an error with file and line', () => {
  const message = /^content\/lv\/schools\/sample\.mdx:3: the sign "☃", which the fonts of the PDF do not have → /;
  assert.throws(() => toPdf(documentFrom('A\n\nB ☃')), { message });
  const inList = /sample\.mdx:3: the sign "東/;
  assert.throws(() => toPdf(documentFrom('A\n\n- B **東京** c')), { message: inList });
});

test('letters of Latvian, of its neighbours and of sounds are in the fonts', () => {
  const letters = 'ĀāČčĒēĢģĪīĶķĻļŅņŌōŖŗŠšŪūŽž ĄąĘęĖėŲų Õõ ІіЇїЄєҐґЁёЫыЭэ ɑæʃʒŋəɛɔː „“”’–—…·€§№';
  assert.equal(toPdf(withRuns(plain, [{ text: letters }])).pages, 1);
  const arabic = 'أإآؤئءةىًٌٍَُِّْ پچژگک ی ۀ ؟،؛ ٪';
  assert.equal(toPdf(withRuns(documentFrom('ا', 'ar'), [{ text: arabic }])).pages, 1);
});

test('contents list the sections of a long document', async () => {
  const long = Array.from(
    { length: 30 },
    (_, n) => `## Nodaļa ${n} {#a-${n}}\n\n${'Vārdi un vārdi. '.repeat(20)}\n`,
  ).join('\n');
  const text = await textOf(documentFrom(long));
  assert.match(text, /Saturs/);
  assert.equal(text.match(/Nodaļa 29/g)?.length, 2);
  assert.doesNotMatch(await textOf(plain), /Saturs/);
});

const latin = 'Bērna vārds';
for (const locale of ['lv', 'ar'] as const) {
  test(`everything stands in a form, and in one of two languages, in ${locale}`, async () => {
    for (const front of ['', 'bilingual: true']) {
      const text = await textOf(documentFrom(everything, locale, { isForm: true, front }));
      assert.ok(text.includes(latin));
      assert.equal(text.split(latin).length - 1, front && locale === 'ar' ? 2 : 1);
    }
  });
}

test('pictures of a text have their words in the PDF; pictograms beside words are decoration', async () => {
  const { bytes } = toPdf(documentFrom(everything));
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const trees = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getStructTree()),
  );
  const alts = [...JSON.stringify(trees).matchAll(/"alt":"([^"]*)"/g)].map(([, alt]) => alt);
  assert.deepEqual(alts.slice(1), ['Autobuss pie skolas', 'Skola']);
});

test('a picture without words is refused by the compiler, with the file', () => {
  const picture = {
    type: 'picture',
    kind: 'sign',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" />',
    alt: '',
  } as const;
  assert.throws(() => toPdf({ ...plain, blocks: [picture] }), {
    message: /^content\/lv\/schools\/sample\.mdx:1: no PDF: /,
  });
});

test('an Arabic document is written from the right', () => {
  assert.match(toTypst(documentFrom('ا', 'ar')), /^#let is-rtl = true$/m);
  assert.match(toTypst(plain), /^#let is-rtl = false$/m);
});
