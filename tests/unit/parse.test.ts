import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkShape } from '../../src/site/check-shape.ts';
import { parseYaml, splitFrontMatter } from '../../src/site/parse.ts';
import { readFiles } from '../../src/site/read.ts';

const source = `nvd-phone:
  value: "112"
  source:
    name: NVD
112:
  mark: ok
list:
  - x: 1
  - y: 2
`;

const places: [path: PropertyKey[], line: number, why: string][] = [
  [['nvd-phone'], 1, 'a field'],
  [['nvd-phone', 'source', 'name'], 4, 'a nested field'],
  [['nvd-phone', 'source', 'url'], 3, 'a missing field: the line of what should hold it'],
  [['nvd-phone', 'value', 'list'], 2, 'a field of something that holds none'],
  [['112', 'mark'], 6, 'a field below an id that YAML reads as a number'],
  [['list', 1], 9, 'an item of a list'],
  [['list', 1, 'y'], 9, 'a field of an item of a list'],
  [['absent', 'list'], 1, 'a field of something that is absent'],
  [[], 1, 'the whole file'],
];

for (const [path, line, why] of places) {
  test(`line ${line} is told for ${why}`, () => assert.equal(parseYaml('a.yaml', source).lineOf(path), line));
}

test('lines are the same with line ends of Windows', () => {
  const { lineOf, value } = parseYaml('a.yaml', source.replaceAll('\n', '\r\n'));
  assert.equal(lineOf(['nvd-phone', 'source', 'name']), 4);
  assert.deepEqual(value, parseYaml('a.yaml', source).value);
});

test('lines of front matter are lines of the file', () => {
  const { lineOf, problems } = parseYaml('a.mdx', 'title: A\ntitle: B\n', 1);
  assert.equal(lineOf(['title']), 2);
  assert.equal(lineOf(['absent']), 2);
  assert.deepEqual(
    problems.map(({ line }) => line),
    [3],
  );
});

test('a mark of byte order before JSON or YAML is not a part of the first field', () => {
  assert.deepEqual(parseYaml('ui.json', '\uFEFF{"a.b": "x"}').value, { 'a.b': 'x' });
  assert.deepEqual(parseYaml('a.yaml', '\uFEFFa: 1\n').value, { a: 1 });
});

test('JSON as programs write it keeps its lines, and a key that stands twice is refused in it, too', () => {
  const plain = parseYaml('content/ui.json', '{\n  "a": {\n    "b": 1\n  }\n}\n');
  assert.deepEqual(plain.value, { a: { b: 1 } });
  assert.equal(plain.lineOf(['a', 'b']), 3);
  const twice = parseYaml('content/ui.json', '{\n  "a": 1,\n  "a": 2\n}\n');
  assert.equal(twice.value, null);
  assert.deepEqual(
    twice.problems.map(({ line }) => line),
    [3],
  );
  assert.equal(parseYaml('content/ui.json', '{\n  "__proto__": 1\n}\n').value, null);
});

test('days stay text, and yes and no stay words', () => {
  assert.deepEqual(parseYaml('a.yaml', 'day: 2026-11-20\nis: yes\nnot: no\n').value, {
    day: '2026-11-20',
    is: 'yes',
    not: 'no',
  });
});

test('sound YAML is read alike by the quick parser and by the one with lines: all of the content', () => {
  const files = readFiles('content');
  for (const [path, source] of files) {
    const yaml = path.endsWith('.mdx') ? splitFrontMatter(source)?.front : path.endsWith('.yaml') && source;
    if (yaml) assert.deepEqual(parseYaml(path, yaml).value, parse(yaml, { schema: 'core' }), path);
  }
});

const alike = ['0x1F', '0o17', '0b11', '1_000', '+12', '08', '.5', '1e3', '.inf', '~', 'NULL', 'True', 'yes', '12:30'];
const alikeFiles = [
  '? a\n: b',
  '~: a',
  'null: a',
  ': a',
  'a:\n  : b',
  '1: a',
  '<<: { b: 1 }',

  '- a',
  '"\\x61": 1',
];

for (const yaml of [...alike.map((value) => `a: ${value}`), ...alikeFiles])
  test(`"${yaml}" is read alike by both parsers`, () =>
    assert.deepEqual(parseYaml('a.yaml', `${yaml}\n`).value, parse(`${yaml}\n`, { schema: 'core' })));

const unreadable: [what: string, source: string, line: number][] = [
  ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', 3],
  ['a key that stands twice in JSON', '{\n"a": 1,\n"a": 2\n}', 3],
  ['an alias', 'a: &x 1\nb: *x\n', 1],
  ['a bracket that is never closed', 'a: 1\nb: [1, 2\n', 3],
  ['a tab before a field', 'a:\n\tb: 1\n', 2],
  ['line ends that only very old machines write', 'a: 1\rb: 2\r', 1],
  ['a second document', 'a: 1\n---\nb: 2\n', 2],
  ['a tag of a programming language', 'a: 1\nb: !!js/function x\n', 2],
];

for (const [what, text, line] of unreadable) {
  test(`${what} is refused with its line, and nothing of the file is used`, () => {
    const { value, problems } = parseYaml('content/a.yaml', text);
    assert.equal(value, null);
    assert.deepEqual(
      problems.map((problem) => [problem.file, problem.line, problem.level]),
      [['content/a.yaml', line, 'error']],
    );
  });
}

const shape = z.strictObject({
  name: z.string('write a name'),
  source: z.strictObject({ date: z.string() }),
  kind: z.union([z.number(), z.boolean()]).optional(),
  by: z.record(z.string().regex(/^[a-z]+$/, 'use small letters'), z.number()).optional(),
});
const check = (text: string) => checkShape('a.yaml', parseYaml('a.yaml', text), shape);

test('a sound file gives its value and no problem', () => {
  assert.deepEqual(check('name: A\nsource:\n  date: x\n'), {
    value: { name: 'A', source: { date: 'x' } },
    problems: [],
  });
});

const faults: [what: string, text: string, line: number, found: string, fix: RegExp][] = [
  ['a missing field', 'name: A\nsource: {}\n', 2, '"source.date" is missing', /add it/],
  ['a missing field of the file', 'source:\n  date: x\n', 1, '"name" is missing', /add it/],
  ['an unknown field', 'name: A\nsource:\n  date: x\n  dtae: y\n', 4, 'unknown field "dtae" in source', /spelling/],
  [
    'an unknown field of the file',
    'name: A\nnmae: B\nsource: { date: x }\n',
    2,
    'unknown field "nmae" in the file',
    /spelling/,
  ],
  ['a wrong value', 'source: { date: x }\nname: 5\n', 2, '"name" is 5', /^write a name$/],
  ['a choice of several shapes', 'name: A\nsource: { date: x }\nkind: z\n', 3, '"kind" is "z"', /README/],
  [
    'a bad id',
    'name: A\nsource: { date: x }\nby:\n  a: 1\n  B_b: 1\n',
    5,
    '"B_b" cannot be used as an id',
    /^use small letters$/,
  ],
];

for (const [what, text, line, found, fix] of faults) {
  test(`${what} is named with line and remedy`, () => {
    const { value, problems } = check(text);
    assert.equal(value, null);
    assert.deepEqual(
      problems.map((problem) => [problem.line, problem.found]),
      [[line, found]],
    );
    assert.match(problems[0]?.fix ?? '', fix);
  });
}

test('all unknown fields are named, each on its line', () => {
  const { problems } = check('a: 1\nname: A\nb: 1\nsource: { date: x }\n');
  assert.deepEqual(
    problems.map(({ line }) => line),
    [1, 3],
  );
});

test('what cannot be read is not checked against its shape', () => {
  const { value, problems } = check('name: A\nname: B\n');
  assert.equal(value, null);
  assert.deepEqual(
    problems.map(({ line }) => line),
    [2],
  );
});

const fronts: [what: string, source: string, front: string, body: string, bodyLine: number][] = [
  ['plain', '---\ntitle: A\n---\n\nBody\n', 'title: A\n', '\nBody\n', 4],
  ['with line ends of Windows', '---\r\ntitle: A\r\n---\r\nBody', 'title: A\r\n', 'Body', 4],
  ['with a mark of byte order', '\uFEFF---\ntitle: A\n---\nBody', 'title: A\n', 'Body', 4],
  ['with spaces after the closing line', '---\na: 1\nb: 2\n---  \nBody', 'a: 1\nb: 2\n', 'Body', 5],
  ['without a body', '---\ntitle: A\n---', 'title: A\n', '', 3],
  ['and a line in the body', '---\na: 1\n---\nB\n\n---\n', 'a: 1\n', 'B\n\n---\n', 4],
];

for (const [what, text, front, body, bodyLine] of fronts) {
  test(`front matter ${what} is cut from the body`, () => {
    assert.deepEqual(splitFrontMatter(text), { front, body, bodyLine });
  });
}

for (const text of ['', 'Body', '\n---\na: 1\n---\n', '---\na: 1\n', '--- a: 1 ---\n', '---\na: 1\n---b\n']) {
  test(`${JSON.stringify(text)} has no front matter`, () => assert.equal(splitFrontMatter(text), null));
}
