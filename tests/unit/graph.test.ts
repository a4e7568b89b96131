import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/site/assemble.ts';
import { buildGraph } from '../../src/site/build-graph.ts';
import type { TextSource } from '../../src/site/content.ts';
import { hasText } from '../../src/site/graph.ts';
import { parseTextPath } from '../../src/site/keys.ts';
import { type Locale, liveLocales } from '../../src/site/locales.ts';
import type { TextData } from '../../src/site/schemas.ts';

const reviewed = '2026-11-20';

function text(path: string, data: Partial<TextData> = {}): TextSource {
  const place = parseTextPath(path);
  assert.ok(place, path);
  return { ...place, file: `content/${path}`, body: 'Lead', data: { title: path, summary: 'S', ...data } };
}

const organisation = (fields: object) => ({ name: 'NVD', source: { name: 'NVD', date: '2026-10' }, ...fields });
const texts = [
  text('lv/pages/home.mdx', { reviewed }),
  text('en/pages/home.mdx'),
  text('ar/pages/home.mdx'),
  text('ru/pages/home.mdx'),
  text('lv/guides/health/doctor.mdx', { reviewed, sensitive: true, bring: ['passport'], goals: ['G1', 'G2'] }),
  text('en/guides/health/doctor.mdx', { title: 'Find a doctor', summary: 'How to register.' }),
  text('lv/guides/work/contract.mdx', { reviewed }),
  text('lv/course/rights/index.mdx', { reviewed }),
  text('lv/course/rights/basics.mdx', { reviewed }),
  text('lv/schools/onboarding.mdx', { reviewed }),
  text('ar/pages/about/orphan.mdx'),
];
const data = new Map<string, unknown>([
  ['numbers.yaml', { home: 100, 'guides/health/doctor': 231, guides: 200, search: 101 }],
  ['course.yaml', { modules: [{ id: 'rights', kind: 'core', track: 'both', hours: 1, lessons: ['basics'] }] }],
  ['directory/organisations/nvd.yaml', organisation({})],
  ['directory/organisations/gone.yaml', organisation({ ended: { since: '2026', replacedBy: null } })],
  ['directory/organisations/wordless.yaml', organisation({})],
  ['directory/courses/lv.yaml', organisation({ name: 'Kurss', source: { name: 'NVA', date: null } })],
  ['lv/ui.json', {}],
  ['ar/ui.json', {}],
  ['en/ui.json', {}],
  ['lv/data/topics.yaml', { health: { title: 'Veselība', summary: 'Ārsti.' } }],
  ['lv/data/organisations.yaml', { nvd: { summary: 'Veselība', name: 'Dienests' }, gone: { summary: 'Bija' } }],
  ['en/data/organisations.yaml', { nvd: { summary: 'Health' } }],
  ['lv/data/courses.yaml', { lv: { summary: 'Valoda' } }],
]);
const graph = buildGraph(assemble(texts, data), liveLocales, '2026-11-20');
const keysOf = (locale: Locale, kind: string) =>
  graph.pages.filter((page) => page.locale === locale && page.kind === kind).map(({ key }) => key);

test('a page exists where its text exists, and nowhere else', () => {
  const textKeys = (locale: Locale) =>
    graph.pages.filter((page) => page.locale === locale && hasText(page)).map(({ key }) => key);
  assert.deepEqual(textKeys('en'), ['home', 'guides/health/doctor']);
  assert.deepEqual(textKeys('ar'), ['home']);
  assert.equal(graph.page('guides/work/contract', 'en'), undefined);
});

test('a translation without a source text is not a page', () => {
  assert.equal(graph.page('about/orphan', 'ar'), undefined);
});

test('a language that is not asked for has no pages', () => {
  assert.equal(graph.page('home', 'ru'), undefined);
  assert.deepEqual(new Set(graph.pages.map(({ locale }) => locale)), new Set(liveLocales));
});

test('versions of a page are in the order of the table of languages', () => {
  assert.deepEqual(
    graph.versions('home').map(({ locale }) => locale),
    ['lv', 'en', 'ar'],
  );
  assert.deepEqual(
    buildGraph(assemble(texts.toReversed(), data), ['ar', 'lv'], reviewed)
      .versions('home')
      .map(({ locale }) => locale),
    ['ar', 'lv'],
  );
  assert.deepEqual(graph.versions('nothing'), []);
});

test('a page has its address, the number of its key in every language, or no number', () => {
  assert.deepEqual(
    graph.versions('guides/health/doctor').map(({ url, number }) => [url, number]),
    [
      ['/lv/guides/health/doctor/', 231],
      ['/en/guides/health/doctor/', 231],
    ],
  );
  assert.equal(graph.page('guides/work/contract', 'lv')?.number, 0);
});

test('a translation takes its words from itself and everything else from the source', () => {
  const page = graph.page('guides/health/doctor', 'en');
  assert.ok(hasText(page));
  assert.deepEqual(page.data, {
    title: 'Find a doctor',
    summary: 'How to register.',
    goals: undefined,
    why: undefined,
    changed: undefined,
    reviewed,
    sensitive: true,
    bring: ['passport'],
  });
  assert.deepEqual([page.title, page.summary], ['Find a doctor', 'How to register.']);
  assert.deepEqual([page.text.locale, page.source.locale, page.revision.state], ['en', 'lv', 'outdated']);
});

test('the source page is the original', () => {
  const page = graph.page('guides/health/doctor', 'lv');
  assert.ok(hasText(page));
  assert.equal(page.text, page.source);
  assert.equal(page.revision.state, 'original');
});

test('the pins of a language say how its text stands to the source', () => {
  const content = assemble(texts, data);
  const [source, translation] = ['lv', 'en'].map((locale) =>
    content.texts.find((one) => one.key === 'guides/health/doctor' && one.locale === locale),
  );
  const pin = (id: string) => ({
    source: source?.sections.find((section) => section.id === id)?.hash ?? '',
    text: translation?.sections.find((section) => section.id === id)?.hash ?? '',
    by: 'Anna',
    on: reviewed,
  });
  content.words.en.pins = { 'guides/health/doctor': { head: pin('head'), lead: pin('lead') } };
  const page = buildGraph(content, ['en'], reviewed).page('guides/health/doctor', 'en');
  assert.ok(hasText(page));
  assert.deepEqual([page.revision.state, page.revision.checkedBy], ['current', 'Anna']);
});

test('the pins of the source say which changes are critical', () => {
  const content = assemble(texts, data);
  const pin = { source: '000000000000', text: '000000000000', by: 'machine', on: reviewed };
  content.words.lv.pins = { 'guides/health/doctor': { lead: { ...pin, critical: true }, head: pin } };
  const page = buildGraph(content, ['en'], reviewed).page('guides/health/doctor', 'en');
  assert.ok(hasText(page));
  assert.deepEqual(
    page.revision.sections.map(({ id, critical }) => [id, critical]),
    [
      ['head', false],
      ['lead', true],
    ],
  );
});

test('a record is a page where the language has words for it', () => {
  assert.deepEqual(keysOf('lv', 'record'), [
    'directory/organisations/nvd',
    'directory/organisations/gone',
    'directory/courses/lv',
  ]);
  assert.deepEqual(keysOf('en', 'record'), ['directory/organisations/nvd']);
  assert.deepEqual(keysOf('ar', 'record'), []);
});

test('a record is called by the name of the language, else by its own', () => {
  assert.equal(graph.page('directory/organisations/nvd', 'lv')?.title, 'Dienests');
  assert.equal(graph.page('directory/organisations/nvd', 'en')?.title, 'NVD');
});

test('the state of a record is that of the given day', () => {
  const stateOf = (key: string, now = reviewed) => {
    const page = buildGraph(assemble(texts, data), ['lv'], now).page(key, 'lv');
    return page?.kind === 'record' && page.state;
  };
  assert.equal(stateOf('directory/organisations/nvd'), 'current');
  assert.equal(stateOf('directory/organisations/nvd', '2027-11-20'), 'unverified');
  assert.equal(stateOf('directory/organisations/gone'), 'ended');
  assert.equal(stateOf('directory/courses/lv'), 'unverified');
});

test('lists exist where they have something to list', () => {
  const always = [
    'helpers/mentors',
    'a-z',
    'search',
    'about/translations',
    'about/freshness',
    'about/uncertain',
    'about/sources',
    'about/design',
    'offline',
  ];
  const course = ['group', 'record', 'recap', 'after-status'].map((tool) => `course/${tool}`);
  const voices = (lists: string[]) => lists.flatMap((key) => (key === 'about/design' ? ['about/voices', key] : [key]));
  assert.deepEqual(keysOf('lv', 'index'), [
    ...['guides', 'guides/health', 'guides/work', 'course', ...course, 'schools', 'schools/downloads'],
    ...['directory', 'directory/kept', 'directory/courses', 'directory/organisations', ...voices(always)],
  ]);
  assert.deepEqual(keysOf('en', 'index'), [
    ...['guides', 'guides/health', 'directory', 'directory/kept', 'directory/organisations', ...always],
  ]);
  assert.deepEqual(keysOf('ar', 'index'), always);
});

test('a list of a topic has the title of the topic, and others take theirs from the interface', () => {
  const titles = ['guides/health', 'guides']
    .map((key) => graph.page(key, 'lv'))
    .map((page) => [page?.title, page?.summary]);
  assert.deepEqual(titles, [
    ['Veselība', 'Ārsti.'],
    [null, null],
  ]);
});

test('search engines see everything but tools and what has ended', () => {
  const hidden = graph.pages.filter(({ indexable, locale }) => !indexable && locale === 'lv').map(({ key }) => key);
  assert.deepEqual(hidden, ['directory/organisations/gone', 'directory/kept', 'search', 'about/design']);
});

test('no address belongs to two pages', () => {
  const all = [...graph.pages, ...graph.pairs];
  assert.equal(new Set(all.map(({ url }) => url)).size, all.length);
});

test('a text of a language other than Latvian stands beside the Latvian one, where there is one', () => {
  assert.deepEqual(
    graph.pairs.map(({ url, number, indexable, title, own, latvian }) => [
      ...[url, number, indexable, title],
      ...[own.url, latvian.url],
    ]),
    [
      [
        ...['/en/with-lv/guides/health/doctor/', 231, false, 'Find a doctor'],
        ...['/en/guides/health/doctor/', '/lv/guides/health/doctor/'],
      ],
    ],
  );
  assert.deepEqual(buildGraph(assemble(texts, data), ['en', 'ar'], reviewed).pairs, []);
});

test('a text that shows the Latvian one already has no second page for it', () => {
  const bilingual = texts.map((text) => ({ ...text, data: { ...text.data, bilingual: true as const } }));
  assert.deepEqual(buildGraph(assemble(bilingual, data), liveLocales, reviewed).pairs, []);
});

test('the key of a pair leads to the pair, or in a language without it to the text itself', () => {
  const urlIn = (key: string, locale: Locale) => graph.page(key, locale)?.url;
  assert.equal(urlIn('with-lv/guides/health/doctor', 'en'), '/en/with-lv/guides/health/doctor/');
  assert.equal(urlIn('with-lv/guides/health/doctor', 'lv'), '/lv/guides/health/doctor/');
  assert.equal(urlIn('with-lv/guides/health/doctor', 'ar'), undefined);
  assert.equal(urlIn('with-lv/home', 'en'), '/en/');
  assert.equal(graph.pair('guides/health/doctor', 'en')?.url, '/en/with-lv/guides/health/doctor/');
  assert.equal(graph.pair('guides/health/doctor', 'lv'), undefined);
  assert.equal(graph.pair('home', 'en'), undefined);
});

test('the key that a text had before leads to its pair too', () => {
  const moved = assemble(texts, new Map(data).set('redirects.yaml', { 'guides/old': 'guides/health/doctor' }));
  const { pair, page } = buildGraph(moved, liveLocales, reviewed);
  assert.equal(pair('guides/old', 'en')?.own.key, 'guides/health/doctor');
  assert.equal(page('with-lv/guides/old', 'lv')?.url, '/lv/guides/health/doctor/');
});

test('cards, messages, glossary and forms are lists where there is one of them', () => {
  const more = new Map<string, unknown>([
    ['topics.yaml', { health: { icon: 'heart' } }],
    [
      'phrases/health.yaml',
      {
        ill: { text: 'Es slimoju.', kind: 'card' },
        late: { text: 'Kavēju.', kind: 'message', audience: ['parent'], about: 'absence' },
        doctor: { text: 'ārsts', kind: 'term' },
      },
    ],
    ['lv/phrases/health.yaml', { doctor: { means: 'Ārstē.' } }],
    ['en/phrases/health.yaml', { doctor: { means: 'doctor' } }],
    ['ar/ui.json', {}],
  ]);
  const form = text('lv/pages/forms/address.mdx', { reviewed });
  const { pages } = buildGraph(assemble([form], more), liveLocales, '2026-11-20');
  const added = (locale: Locale) =>
    pages
      .filter((page) => page.locale === locale && page.kind === 'index')
      .map(({ key }) => key)
      .filter((key) => ['cards', 'messages', 'glossary', 'forms'].includes(key));
  assert.deepEqual(added('lv'), ['cards', 'messages', 'glossary', 'forms']);
  assert.deepEqual(added('en'), ['glossary']);
  assert.deepEqual(added('ar'), []);
});
