import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutParts, cutSections, pairParts, sectionsOfPairs, withOwnIds, withOwnLinks } from '../../src/site/pairs.ts';

const piece = (id: string, level = 2, words = id) => ({
  id,
  level,
  html: `<h${level} id="${id}">${words}</h${level}>`,
});
const idsOf = (own: string[], latvian: string[]) =>
  pairParts(
    own.map((id) => piece(id)),
    latvian.map((id) => piece(id)),
  ).map(({ id, own, latvian }) => `${own ? id : '–'}|${latvian ? id : '–'}`);

test('a text is cut before every heading of a section or step, and nothing is lost', () => {
  const html = '<p>A</p>\n<h2 id="bring">B</h2><ul></ul><h2 id="steps">C</h2><h3 id="call">D</h3><p>E</p>';
  const parts = cutParts(html);
  assert.deepEqual(
    parts.map(({ id, level }) => [id, level]),
    [
      ['lead', 0],
      ['bring', 2],
      ['steps', 2],
      ['call', 3],
    ],
  );
  assert.equal(parts.map((part) => part.html).join(''), html.replaceAll('\n', ''));
});

test('a text without a beginning of its own begins with its first section', () => {
  assert.deepEqual(cutParts(' \n<h2 id="bring">B</h2>'), [piece('bring', 2, 'B')]);
});

test('headings of components are no pieces', () => {
  const html = '<h2 id="ask">A</h2><h3 class="text-lg">B</h3><h2 id="goals" class="text-lg">C</h2>';
  assert.deepEqual(
    cutParts(html).map(({ id }) => id),
    ['ask'],
  );
});

test('a text with boxes around its sections is cut before the boxes', () => {
  const section = (id: string) => `<section aria-labelledby="${id}"><h2 id="${id}">A</h2><h3 id="b">B</h3></section>`;
  assert.deepEqual(cutSections(`<p>Labdien</p> ${section('day')}\n${section('ask')}`), [
    { id: 'lead', level: 0, html: '<p>Labdien</p>' },
    { id: 'day', level: 2, html: section('day') },
    { id: 'ask', level: 2, html: section('ask') },
  ]);
});

test('the same pieces stand side by side', () => {
  assert.deepEqual(idsOf(['lead', 'bring', 'steps'], ['lead', 'bring', 'steps']), [
    'lead|lead',
    'bring|bring',
    'steps|steps',
  ]);
});

const uneven: [what: string, own: string[], latvian: string[], rows: string[]][] = [
  ['missing in the middle', ['a', 'c'], ['a', 'b', 'c'], ['a|a', '–|b', 'c|c']],
  ['missing at the beginning', ['b'], ['a', 'b'], ['–|a', 'b|b']],
  ['missing at the end, two of them', ['a'], ['a', 'b', 'c'], ['a|a', '–|b', '–|c']],
  ['no longer in the Latvian text', ['a', 'old', 'b'], ['a', 'b'], ['a|a', 'old|–', 'b|b']],
  ['in another order', ['b', 'a'], ['a', 'b'], ['b|b', 'a|a']],
  ['nothing in common', ['a'], ['b'], ['–|b', 'a|–']],
];
for (const [what, own, latvian, rows] of uneven)
  test(`a piece is shown once and says what it lacks: ${what}`, () => {
    assert.deepEqual(idsOf(own, latvian), rows);
  });

test('ids stand once: the Latvian ones have an ending where the reader has the same piece', () => {
  const [both, alone] = pairParts([piece('a')], [piece('a'), piece('b')]);
  assert.equal(both?.own, '<h2 id="a">a</h2>');
  assert.equal(both?.latvian, '<h2 id="a-lv">a</h2>');
  assert.equal(alone?.latvian, '<h2 id="b">b</h2>');
});

test('what names an id follows it, and words that look like one do not', () => {
  assert.equal(
    withOwnIds(
      '<p id="q1" data-id="q1">id="x"</p><button popovertarget="q1"></button><div role="group" aria-labelledby="q1 q2"><label for="q1">a</label></div>',
    ),
    '<p id="q1-lv" data-id="q1">id="x"</p><button popovertarget="q1-lv"></button><div role="group" aria-labelledby="q1-lv q2-lv"><label for="q1-lv">a</label></div>',
  );
});

test('links of a text to its own sections stay on the page, others lead where they led', () => {
  const html = '<a href="/ar/guides/a/#b">1</a><a href="/ar/guides/a/">2</a><a href="/ar/guides/a/b/#c">3</a>';
  assert.equal(
    withOwnLinks(html, '/ar/guides/a/'),
    '<a href="#b">1</a><a href="/ar/guides/a/">2</a><a href="/ar/guides/a/b/#c">3</a>',
  );
});

test('steps stand under their section', () => {
  const pairs = pairParts([piece('lead', 0), piece('steps'), piece('call', 3), piece('ask')], []);
  assert.deepEqual(
    sectionsOfPairs(pairs).map(({ head, parts }) => [head.id, parts.map(({ id }) => id)]),
    [
      ['lead', []],
      ['steps', ['call']],
      ['ask', []],
    ],
  );
});
