import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Block, Document } from '../src/documents/model.ts';
import { everyBlock, runsOf } from '../src/documents/reading.ts';
import { linesOf, tracingPages } from '../src/documents/tracing.ts';
import { hasText, type TextPage } from '../src/site/graph.ts';
import { documentName, isForm } from '../src/site/keys.ts';
import { type Locale, liveLocales, localeRow } from '../src/site/locales.ts';
import { documentUrl, packageUrl } from '../src/site/urls.ts';
import { budgets } from './budgets.ts';
import { dist } from './e2e/site.ts';
import { makeFiles, ownDocuments } from './own-documents.ts';

const { content, graph, inLocale, documents } = ownDocuments();
const built = documents.map(({ page, document }) => {
  const name = page.key.split('/').at(-1);
  const file = (kind: string) => `${dist}/downloads/${page.locale}/${name}.${kind}`;
  return { page, file, document };
});

/**
 * Words and numbers as search finds them: forms and vowel signs of Arabic letters and half-spaces do not count, and a word
 * ends where the script changes, because `pdfjs-dist` drops the space there.
 */
const wordsIn = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u064b-\u065f\u0670\u200c]/g, '')
    .match(/[\p{Script=Latin}]+|[[\p{L}\p{M}]--\p{Script=Latin}]+|\p{N}+/gv) ?? [];
/**
 * Words of a block that are not runs. `say` is not among them: it is there to be read aloud, and `pdfjs-dist` takes its
 * vowel signs apart.
 */
const notWords = ['type', 'id', 'kind', 'svg', 'alt', 'picture', 'say'];
const stringsOf = (block: Block) =>
  Object.entries(block).flatMap(([field, value]) =>
    typeof value === 'string' && !notWords.includes(field) ? [{ text: value }] : [],
  );
const wordsOf = ({ title, latvianTitle, isForm, summary, facts, notices, blocks, sources }: Document) => {
  // A form has no room for its summary.
  const runs = [
    ...(isForm ? [] : summary),
    ...facts.flatMap(({ value }) => value),
    ...notices.flat(),
    ...sources.flat(),
  ];
  const inBlocks = [...everyBlock(blocks)].flatMap((block) => [...runsOf(block), ...stringsOf(block)]);
  return wordsIn([title, latvianTitle ?? '', ...[...runs, ...inBlocks].map(({ text }) => text)].join(' '));
};

async function opened(file: string): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
}

async function pagesOf(pdf: PDFDocumentProxy) {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
}

async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  const contents = await Promise.all((await pagesOf(pdf)).map((page) => page.getTextContent()));
  const items = contents.flatMap((page) => page.items);
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
}

interface Tag {
  role?: string;
  alt?: string;
  children?: Tag[];
}

async function tagsOf(pdf: PDFDocumentProxy): Promise<Tag[]> {
  const trees = await Promise.all((await pagesOf(pdf)).map((page) => page.getStructTree()));
  const all = (tag: Tag): Tag[] => [tag, ...(tag.children ?? []).flatMap(all)];
  return trees.flatMap((tree) => (tree ? all(tree as Tag) : []));
}

/** What every PDF is: small, tagged, with title, language and the date of its text, its fonts whole. */
async function expectSound(path: string, wanted: { title: string; locale: Locale; reviewed: string }): Promise<void> {
  const bytes = readFileSync(path);
  assert.ok(bytes.length <= budgets.document, `${bytes.length} bytes`);
  const pdf = await opened(path);
  const { info, metadata } = await pdf.getMetadata();
  const { Title, Language, CreationDate } = info as Record<string, string>;
  assert.deepEqual([Title, Language], [wanted.title, wanted.locale]);
  assert.equal(CreationDate?.slice(2, 10), wanted.reviewed.replaceAll('-', ''));
  const marks = (await pdf.getMarkInfo()) as unknown as Map<string, boolean> | null;
  assert.equal(marks?.get('Marked'), true);
  assert.match(metadata?.getRaw() as string, /pdfuaid:part[^0-9]+1/);
  assert.equal(
    bytes.toString('latin1').match(/\/FontFile2 /g)?.length,
    bytes.toString('latin1').match(/\/Type \/FontDescriptor/g)?.length,
  );
}

test('every live language has at least one document', () => {
  assert.deepEqual([...new Set(built.map(({ page }) => page.locale))], [...liveLocales]);
});

for (const { page, file, document } of built) {
  const { locale, key } = page;
  const name = `${locale}/${key}`;

  test(`${name}.pdf is tagged, has title, language and date, and is small`, async () => {
    const { title, reviewed } = document;
    await expectSound(file('pdf'), { title, locale, reviewed });
  });

  test(`${name}.pdf has one title, no left-out level and words for its pictures`, async () => {
    const tags = await tagsOf(await opened(file('pdf')));
    const levels = tags.flatMap(({ role }) => (/^H\d$/.test(role ?? '') ? [Number(role?.[1])] : []));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    assert.ok(
      levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1),
      levels.join(' '),
    );
    const figures = tags.filter(({ role }) => role === 'Figure');
    assert.ok(figures.length > 0);
    for (const { alt } of figures) assert.ok(alt?.trim());
    const shown = [...everyBlock(document.blocks)].flatMap((block) => (block.type === 'picture' ? [block.alt] : []));
    for (const words of shown)
      assert.ok(
        figures.some(({ alt }) => alt === words),
        words,
      );
  });

  test(`${name}.pdf gives back its words`, async (context) => {
    const found = new Set(wordsIn(await textOf(await opened(file('pdf')))));
    const wanted = wordsOf(document);
    const share = wanted.filter((word) => found.has(word)).length / wanted.length;
    context.diagnostic(`${(share * 100).toFixed(1)} % of ${wanted.length} words`);
    const missing = [...new Set(wanted.filter((word) => !found.has(word)))].slice(0, 20).join(' ');
    const least = localeRow(locale).dir === 'rtl' ? budgets.wordsFoundRtl : budgets.wordsFound;
    assert.ok(share >= least, `${share}; not found: ${missing}`);
    const own = [...everyBlock(document.blocks)].flatMap(runsOf).filter((run) => run.ltr || run.lang);
    const lost = own.flatMap(({ text }) => wordsIn(text)).filter((word) => !found.has(word));
    assert.deepEqual(lost, [], 'numbers and Latvian words are never reversed');
  });

  test(`${name}.docx has title, language, direction and headings`, () => {
    const bytes = readFileSync(file('docx'));
    assert.ok(bytes.length <= budgets.document);
    const files = unzipSync(new Uint8Array(bytes));
    const part = (path: string) => strFromU8(files[path] ?? assert.fail(path));
    assert.match(part('docProps/core.xml'), new RegExp(`<dc:language>${locale}</dc:language>`));
    const xml = part('word/document.xml');
    assert.equal(xml.match(/"Heading1"/g)?.length, 1);
    const sections = [...everyBlock(document.blocks)].filter((block) => block.type === 'heading' && block.depth === 2);
    // Sources are a section of a guideline and a line of a form.
    assert.equal(xml.match(/"Heading2"/g)?.length, sections.length + (document.isForm ? 0 : 1));
    assert.equal(xml.includes('<w:bidi/>'), document.dir === 'rtl');
    for (const [, words] of xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)) assert.ok(words?.trim());
    assert.doesNotMatch(xml + part('word/settings.xml'), /updateFields|w:dirty="true"/);
  });

  test(`${name} offers both files`, () => {
    const html = readFileSync(`${dist}${page.url}index.html`, 'utf8');
    const list = readFileSync(`${dist}/${locale}/schools/downloads/index.html`, 'utf8');
    for (const kind of ['pdf', 'docx']) {
      const address = file(kind).slice(dist.length);
      assert.ok(existsSync(file(kind)), address);
      for (const text of [html, list]) assert.ok(text.includes(`href="${address}"`), address);
      if (document.isForm) assert.ok(html.indexOf(address) < html.indexOf('class="paper-form"'), 'files come first');
    }
  });
}

for (const { page } of built.filter(({ document }) => document.latvianTitle !== null)) {
  test(`${page.url} has each part in Latvian and beside it in its own language`, () => {
    const html = readFileSync(`${dist}${page.url}index.html`, 'utf8');
    const sides = [...html.matchAll(/<div class="pair-column flow" lang="(\w+)" dir="(\w+)">/g)].map(
      ([, lang, dir]) => `${lang} ${dir}`,
    );
    const own = `${page.locale} ${localeRow(page.locale).dir}`;
    assert.ok(sides.length >= 4);
    assert.deepEqual(sides, Array.from({ length: sides.length / 2 }, () => ['lv ltr', own]).flat());
    const source = readFileSync(`${dist}/lv/${page.key}/index.html`, 'utf8');
    assert.ok(source.includes(`href="${documentUrl(page.locale, documentName(page.key), 'pdf')}"`), 'found in Latvian');
  });
}

for (const locale of liveLocales) {
  test(`the package of ${locale} holds every document of the language`, () => {
    const own = built.filter(({ page }) => page.locale === locale);
    const url = packageUrl(locale);
    const files = unzipSync(new Uint8Array(readFileSync(`${dist}${url}`)));
    const names = own.flatMap(({ file }) => [file('pdf'), file('docx')]);
    assert.equal(Object.keys(files).length, names.length + 2, 'with the list and the manifest');
    for (const name of names) assert.ok(readFileSync(name).equals(files[basename(name)] ?? assert.fail(name)), name);
    assert.ok(readFileSync(`${dist}/${locale}/schools/downloads/index.html`, 'utf8').includes(`href="${url}"`));
  });
}

const tracingUrl = ({ locale, key }: TextPage) => documentUrl(locale, `tracing-${documentName(key)}`, 'pdf');
const htmlOf = (url: string) => readFileSync(`${dist}${url}index.html`, 'utf8');
const traced = tracingPages(graph, inLocale);

test('each lesson of the first Latvian words has a sheet to trace in every language', () => {
  const letters = content.course.modules.find(({ id }) => id === 'first-latvian')?.lessons ?? [];
  assert.ok(letters.length > 10);
  const keys = liveLocales.flatMap((locale) => letters.map((id) => `${locale} course/first-latvian/${id}`));
  const found = new Set(traced.map(({ locale, key }) => `${locale} ${key}`));
  assert.deepEqual(
    keys.filter((key) => !found.has(key)),
    [],
  );
});

test('there are no other sheets, and a lesson without words leads to none', () => {
  const files = globSync('downloads/*/tracing-*.pdf', { cwd: dist }).map((path) => `/${path.replaceAll('\\', '/')}`);
  assert.deepEqual(files.sort(), traced.map(tracingUrl).sort());
  const others = graph.pages.filter(hasText).filter((page) => page.kind === 'lesson' && !traced.includes(page));
  assert.ok(others.some(({ key }) => key === 'course/latvia/history-in-brief'));
  for (const { url } of others) assert.ok(!htmlOf(url).includes('/tracing-'), url);
});

for (const page of traced) {
  const { locale, key, data } = page;
  const url = tracingUrl(page);

  test(`${url} is tagged, has title, language and date, is small, and lesson and module lead to it`, async () => {
    const title = inLocale(locale).t('tracing.of', { title: page.title });
    await expectSound(`${dist}${url}`, { title, locale, reviewed: data.reviewed ?? '' });
    const module = graph.page(key.split('/').slice(0, 2).join('/'), locale);
    for (const { url: from } of [page, module ?? assert.fail(key)])
      assert.ok(htmlOf(from).includes(`href="${url}"`), from);
  });

  test(`${url} holds the letters and words of the lesson in their order, each spelt from left to right`, async () => {
    const text = (await textOf(await opened(`${dist}${url}`))).normalize('NFC').replace(/\s+/g, ' ');
    const words = new Set(wordsIn(text));
    let after = 0;
    for (const { shown, word } of linesOf(page, inLocale(locale))) {
      for (const one of wordsIn(word ?? '')) assert.ok(words.has(one), `${one} is not there or not whole`);
      const at = text.indexOf(shown, after);
      assert.ok(at >= 0, `${shown} is not there, or not in its place`);
      after = at + shown.length;
    }
  });
}

const wanted = { pdf: 20, docx: 9 };
/** Forms that have a number but are not written yet. */
const awaited = Object.keys(content.numbers).filter((key) => isForm(key) && !graph.page(key, 'lv'));

for (const locale of ['lv', 'en'] as const) {
  const skip = awaited.length > 0 && `waits for ${awaited.join(', ')}`;
  test(`at least ${wanted.pdf} PDF and ${wanted.docx} Word files in ${locale}`, { skip }, (context) => {
    const own = built.filter(({ page }) => page.locale === locale);
    for (const [kind, least] of Object.entries(wanted)) {
      const found = own.filter(({ file }) => existsSync(file(kind))).length;
      context.diagnostic(`${found} ${kind}`);
      assert.ok(found >= least, `${found} ${kind}`);
    }
  });
}

test('a document takes little time', async (context) => {
  const all = documents.map(({ document }) => document);
  await makeFiles(all.slice(0, 1));
  // Time of the processor, because other programs on the machine are not what is measured; the first was to warm up.
  const began = process.cpuUsage();
  const made = await makeFiles(all.slice(1));
  const { user, system } = process.cpuUsage(began);
  const average = (user + system) / 1000 / made;
  context.diagnostic(`${average.toFixed(1)} ms on average of ${made}`);
  assert.ok(average <= budgets.documentTime * 1000, `${average} ms`);
});
