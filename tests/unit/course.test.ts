import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/site/assemble.ts';
import { buildGraph } from '../../src/site/build-graph.ts';
import type { TextSource } from '../../src/site/content.ts';
import { afterStatus, firstLesson, placeOf, stationsOf } from '../../src/site/course.ts';
import { parseTextPath } from '../../src/site/keys.ts';
import { keyPhrases, phoneFacts, wordsOf } from '../../src/site/papers.ts';
import { prefixIds } from '../../src/site/prefix-ids.ts';
import { roadPath, roadPoints, roadSize } from '../../src/site/road.ts';

function text(path: string, body = 'Lead'): TextSource {
  const place = parseTextPath(path);
  assert.ok(place, path);
  const data = { title: path, summary: 'S', reviewed: '2026-11-20' };
  return { ...place, file: `content/${path}`, body, data };
}
const words = (...ids: string[]) => `## W {#words}\n\n${ids.map((id) => `<Phrase id="${id}" />`).join('\n\n')}\n`;
const plan = (id: string, kind: string, track: string, lessons: string[], more = {}) => ({
  ...{ id, kind, track, lessons, hours: 1 },
  ...more,
});
const modules = [
  plan('work', 'elective', 'after', ['find']),
  plan('latvia', 'core', 'both', ['country', 'people']),
  plan('wait', 'core', 'before', ['asylum']),
  plan('draft', 'core', 'both', ['nothing'], { state: 'draft' }),
  plan('rights', 'core', 'after', ['law']),
];
const all = modules.flatMap(({ id, lessons }) => ['index', ...lessons].map((lesson) => `course/${id}/${lesson}.mdx`));
const bodies: Record<string, string> = {
  'course/latvia/country.mdx': `<Phrase id="no" />\n\n${words('a', 'b', 'c')}\n<Fact id="police" />`,
  'course/latvia/people.mdx': words('a', 'd', 'e', 'f'),
};
const content = assemble(
  [
    ...all.map((path) => text(`lv/${path}`, bodies[path])),
    text('en/course/latvia/index.mdx'),
    text('en/course/latvia/people.mdx'),
  ],
  new Map<string, unknown>([
    ['course.yaml', { modules }],
    ['facts.yaml', { police: { unit: 'phone' }, 'emergency-112': { unit: 'phone' }, fee: { unit: 'EUR' } }],
    ['lv/ui.json', {}],
    ['en/ui.json', {}],
  ]),
);
const graph = buildGraph(content, ['lv', 'en'], '2026-11-20');
const stations = stationsOf(content, graph, 'lv');
const ids = (list: typeof stations) => list.map(({ plan: { id } }) => id);

test('the way has the core first, without drafts, and each module has its place', () => {
  assert.deepEqual(ids(stations), ['latvia', 'wait', 'rights', 'work']);
  assert.deepEqual(
    stations.map(({ place }) => place),
    [1, 2, 3, 4],
  );
});

test('a draft and its lessons are no pages', () => {
  assert.equal(graph.page('course/draft', 'lv'), undefined);
  assert.equal(graph.page('course/draft/nothing', 'lv'), undefined);
});

test('a language has the modules and lessons that it has', () => {
  const own = stationsOf(content, graph, 'en');
  assert.deepEqual(ids(own), ['latvia']);
  assert.deepEqual(
    own[0]?.lessons.map(({ key }) => key),
    ['course/latvia/people'],
  );
});

test('each track begins with its first core lesson', () => {
  assert.equal(firstLesson(stations, 'before')?.key, 'course/latvia/country');
  assert.equal(firstLesson(stations.slice(1), 'before')?.key, 'course/wait/asylum');
  assert.equal(firstLesson(stations.slice(1), 'after')?.key, 'course/rights/law');
  assert.equal(firstLesson([], 'after'), undefined);
});

test('after the decision come its own modules, then those for any time, and none for before', () => {
  assert.deepEqual(ids(afterStatus(stations)), ['rights', 'work', 'latvia']);
});

test('a lesson knows its module and the next lesson', () => {
  const [country, people] = stations[0]?.lessons ?? [];
  assert.ok(country && people);
  assert.equal(placeOf(stations, country).next, people);
  assert.equal(placeOf(stations, people).next, undefined);
  assert.equal(placeOf(stations, people).station, stations[0]);
});

test('a handout has the same number of phrases of each lesson, from their words alone', () => {
  const [latvia] = stations;
  assert.ok(latvia);
  assert.deepEqual(wordsOf(latvia.lessons[0] as (typeof latvia.lessons)[0]), ['a', 'b', 'c']);
  assert.deepEqual(keyPhrases(latvia.lessons, 4), ['a', 'b', 'd']);
  assert.deepEqual(keyPhrases(latvia.lessons, 1), ['a']);
  assert.deepEqual(keyPhrases([]), []);
  assert.deepEqual(phoneFacts(content, latvia), ['emergency-112', 'police']);
});

test('ids of a text get a prefix, with all that names them', () => {
  const html = '<h2 id="a">A</h2><section aria-labelledby="a b"><a href="#a">x</a><a href="/lv/#a">y</a></section>';
  const own =
    '<h2 id="x-a">A</h2><section aria-labelledby="x-a x-b"><a href="#x-a">x</a><a href="/lv/#a">y</a></section>';
  assert.equal(prefixIds(html, 'x'), own);
  assert.equal(
    prefixIds('<button popovertarget="n"><i data-id="n"></i>', 'x'),
    '<button popovertarget="x-n"><i data-id="n"></i>',
  );
});

test('the way is drawn from the side where reading begins, turns at the end of each row, and stays in its picture', () => {
  const [ltr, rtl] = [roadPoints(11, 'ltr'), roadPoints(11, 'rtl')];
  const { width, height } = roadSize(11);
  assert.ok((ltr[0]?.x ?? 0) < (ltr[1]?.x ?? 0) && (rtl[0]?.x ?? 0) > (rtl[1]?.x ?? 0));
  assert.equal(ltr[3]?.x, ltr[4]?.x);
  for (const { x, y } of [...ltr, ...rtl]) assert.ok(x > 20 && x < width - 20 && y > 20 && y < height - 20);
  assert.equal(roadPath(ltr).match(/C/g)?.length, 10);
  assert.equal(roadPath([]), '');
});
