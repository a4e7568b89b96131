import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rewriteLinks } from '../../src/portable/links.ts';
import { attributeOf, changed, tagsOf } from '../../src/portable/scan.ts';
import { buildGraph } from '../../src/site/build-graph.ts';
import { today } from '../../src/site/clock.ts';
import { config } from '../../src/site/config.ts';
import { liveLocales } from '../../src/site/locales.ts';
import { isBinary, typeOf } from '../../src/site/offline.ts';
import { bookPages, essentialPages, shortcutsOf, urgentGuides } from '../../src/site/packs.ts';
import { readContent, readFiles } from '../../src/site/read.ts';

const { content } = readContent(readFiles('content'));
const graph = buildGraph(content, liveLocales, today());

test('tags are found with their places, values as they are written', () => {
  const html = '<p>a<a href="/x?a=1&amp;b" hidden class=c>t</a><script>if(a<b){}</script><br/></p>';
  const tags = tagsOf(html);
  assert.deepEqual(
    tags.map(({ start, end }) => html.slice(start, end)),
    ['<p>', '<a href="/x?a=1&amp;b" hidden class=c>', '</a>', '<script>', '</script>', '<br/>', '</p>'],
  );
  const link = tags[1];
  assert.ok(link);
  assert.equal(attributeOf(link, 'href'), '/x?a=1&amp;b');
  assert.equal(attributeOf(link, 'class'), 'c');
  assert.equal(attributeOf(link, 'hidden'), '');
  assert.equal(attributeOf(link, 'id'), undefined);
});

test('changes keep everything between them, in any order', () => {
  const changes = [
    { start: 4, end: 5, text: 'E' },
    { start: 0, end: 1, text: 'AA' },
  ];
  assert.equal(changed('abcdef', changes), 'AAbcdEf');
});

test('addresses of ours are rewritten, all others stay', () => {
  const others = '<a href="https://example.org/">1</a><a href="tel:112">2</a><a href="//example.org/">3</a>';
  const own = `<a href="/lv/a/?q=1#b">1</a><img src="/m.svg"><a href="#c">2</a><a href="${config.origin}/lv/">3</a>`;
  const written = rewriteLinks(others + own, '/lv/x/', ({ path, query, fragment }) => `[${path}|${query}|${fragment}]`);
  assert.equal(
    written,
    `${others}<a href="[/lv/a/|?q=1|#b]">1</a><img src="[/m.svg||]"><a href="[/lv/x/||#c]">2</a><a href="[/lv/||]">3</a>`,
  );
});

test('links in what is cut out are not touched twice', () => {
  const html = '<script src="/a.js"></script><a href="/b/">1</a>';
  const cut = () => [{ start: 0, end: html.indexOf('<a'), text: '' }];
  assert.equal(
    rewriteLinks(html, '/', () => 'x', cut),
    '<a href="x">1</a>',
  );
});

test('the essentials and the book of every language begin with home and hold the pages that matter', () => {
  for (const locale of liveLocales) {
    const essential = essentialPages(content, graph, locale).map(({ key }) => key);
    assert.equal(essential[0], 'home');
    for (const key of ['offline', 'start', 'start/refugee', 'cards', 'messages'])
      assert.ok(essential.includes(key), key);
    const book = bookPages(content, graph, locale).map(({ key }) => key);
    assert.equal(new Set(book).size, book.length);
    for (const page of graph.pages.filter(({ kind }) => kind === 'guide' || kind === 'parents'))
      if (page.locale === locale) assert.ok(book.includes(page.key), page.key);
    const core = content.course.modules.filter(({ kind }) => kind === 'core').map(({ id }) => id);
    const modules = book.flatMap((key) => key.match(/^course\/([^/]+)$/)?.[1] ?? []);
    assert.deepEqual(modules, core);
  }
});

test('violence and crisis come first among the urgent guides, then what is due first', () => {
  const [first, ...others] = urgentGuides(graph, 'lv');
  assert.equal(first?.data.sensitive, true);
  const days = others.map(({ data }) => Math.min(...Object.values(data.start ?? {}), 365));
  assert.deepEqual(
    days,
    [...days].sort((a, b) => a - b),
  );
});

test('printed addresses lead to the kept page of the language, and to no other', () => {
  const pages = essentialPages(content, graph, 'ar');
  const shortcuts = shortcutsOf(graph, 'ar', pages);
  assert.equal(shortcuts['/'], '/ar/');
  assert.equal(shortcuts['/110/'], '/ar/start/');
  assert.equal(shortcuts['/to/start/refugee/'], '/ar/start/refugee/');
  assert.equal(shortcuts['/offline/'], '/ar/offline/');
  assert.equal(shortcuts['/231/'], undefined);
});

test('paths in a pack say what they are', () => {
  assert.equal(typeOf('/lv/start/'), 'text/html; charset=utf-8');
  assert.equal(typeOf('/_astro/a.css'), 'text/css; charset=utf-8');
  assert.equal(isBinary('/_astro/a.woff2'), true);
  assert.equal(isBinary('/lv/'), false);
});
