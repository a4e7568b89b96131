import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { assemble } from '../../src/site/assemble.ts';
import { buildGraph } from '../../src/site/build-graph.ts';
import { helpCount, listed, recordsFor } from '../../src/site/directory.ts';
import { answersOf, facets } from '../../src/site/facets.ts';
import type { RecordKind } from '../../src/site/keys.ts';
import { labelsOf, mapHeight, mapName, outline } from '../../src/site/map.ts';
import { boxesOf, mapWidth, overlap } from '../../src/site/map-labels.ts';
import { placeName } from '../../src/site/places.ts';
import { readFiles } from '../../src/site/read.ts';
import { readerOf } from '../../src/site/reader.ts';

const now = '2026-11-20';
const source = { name: 'S', url: null, date: '2026-01-01' };
const shared = { source, checked: now };
const place = { lat: 57, lon: 24, region: 'riga', tile: [1, 1] };
const course = { ...shared, kind: 'language', provider: 'P' };
const ui = JSON.parse(readFiles('content').get('lv/ui.json') ?? '{}');

const data = new Map<string, unknown>([
  ['lv/ui.json', ui],
  ['en/ui.json', JSON.parse(readFiles('content').get('en/ui.json') ?? '{}')],
  [
    'directory/municipalities/riga.yaml',
    {
      ...shared,
      name: 'Rīgas pašvaldība',
      short: 'Rīga',
      kind: 'state-city',
      serves: ['riga'],
      place,
      units: [{}, {}],
    },
  ],
  [
    'directory/municipalities/talsi.yaml',
    {
      ...shared,
      name: 'Talsu novada pašvaldība',
      short: 'Talsu novads',
      kind: 'municipality',
      serves: ['talsi'],
      place,
    },
  ],
  [
    'directory/courses/city.yaml',
    {
      ...course,
      name: 'Pilsētas kurss',
      serves: ['riga'],
      levels: ['B1', 'A1'],
      mode: ['online'],
      price: 'free',
      childcare: true,
    },
  ],
  [
    'directory/courses/all.yaml',
    { ...course, name: 'Visiem', serves: ['latvia'], levels: ['A1'], price: 'paid', womenOnly: false },
  ],
  ['directory/courses/silent.yaml', { ...course, name: 'Āgenskalna sarunas', serves: ['talsi'] }],
  [
    'directory/courses/old.yaml',
    { ...course, name: 'Vecais', serves: ['riga'], levels: ['C2'], ended: { since: '2020', replacedBy: null } },
  ],
  [
    'directory/interpreters/tulks.yaml',
    { ...shared, name: 'Tulks', kind: 'service', serves: ['latvia'], languages: ['ar', 'fa'] },
  ],
  ['lv/data/courses.yaml', Object.fromEntries(['city', 'all', 'silent', 'old'].map((id) => [id, { summary: 'S' }]))],
  ['lv/data/interpreters.yaml', { tulks: { summary: 'S' } }],
  ['lv/data/municipalities.yaml', { talsi: { note: 'Zvani rītā.' } }],
  ['en/data/municipalities.yaml', { talsi: { name: 'Talsi Municipality' } }],
  ['numbers.yaml', { 'directory/courses': 750 }],
]);
const content = assemble([], data);
const graph = buildGraph(content, ['lv', 'en'], now);
const lv = readerOf(content, graph, now, 'lv');
const en = readerOf(content, graph, now, 'en');
const courses = listed('courses', lv);
const facet = (kind: RecordKind, id: string) => facets[kind].find((one) => one.id === id) ?? assert.fail(id);
const answers = (id: string) =>
  answersOf(facet('courses', id), courses, lv).map(({ value, count }) => `${value} ${count}`);

test('lists are in the order of the alphabet, without what has ended', () => {
  assert.deepEqual(
    courses.map(({ title }) => title),
    ['Āgenskalna sarunas', 'Pilsētas kurss', 'Visiem'],
  );
});

test('a municipality says what all of them do, and its own words besides', () => {
  const page = graph.page('directory/municipalities/talsi', 'lv');
  assert.ok(page?.kind === 'record');
  assert.equal(page.words.summary, ui['municipality.summary']);
  assert.equal(page.words.note, 'Zvani rītā.');
});

test('answers stand in their order with how many give them; one answer narrows nothing', () => {
  assert.deepEqual(answers('level'), ['A1 2', 'B1 1']);
  assert.deepEqual(answers('cost'), ['free 1', 'paid 1']);
  assert.deepEqual(answers('place'), ['latvia 1', 'riga 1', 'talsi 1']);
  assert.deepEqual(answers('mode'), []);
  assert.deepEqual(answers('with'), [], 'no is not an answer to look for');
});

test('a place has its name in each language', () => {
  assert.equal(placeName('talsi', lv), 'Talsu novads');
  assert.equal(placeName('talsi', en), 'Talsi Municipality');
  assert.equal(placeName('latvia', lv), ui['place.latvia']);
});

test('what serves a place and what serves the country are told apart', () => {
  const { here, everywhere } = recordsFor(courses, 'riga');
  assert.deepEqual(
    [here, everywhere].map((list) => list.map(({ record }) => record.id)),
    [['city'], ['all']],
  );
  assert.equal(
    helpCount(graph, 'lv', 'riga'),
    3,
    'two parts of the municipality and one course; the ended one does not count',
  );
  assert.equal(helpCount(graph, 'lv', 'talsi'), 1);
});

test('lists are cut by municipality and language under addresses of their own, with the number of the list', () => {
  const urls = graph.narrowed.filter(({ locale }) => locale === 'lv').map(({ url }) => url);
  assert.deepEqual(urls.sort(), [
    '/lv/directory/courses/in/riga/',
    '/lv/directory/courses/in/talsi/',
    '/lv/directory/interpreters/by-language/ar/',
    '/lv/directory/interpreters/by-language/fa/',
    '/lv/directory/interpreters/in/riga/',
    '/lv/directory/interpreters/in/talsi/',
  ]);
  const cut = graph.page('directory/courses/in/riga', 'lv');
  assert.ok(cut);
  assert.deepEqual([cut.number, cut.indexable, lv.title(cut)], [750, false, `${ui['list.courses.short']}: Rīga`]);
  assert.ok(!graph.pages.includes(cut));
});

const points = [
  { id: 'a', name: 'Rīga', lat: 56.95, lon: 24.1 },
  { id: 'b', name: 'Mārupes', lat: 56.95, lon: 24.11 },
  { id: 'c', name: 'Ķekavas', lat: 56.94, lon: 24.1 },
  { id: 'd', name: 'Liepāja', lat: 56.5, lon: 21.0 },
  { id: 'e', name: 'Krāslavas', lat: 55.9, lon: 27.2 },
];

test('the map has an outline, and points that do not lie on each other, west to the left and north above', () => {
  assert.match(outline, /^M[\d.,LMZ-]+Z$/);
  const labels = labelsOf(points);
  for (const [at, a] of labels.entries()) {
    assert.ok(a.x > 0 && a.x < mapWidth && a.y > 0 && a.y < mapHeight, a.name);
    for (const b of labels.slice(at + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 26, `${a.name} ${b.name}`);
  }
  const [riga, , , liepaja, kraslava] = labels;
  assert.ok(riga && liepaja && kraslava && liepaja.x < riga.x && riga.x < kraslava.x && riga.y < kraslava.y);
  assert.deepEqual(labelsOf(points), labels);
});

test('labels in a crowd take different sides', () => {
  const beside = labelsOf(points)
    .slice(0, 3)
    .map(({ anchor, textY, y }) => `${anchor} ${Math.sign(textY - y)}`);
  assert.ok(new Set(beside).size > 1, beside.join(', '));
});

test('no words on the map touch other words or the ring of another place, in whatever order a language lists them', () => {
  const places = [...readFiles('content')].flatMap(([path, text]) => {
    const id = /^directory\/municipalities\/(.+)\.yaml$/.exec(path)?.[1];
    const facts = id && parse(text);
    return facts?.place ? [{ id, short: facts.short ?? facts.name, ...facts.place }] : [];
  });
  const shorts = places.map(({ short }) => short);
  const real = places.map(({ id, short, lat, lon }) => ({ id, name: mapName(short, shorts), lat, lon }));
  const labels = labelsOf(real);
  assert.ok(labels.length > 40);
  const grounds = labels.map((label) => ({ name: label.name, ...boxesOf(label) }));
  const touching = grounds.flatMap((a) =>
    grounds.flatMap((b) =>
      a !== b && overlap(a.words, b.words) + overlap(a.words, b.ring) > 0 ? [`${a.name} ${b.name}`] : [],
    ),
  );
  assert.deepEqual(touching, []);
  assert.deepEqual(labelsOf(real.toReversed()), labels);
});

test('a municipality around a city of nearly the same name says so on the map', () => {
  const shorts = ['Rēzekne', 'Rēzeknes novads', 'Talsu novads', 'Ventspils', 'Ventspils novads'];
  assert.deepEqual(
    shorts.map((short) => mapName(short, shorts)),
    ['Rēzekne', 'Rēzeknes nov.', 'Talsu', 'Ventspils', 'Ventspils nov.'],
  );
});
