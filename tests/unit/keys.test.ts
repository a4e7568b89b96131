import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  easyKey,
  isKey,
  parseTextPath,
  recordKey,
  retoldKey,
  type TextKind,
  textFolders,
} from '../../src/site/keys.ts';

const keys = ['home', 'a-z', '112', 'guides/health/family-doctor', 'course/rights-and-duties'];
const notKeys = [
  ...['', '/', 'guides/', '/guides', 'a//b', 'Guides/a', 'a_b', 'a.b', 'ā', '-a', 'a-', 'a--b', 'a b', 'a\n', '../a'],
];

for (const key of keys) test(`"${key}" is a key`, () => assert.ok(isKey(key)));
for (const key of notKeys) test(`${JSON.stringify(key)} is not a key`, () => assert.ok(!isKey(key)));

const texts: [path: string, key: string, kind: TextKind][] = [
  ['pages/home.mdx', 'home', 'page'],
  ['pages/about/project.mdx', 'about/project', 'page'],
  ['guides/health/family-doctor.mdx', 'guides/health/family-doctor', 'guide'],
  ['course/rights-and-duties/your-rights.mdx', 'course/rights-and-duties/your-rights', 'lesson'],
  ['course/rights-and-duties/index.mdx', 'course/rights-and-duties', 'module'],
  ['parents/school.mdx', 'parents/school', 'parents'],
  ['children/school.mdx', 'children/school', 'children'],
  ['schools/onboarding.mdx', 'schools/onboarding', 'schools'],
  ['toolkit/letters.mdx', 'toolkit/letters', 'toolkit'],
  ['news/2026-11.mdx', 'news/2026-11', 'news'],
  ['easy/doctor.mdx', 'easy/doctor', 'easy'],
  ['schools/onboarding/index.mdx', 'schools/onboarding', 'schools'],
];

for (const [path, key, kind] of texts) {
  test(`${path} is the ${kind} ${key} of its language`, () => {
    assert.deepEqual(parseTextPath(`ar/${path}`), { locale: 'ar', key, kind });
  });
}

test('every folder of texts has an example above', () => {
  assert.deepEqual([...new Set(texts.map(([path]) => path.split('/')[0]))].sort(), textFolders.toSorted());
});

const notTexts = {
  'an unknown language': 'de/pages/home.mdx',
  'an unknown folder': 'lv/recipes/soup.mdx',
  'a folder with the name of an object method': 'lv/constructor/soup.mdx',
  'a file of no folder': 'lv/home.mdx',
  'a folder alone': 'lv/guides',
  'the index of all pages': 'lv/pages/index.mdx',
  'a name with capitals': 'lv/pages/Home.mdx',
  'a name with Latvian letters': 'lv/pages/sākums.mdx',
  'another kind of file': 'lv/pages/home.md',
  'a path that leaves its folder': 'lv/pages/../home.mdx',
  'nothing at all': '',
};

for (const [what, path] of Object.entries(notTexts)) {
  test(`${what} is not a text`, () => assert.equal(parseTextPath(path), null));
}

test('a record has a key below the directory, by its kind', () => {
  assert.equal(recordKey('organisations', 'nvd'), 'directory/organisations/nvd');
  assert.ok(isKey(recordKey('municipalities', 'riga')));
});

test('an easy text has the key of its page below its folder', () => {
  assert.equal(easyKey('guides/health/doctor'), 'easy/guides/health/doctor');
  assert.equal(retoldKey(easyKey('guides/health/doctor')), 'guides/health/doctor');
  assert.deepEqual([retoldKey('easy'), retoldKey('guides/easy/doctor')], [undefined, undefined]);
});
