import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/site/assemble.ts';
import { buildGraph } from '../../src/site/build-graph.ts';
import type { TextSource } from '../../src/site/content.ts';
import { byEvent, deadlinesOf } from '../../src/site/deadlines.ts';
import { hasText } from '../../src/site/graph.ts';
import { parseTextPath } from '../../src/site/keys.ts';
import { liveLocales } from '../../src/site/locales.ts';
import { type Reader, readerOf } from '../../src/site/reader.ts';
import type { Fact, TextData } from '../../src/site/schemas.ts';
import { startOf, statusOf } from '../../src/site/start.ts';
import { sampleFact } from './sample-fact.ts';

const now = '2026-11-20';

function text(path: string, data: Partial<TextData> = {}): TextSource {
  const place = parseTextPath(path);
  assert.ok(place, path);
  const reviewed = path.startsWith('lv/') ? now : undefined;
  return { ...place, file: `content/${path}`, body: 'Lead', data: { title: path, summary: 'S', reviewed, ...data } };
}
const fact = (fields: Partial<Fact>) => sampleFact({ unit: 'months', ...fields });

const deadlines = ['late', 'move', 'asked', 'gone', 'plain', 'birth', 'half'];
const texts = [
  text('lv/pages/start/refugee.mdx'),
  text('lv/guides/work/contract.mdx', { start: { refugee: 7, other: 90 } }),
  text('lv/guides/health/doctor.mdx', { start: { refugee: 7 }, why: 'Vari saslimt.', deadlines }),
  text('en/guides/health/doctor.mdx', { why: 'You may fall ill.' }),
  text('lv/guides/health/emergency.mdx', { start: { refugee: 7 } }),
  text('lv/guides/housing/lease.mdx', { start: { refugee: 30 } }),
  text('lv/guides/housing/bills.mdx', { start: { 'asylum-seeker': 7 } }),
];
const facts = {
  move: fact({ event: 'move' }),
  birth: fact({ event: 'birth', unit: 'working-days', value: 10, mark: 'old', applies_to: ['refugee', 'pupil'] }),
  asked: fact({ event: 'move', value: 3, mark: 'unknown' }),
  gone: fact({ event: 'move', until: '2026-10' }),
  late: fact({ event: 'job', value: null, mark: 'unknown' }),
  half: fact({ applies_to: ['pupil'], event: 'move', value: 1.5 }),
  plain: fact({}),
};
const words = Object.fromEntries(Object.keys(facts).map((id) => [id, { label: id }]));
const within = { zero: '{number}', one: '{number} one', other: '{number} other' };
const ui = {
  'deadline.words': '{time}, {event}',
  'deadline.within.months': within,
  'deadline.within.working-days': within,
  'deadline.after.move': 'pēc pārcelšanās',
  'deadline.after.birth': 'pēc piedzimšanas',
  'fact.working-days': within,
  'fact.not-known': 'nav zināms',
};
const content = assemble(
  texts,
  new Map<string, unknown>([
    ['topics.yaml', { health: { icon: 'heart' }, work: { icon: 'x' }, housing: { icon: 'x' } }],
    ['numbers.yaml', { 'guides/health/emergency': 231, 'guides/health/doctor': 232, 'guides/work/contract': 120 }],
    ['facts.yaml', facts],
    ['lv/ui.json', ui],
    ['en/ui.json', {}],
    ['ar/ui.json', {}],
    ['lv/data/facts.yaml', words],
  ]),
);
const graph = buildGraph(content, liveLocales, now);
const show = (...[locale, status]: [Parameters<typeof startOf>[2], Parameters<typeof startOf>[3]]) =>
  startOf(content, graph, locale, status).map(({ days, items }) => [days, items.map(({ key }) => key)]);

test('guides stand under their days, in the order of topics and then of page numbers', () => {
  assert.deepEqual(show('lv', 'refugee'), [
    [7, ['guides/health/emergency', 'guides/health/doctor', 'guides/work/contract']],
    [30, ['guides/housing/lease']],
  ]);
  assert.deepEqual(show('lv', 'other'), [[90, ['guides/work/contract']]]);
  assert.deepEqual(show('lv', 'temporary-protection'), []);
});

test('a language lists the guides that it lacks, too, with the languages that have them', () => {
  assert.deepEqual(show('ar', 'refugee'), show('lv', 'refugee'));
  const items = startOf(content, graph, 'en', 'refugee')[0]?.items ?? [];
  assert.deepEqual(
    items.map(({ number, page, versions }) => [number, page?.data.why, versions.map(({ locale }) => locale)]),
    [
      [231, undefined, ['lv']],
      [232, 'You may fall ill.', ['lv', 'en']],
      [120, undefined, ['lv']],
    ],
  );
});

test('a start page is one of a status', () => {
  assert.equal(statusOf('start/refugee'), 'refugee');
  for (const key of ['start', 'start/tourist', 'start/refugee/more', 'guides/start/refugee'])
    assert.equal(statusOf(key), undefined);
});

test('the list of doors exists where a language has a start page', () => {
  assert.ok(graph.page('start', 'lv'));
  assert.equal(graph.page('start', 'en'), undefined);
});

const reader: Reader = readerOf(content, graph, now, 'lv');
const doctor = graph.page('guides/health/doctor', 'lv');
assert.ok(hasText(doctor));
const found = deadlinesOf(reader, doctor);
const told = Object.fromEntries(found.map((one) => [one.id, one]));

test('a deadline is said with its event, in the order of the guide', () => {
  assert.deepEqual(
    found.map(({ id }) => id),
    deadlines,
  );
  assert.equal(told.move?.words, '1 one, pēc pārcelšanās');
  assert.deepEqual(told.move?.span, { count: 1, unit: 'months' });
  assert.equal(told.birth?.words, '10, pēc piedzimšanas');
  assert.equal(told.plain?.words, '1 mēnesis');
  assert.equal(told.late?.words, 'nav zināms');
});

test('a status sees only the deadlines that can be its own', () => {
  const seen = (status: 'refugee' | 'other') => deadlinesOf(reader, doctor, status).map(({ id }) => id);
  assert.deepEqual(seen('refugee'), deadlines);
  assert.deepEqual(
    seen('other'),
    deadlines.filter((id) => id !== 'birth'),
  );
});

test('no date is told where the value is unknown, no longer in force, no whole number, or counts from nothing', () => {
  const spans = ['asked', 'gone', 'late', 'half', 'plain'].map((id) => told[id]?.span);
  assert.deepEqual(spans, [null, null, null, null, null]);
  assert.deepEqual([told.asked?.doubt, told.birth?.doubt], ['unknown', 'old']);
});

test('deadlines stand by event, each fact once, and those without a date at the end', () => {
  const mentioned = found.map((one) => ({
    ...one,
    page: { ...doctor, data: { ...doctor.data, deadlines: [...deadlines, 'more'] } },
  }));
  assert.ok(byEvent([...mentioned, ...found]).every(({ deadlines: all }) => all.every(({ page }) => page === doctor)));
  const groups = byEvent([...found, ...mentioned]).map(({ event, deadlines: all }) => [event, all.map(({ id }) => id)]);
  assert.deepEqual(groups, [
    ['move', ['move']],
    ['birth', ['birth']],
    [null, ['late', 'asked', 'gone', 'plain', 'half']],
  ]);
});
