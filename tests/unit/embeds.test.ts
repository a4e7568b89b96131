import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '../../src/site/build-graph.ts';
import { embedsOf } from '../../src/site/embeds.ts';
import { readContent, readFiles } from '../../src/site/read.ts';
import { readerOf } from '../../src/site/reader.ts';
import { embedUrl } from '../../src/site/urls.ts';

const { content } = readContent(readFiles('content'));
const now = '2026-11-21';

function embedsIn(given: typeof content) {
  const graph = buildGraph(given, ['lv'], now);
  return embedsOf(graph, readerOf(given, graph, now, 'lv'));
}
const embeds = embedsIn(content);
const isOrganisations = ({ url }: { url: string }) => url.startsWith('/embed/lv/organisations/');
const find = (url: string) => embeds.find((embed) => embed.url === url) ?? assert.fail(`no ${url}`);
const serves = (records: { record: { facts: { serves: string[] } } }[]) =>
  records.map(({ record }) => record.facts.serves);

test('the lists for other sites have addresses of their own', () => {
  assert.equal(embedUrl('ar', 'courses'), '/embed/ar/courses/');
  assert.equal(embedUrl('lv', 'organisations', 'riga'), '/embed/lv/organisations/in/riga/');
  assert.equal(embedUrl('lv'), '/embed/lv/');
});

test('a list of a kind has all of its records by name, but none that has ended', () => {
  const { records, everywhere, place } = find('/embed/lv/organisations/');
  const ended = content.records.filter(({ kind, facts }) => kind === 'organisations' && facts.ended);
  const all = content.records.filter(({ kind }) => kind === 'organisations');
  assert.equal(records.length, all.length - ended.length);
  assert.deepEqual(
    records.map(({ title }) => title).sort(new Intl.Collator('lv').compare),
    records.map(({ title }) => title),
  );
  assert.deepEqual([everywhere, place], [[], undefined]);

  const [first] = all;
  assert.ok(first);
  const gone = { ...first, facts: { ...first.facts, ended: { since: '2026', replacedBy: null } } };
  const later = { ...content, records: content.records.map((record) => (record === first ? gone : record)) };
  const without = embedsIn(later);
  assert.ok(without.every((embed) => ![...embed.records, ...embed.everywhere].some(({ key }) => key === first.key)));
});

test('a list of a municipality has its own records, and below them what serves all of Latvia', () => {
  const { records, everywhere, place, list } = find('/embed/lv/organisations/in/riga/');
  assert.equal(list.url, '/lv/directory/organisations/in/riga/');
  assert.equal(place, 'riga');
  assert.ok(records.length > 0 && everywhere.length > 0);
  for (const one of serves(records)) assert.ok(one.includes('riga') && !one.includes('latvia'));
  for (const one of serves(everywhere)) assert.ok(one.includes('latvia'));
});

test('a municipality without a record of its own has no list of that kind', () => {
  const served = new Set(serves(embeds.filter(isOrganisations).flatMap(({ records }) => records)).flat());
  const lists = embeds.filter((embed) => isOrganisations(embed) && embed.place);
  assert.ok(lists.length < 42);
  for (const { place } of lists) assert.ok(place && served.has(place));
});
