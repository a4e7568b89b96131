import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { toDocx } from '../../../src/documents/docx.ts';
import type { Document } from '../../../src/documents/model.ts';
import { documentFrom, everything } from './sample.ts';

type Parts = (name: string) => string;

async function partsOf(document: Document): Promise<Parts> {
  const files = unzipSync(new Uint8Array(await toDocx(document)));
  return (name) => strFromU8(files[name] ?? assert.fail(`no ${name}`));
}

const countOf = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].length;
let lv: Parts;
let ar: Parts;
before(async () => {
  lv = await partsOf(documentFrom(everything));
  ar = await partsOf(documentFrom(everything, 'ar'));
});

test('headings are real headings, and one is the title', () => {
  const styles = [...lv('word/document.xml').matchAll(/<w:pStyle w:val="(Heading\d)"\/>/g)].map(([, style]) => style);
  assert.deepEqual(styles, ['Heading1', 'Heading2', 'Heading3', 'Heading2', 'Heading2']);
});

test('lists and tables are real ones', () => {
  const xml = lv('word/document.xml');
  assert.equal(countOf(xml, /<w:numPr>/g), 5);
  assert.match(lv('word/numbering.xml'), /<w:start w:val="3"\/>/);
  assert.equal(countOf(xml, /<w:tbl>/g), 2, 'a table and the labels');
  assert.equal(countOf(xml, /<w:tblHeader\/>/g), 1);
});

test('title, language and date are in the properties', () => {
  const core = lv('docProps/core.xml');
  assert.match(core, /<dc:title>Plāns &#34;A&#34;<\/dc:title>/);
  assert.match(core, /<dc:language>lv<\/dc:language>/);
  assert.match(core, />2026-11-20T00:00:00Z<\/dcterms:modified>/);
  assert.match(ar('docProps/core.xml'), /<dc:language>ar<\/dc:language>/);
});

test('the language of the words is set', () => {
  assert.match(lv('word/styles.xml'), /<w:lang w:val="lv"\/>/);
  assert.match(ar('word/styles.xml'), /<w:lang [^>]*w:bidi="ar"/);
  assert.match(ar('word/document.xml'), /<w:lang w:val="lv"\/>/);
});

test('every Arabic paragraph is right to left, no Latvian one', () => {
  for (const name of ['word/document.xml', 'word/header1.xml', 'word/footer1.xml']) {
    const paragraphs = ar(name).match(/<w:p>.*?<\/w:p>/gs) ?? [];
    assert.ok(paragraphs.length > 0, name);
    for (const one of paragraphs) assert.match(one, /<w:bidi\/>/, one);
    assert.doesNotMatch(lv(name), /<w:bidi\/>/);
  }
  assert.match(ar('word/document.xml'), /<w:bidiVisual\/>/);
});

test('runs of Arabic letters are right to left; numbers and Latvian words are not', () => {
  const runs = [...ar('word/document.xml').matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, xml = '']) => xml);
  const isRtl = (xml: string) => /<w:rtl\/>/.test(xml);
  const letters = runs.filter((xml) => /<w:t[^>]*>[^<]*[\u0621-\u064a]/.test(xml));
  assert.ok(letters.length > 10);
  for (const xml of letters) assert.ok(isRtl(xml), xml);
  const phone = runs.filter((xml) => /<w:t[^>]*>[\u200e\u200f]*112/.test(xml));
  assert.ok(phone.length > 0);
  for (const xml of phone) assert.ok(!isRtl(xml), xml);
});

test('the edges of Latvian words keep their signs in Arabic', () => {
  assert.match(ar('word/document.xml'), /\u200f\u200eLabdien[^<]*\u200e\u200f/);
  assert.doesNotMatch(lv('word/document.xml'), /[\u200e\u200f]/);
});

test('signs of XML and of control are words, never markup', async () => {
  const hostile = '</w:t><w:p/> & "x" \u0000\u0008 ]]>';
  const plain = documentFrom('A');
  const parts = await partsOf({ ...plain, title: hostile, blocks: [{ type: 'paragraph', runs: [{ text: hostile }] }] });
  assert.match(parts('word/document.xml'), /&lt;\/w:t&gt;&lt;w:p\/&gt; &amp; /);
  for (const name of ['word/document.xml', 'word/header1.xml', 'docProps/core.xml'])
    assert.ok(![...parts(name)].some((sign) => sign < ' ' && !'\n\r\t'.includes(sign)), name);
});

test('links, fields, boxes to tick and the QR code are there', () => {
  const xml = lv('word/document.xml');
  assert.match(lv('word/_rels/document.xml.rels'), /Target="https:\/\/www\.nvd\.lv\/x"/);
  assert.match(xml, /☐ /);
  assert.match(xml, /Bērna vārds/);
  assert.match(xml, /descr="[^"]*\/to\/schools\/sample"/);
});

test('the same text gives the same bytes, whenever and after whatever it is made', async () => {
  const make = () => Promise.all([everything, long].map((body) => toDocx(documentFrom(body))));
  const first = await make();
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const second = await make();
  assert.deepEqual(
    first.map((bytes, index) => second[index]?.equals(bytes)),
    [true, true],
  );
});

test('links keep their targets when their ids are settled', () => {
  const targets = new Map(
    [...lv('word/_rels/document.xml.rels').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(([, id = '', to]) => [
      id,
      to,
    ]),
  );
  const used = [...lv('word/document.xml').matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)].map(([, id = '']) =>
    targets.get(id),
  );
  assert.ok(used.includes('https://www.nvd.lv/x'), used.join(' '));
  assert.ok(used.every(Boolean));
});

test('pictures have words, and pictograms those that they stand beside', () => {
  const said = [...lv('word/document.xml').matchAll(/<wp:docPr id="(\d+)"[^>]*descr="([^"]*)"/g)];
  assert.deepEqual(
    said.slice(1).map(([, , words]) => words),
    ['Palīgā!', 'tualete', 'autobuss', 'Autobuss pie skolas', 'Skola'],
  );
  assert.equal(new Set(said.map(([, id]) => id)).size, said.length);
});

test('labels are cut along broken lines', () => {
  assert.match(lv('word/document.xml'), /<w:top w:val="dashed"/);
});

const long = Array.from(
  { length: 30 },
  (_, n) => `## Nodaļa ${n} {#a-${n}}\n\n${'Vārdi un vārdi. '.repeat(20)}\n`,
).join('\n');

test('contents of a long document are filled and ask for nothing', async () => {
  const parts = await partsOf(documentFrom(long));
  const xml = parts('word/document.xml');
  assert.match(xml, /TOC [^<]*\\o &quot;2-2&quot;/);
  assert.doesNotMatch(xml, /w:dirty="true"/);
  assert.doesNotMatch(parts('word/settings.xml'), /updateFields/);
  const anchors = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, anchor = '']) => anchor);
  assert.equal(anchors.length, 31, 'thirty sections and the sources');
  for (const anchor of anchors) assert.match(xml, new RegExp(`<w:bookmarkStart [^>]*w:name="${anchor}"`));
  assert.doesNotMatch(lv('word/document.xml'), /TOC /);
});

test('a form has its title in the foot, lines to write on and high cells', async () => {
  const body = 'A\n\n## B {#b}\n\n<Field label="C" lines="2" />\n\n| D | E |\n| - | - |\n| F | |';
  const parts = await partsOf(documentFrom(body, 'lv', { isForm: true }));
  const xml = parts('word/document.xml');
  assert.match(parts('word/footer1.xml'), /Plāns &quot;A&quot;|Plāns "A"/);
  assert.equal(countOf(xml, /w:leader="underscore"/g), 2);
  assert.match(xml, /<w:trHeight w:val="\d+" w:hRule="atLeast"\/>/);
  assert.doesNotMatch(xml, /TOC /);
});

test('each side of a pair has its own direction', async () => {
  const sample = { front: 'bilingual: true', translated: 'مرحبا\n\n- واحد' };
  const parts = await partsOf(documentFrom('Labdien\n\n- Viens', 'ar', sample));
  const [latvian = '', arabic = ''] = [...parts('word/document.xml').matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(
    ([cell]) => cell,
  );
  assert.match(latvian, /Labdien/);
  assert.doesNotMatch(latvian, /<w:bidi\/>|<w:rtl\/>/);
  assert.match(arabic, /مرحبا/);
  assert.match(arabic, /<w:bidi\/>/);
  assert.doesNotMatch(parts('word/document.xml'), /<w:bidiVisual\/>/, 'Latvian stays on the left');
});
