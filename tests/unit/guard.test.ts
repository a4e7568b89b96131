import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guard } from '../../src/markdown/guard.ts';
import { vocabulary } from '../../src/markdown/vocabulary.ts';
import { treeOf } from '../../src/site/text.ts';

const file = 'content/lv/pages/a.mdx';
const found = (source: string) => guard(treeOf(source), file).map((problem) => problem.found);

const allowed = {
  'front matter': '---\ntitle: A\n---\n\nB',
  'plain text, strong and emphasised words': 'A **b** _c_ \\< \\{',
  lists: '- a\n- b\n\n1. c\n   - d',
  'headings with ids': '## A {#a}\n\n### B {#b-1}',
  tables: '| a | b |\n| - | - |\n| c | d |',
  quotes: '> a',
  'line breaks': 'a\\\nb',
  'commands and names of files': '`npm run content -- accept <locale> {key} --by "Anna"`',
  'links to pages': '[a](page:guides/health/family-doctor#ill-today) [b](page:home)',
  'links to safe addresses': '[a](https://www.nvd.lv/x?y=z#w)',
  'a fact': 'A <Fact id="gmi-1" /> b',
  'a record with the path of its kind': '<Contact id="organisations/nvd" />',
  'a note with and without a title': '<Note kind="now">\nA\n</Note>\n\n<Note kind="danger" title="B">\nC\n</Note>',
  'a dialogue': '<Dialogue with="Ārsts">\n<Say id="a" />\n<Hear id="b" />\n</Dialogue>',
  'a question':
    '<Question id="q1" text="Kam zvanīt?" many="yes">\n<Answer id="a" right="yes">112<Because>Jā.</Because></Answer>\n<Answer id="b">110<Because>Nē.</Because></Answer>\n</Question>',
  'places to tick and to write on paper':
    '<Check>Plāns</Check>\n\n<Field label="Vārds" />\n\n<Field label="Mērķis" lines="4" />',
  'a letter with its word': '<Letter of="Ā" phrase="a" />',
  'a picture with its words': '<Picture name="bus" alt="Autobuss" />',
  'a field of a form and the table of rights':
    '<FormField label="a" example="Anna">\n\nRaksti.\n\n<Mistake>Nē.</Mistake>\n\n</FormField>\n\n<RightsTable />',
  'terms and phrases with words': '<Term id="a">ārsts</Term> <Phrase id="b" />',
};
for (const [what, source] of Object.entries(allowed)) {
  test(`${what} may stand in a text`, () => assert.deepEqual(found(source), []));
}

test('every component of the vocabulary stands in a text above', () => {
  const all = Object.values(allowed).join('\n');
  for (const name of Object.keys(vocabulary)) assert.match(all, new RegExp(`<${name}\\b`));
});

const refused: [what: string, source: string, found: RegExp][] = [
  ['an import', 'import fs from "node:fs"', /import or export/],
  ['an export', 'export const a = 1', /import or export/],
  ['an expression on its own line', '{process.env.TOKEN}', /expression in braces/],
  ['an expression in a sentence', 'A {1 + 1} b', /expression in braces/],
  ['a comment in braces', '{/* a */}', /expression in braces/],
  ['raw HTML', '<script>a</script>', /raw HTML <script>/],
  ['raw HTML in a sentence', 'A <b>c</b>', /raw HTML <b>/],
  ['a frame', '<iframe src="https://a.lv" />', /raw HTML <iframe>/],
  ['a fragment', '<>a</>', /unknown component <>/],
  ['an unknown component', '<Video id="a" />', /unknown component <Video>/],
  ['a component of a component', '<Fact.b id="a" />', /unknown component <Fact\.b>/],
  ['a component with a namespace', '<Fact:b id="a" />', /unknown component <Fact:b>/],
  ['a component of the pipeline', '<Section id="a">b</Section>', /unknown component <Section>/],
  ['a picture', '![a](https://b.lv/c.png)', /picture/],
  ['a picture with its address elsewhere', '![a][b]\n\n[b]: https://b.lv', /picture/],
  ['a link with its address elsewhere', '[a][b]\n\n[b]: https://b.lv', /link without its address/],
  ['an address apart from links', '[b]: https://b.lv', /link address apart/],
  ['a block of code', '```\na\n```', /code block/],
  ['a line across', 'a\n\n***\n', /"thematicBreak"/],
  ['struck words', '~~a~~', /"delete"/],
  ['a class in the braces of a heading', '## A {#a .red}', /"className" in the braces/],
  ['a script in the braces of a heading', '## A {#a onclick="x"}', /"onclick" in the braces/],
  ['the name of an object method in the braces', '## A {#a constructor=b}', /"constructor" in the braces/],
];

const links = [
  ...['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,a', 'vbscript:a', 'file:///etc/passwd'],
  ...['http://a.lv', '//a.lv', '/lv/', 'guides/health', '#a', '?a', 'tel:112', 'mailto:a@b.lv'],
  ...['page:', 'page:Guides', 'page:../a', 'page:a#', 'page:/a', 'xpage:a', 'xhttps://a.lv'],
];
for (const url of links) refused.push([`a link to ${url}`, `[a](${url})`, /^a link to "/]);
for (const url of ['www.a.lv', 'http://a.lv', 'a@b.lv'])
  refused.push([`the bare address ${url}`, `A ${url} b`, /^a link to "/]);

const attributes: [what: string, source: string, found: RegExp][] = [
  ['an expression in place of a text', '<Fact id={a} />', /id of <Fact> is not plain text/],
  ['no value', '<Fact id />', /id of <Fact> is not plain text/],
  ['a spread', '<Fact id="a" {...b} />', /spread or expression in <Fact>/],
  ['an unknown attribute', '<Fact id="a" onclick="b" />', /unknown attribute "onclick"/],
  ['the attribute that the pipeline sets', '<Fact id="a" locale="lv" />', /unknown attribute "locale"/],
  ['an attribute twice', '<Fact id="a" id="b" />', /id twice in <Fact>/],
  ['a missing attribute', '<Fact />', /<Fact> without id/],
  ['a missing text', '<Question id="a">b</Question>', /<Question> without text/],
  ['an id with capitals', '<Fact id="A" />', /id="A" in <Fact>/],
  ['an id that leaves its folder', '<Contact id="../a" />', /id="\.\.\/a" in <Contact>/],
  ['an empty id', '<Fact id="" />', /id="" in <Fact>/],
  ['empty words', '<Dialogue with=" ">a</Dialogue>', /empty with in <Dialogue>/],
  ['a value outside of its list', '<Note kind="red">a</Note>', /kind="red" in <Note>/],
  ['a value that every object has', '<Note kind="length">a</Note>', /kind="length" in <Note>/],
];
for (const [what, source, message] of attributes) refused.push([`a component with ${what}`, source, message]);

for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
  refused.push([`a component called ${name}`, `<${name} id="a" />`, /raw HTML <|unknown component </]);
  refused.push([`an attribute called ${name}`, `<Because ${name}="a">b</Because>`, /unknown attribute "/]);
}

const misplaced: [what: string, source: string, found: RegExp][] = [
  ['a line of a dialogue alone', '<Say id="a" />', /<Say> outside of <Dialogue>/],
  ['an answer alone', '<Answer id="a">b</Answer>', /<Answer> outside of <Question>/],
  [
    'a reason that is in no answer',
    '<Question id="a" text="b">\n<Because>c</Because>\n</Question>',
    /<Because> outside of <Answer>/,
  ],
  [
    'an answer of a note inside a question',
    '<Question id="a" text="b">\n<Note kind="now">\n<Answer id="c">d</Answer>\n</Note>\n</Question>',
    /<Answer> outside of <Question>/,
  ],
];
refused.push(...misplaced);

for (const [what, source, message] of refused) {
  test(`${what} is refused`, () => assert.match(found(source).join('\n'), message));
}

test('what is refused is found however deep it lies', () => {
  const deep = `${'> '.repeat(20)}- **a <Term id="b">_c {1}_</Term>**`;
  assert.deepEqual(found(deep), ['an expression in braces']);
});

test('a component inside a list inside its holder is in its place', () => {
  assert.deepEqual(found('<Dialogue with="A">\n- **<Say id="a" />**\n</Dialogue>'), []);
});

test('every fault of a text is named, on its line', () => {
  const lines = (offset?: number) =>
    guard(treeOf('{1}\n\nA\n\n- <b>c</b>\n'), file, offset).map((problem) => problem.line);
  assert.deepEqual(lines(), [1, 5]);
  assert.deepEqual(lines(3), [4, 8]);
});

test('a fault names the file and says what to do', () => {
  const [problem] = guard(treeOf('<Video />'), file);
  assert.deepEqual([problem?.file, problem?.level], [file, 'error']);
  assert.match(problem?.fix ?? '', /Fact, Contact/);
});

test('a kind of Markdown that nobody thought of is refused', () => {
  assert.match(guard({ type: 'constructor' }, file)[0]?.found ?? '', /"constructor"/);
});
