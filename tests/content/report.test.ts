import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToMdast } from 'satteri';
import { checkContent } from '../../src/site/check/index.ts';
import { linesOf } from '../../src/site/check/report/lines.ts';
import { plain } from '../../src/site/check/report/markdown.ts';
import { reportOf } from '../../src/site/check/report.ts';
import { languages } from '../../src/site/messages/shape.ts';
import { advice, error, type Problem } from '../../src/site/problems.ts';
import type { Files } from '../../src/site/read.ts';
import { baseFiles, withChange } from './base.ts';
import { lv } from './versions.ts';

const printed = (problems: Problem[], options: Partial<Parameters<typeof linesOf>[1]> = {}) =>
  linesOf(reportOf(problems, new Map()), { format: 'text', language: 'en', isOnGitHub: false, ...options });
const markdown = (problems: Problem[], options: Partial<Parameters<typeof linesOf>[1]> = {}) =>
  printed(problems, { format: 'markdown', ...options }).join('\n');

const fault = error('content/lv/a.mdx', 3, 'heading.empty');
const hint = advice('content/en/b.mdx', 12, 'link.untranslated', { key: 'home', locale: 'en' });

test('sound content is one line of counts', () => {
  const report = reportOf(checkContent(baseFiles()), baseFiles());
  assert.deepEqual(linesOf(report, { format: 'text', language: 'en', isOnGitHub: true }), [
    'content check: 9 texts, 27 data files, 0 errors, 0 advice',
    '1 passed, 0 failed',
  ]);
  assert.equal(report.isSound, true);
});

test('the table names file, line, level, what and what to do; errors last, beside the counts', () => {
  assert.deepEqual(printed([fault, hint, fault]), [
    ' Line  Level   What                                       What to do',
    'content/en/b.mdx',
    '   12  advice  a link to "home", which "en" does not      translate that page; until then the link',
    '               have                                       is marked',
    'content/lv/a.mdx',
    '    3  error   a heading without words                    write the words before the braces',
    'content check: 0 texts, 0 data files, 1 error, 1 advice',
    '0 passed, 1 failed',
  ]);
});

test('a file that cannot be read is named as the cause: last in the terminal, first in a comment', () => {
  const cause = error('content/facts.yaml', 7, 'data.tab');
  const lines = printed([cause, fault]);
  const place = (start: string) => lines.findIndex((line) => line.startsWith(start));
  assert.ok(place('content/lv/a.mdx') < place('Correct this first.'));
  assert.ok(place('Correct this first.') < place('content/facts.yaml'));
  const comment = markdown([fault, cause]);
  assert.ok(comment.indexOf('Correct this first.') < comment.indexOf('content/facts.yaml'));
  assert.ok(comment.indexOf('content/facts.yaml') < comment.indexOf('content/lv/a.mdx'));
  for (const alone of [[cause], [fault]]) assert.doesNotMatch(printed(alone).join(), /Correct this first/);
});

test('lines of one file are in order, and a file stands once', () => {
  const later = error('content/lv/a.mdx', 20, 'heading.no-id');
  const lines = printed([later, fault]);
  assert.deepEqual(
    lines.map((line) => line.match(/^ +(\d+) /)?.[1]).filter((line) => line !== undefined),
    ['3', '20'],
  );
  assert.equal(lines.filter((line) => line === 'content/lv/a.mdx').length, 1);
});

test('the table is Latvian for Latvian editors, but for the line that programs read', () => {
  const lines = printed([fault, hint], { language: 'lv' });
  assert.match(lines[0] ?? '', /^Rinda {2}Veids {6}Kas +Ko darīt$/);
  assert.match(lines[5] ?? '', /^ {4}3 {2}kļūda {6}virsraksts bez vārdiem +uzraksti vārdus/);
  assert.deepEqual(lines.slice(-2), [
    'content check: 0 tekstu, 0 datu failu, 1 kļūda, 1 ieteikums',
    '0 passed, 1 failed',
  ]);
});

const long = 'a'.repeat(150);
const wide = [
  error(`content/lv/${long}.mdx`, 123456, 'link.page', { key: long, locale: 'lv', name: `${long}/${long}` }),
  error('content/lv/b.mdx', 1, 'guard.kind', { kind: 'word '.repeat(60) }),
];

test('no line is wider than a terminal, and no word is lost', () => {
  for (const language of languages) {
    const lines = printed(wide, { language });
    for (const line of lines) assert.ok(line.length <= 100, line);
    assert.equal(lines.join('').match(/word/g)?.length, 60);
    assert.equal(lines.join('').match(/a/g)?.length, printed(wide, { language }).join('').match(/a/g)?.length);
  }
});

test('content does not steer the terminal', () => {
  const lines = printed([error('content/a\u001b[2J.mdx', 1, 'guard.link', { url: '\u001b]0;x\u0007\u202ey\n::add' })]);
  for (const line of lines) assert.doesNotMatch(line, /[\p{Cc}\u202e]|^::/u);
});

test('an annotation cannot be broken by what the content says', () => {
  const url = 'x\n::stop-commands::y %0A';
  const lines = printed([error('content/a,b:c.mdx', 3, 'guard.link', { url })], { isOnGitHub: true });
  const notes = lines.filter((line) => line.startsWith('::'));
  assert.equal(notes.length, 1);
  assert.match(
    notes[0] ?? '',
    /^::error file=content\/a%2Cb%3Ac\.mdx,line=3::a link to "x ::stop-commands::y %250A" → /,
  );
  assert.deepEqual(
    printed([hint], { isOnGitHub: true }).filter((line) => line.startsWith('::')),
    [],
  );
});

test('a comment first says whether it can be published', () => {
  const first = (problems: Problem[], language: 'lv' | 'en') => markdown(problems, { language }).split('\n')[0];
  const other = error('content/lv/c.mdx', 1, 'heading.no-id');
  assert.equal(first([hint], 'en'), '**This can be published: there are no errors.**');
  assert.equal(first([fault, other], 'en'), '**This cannot be published yet: 2 errors in 2 files.**');
  assert.equal(first([], 'lv'), '**To var publicēt: kļūdu nav.**');
  assert.equal(first([fault], 'lv'), '**To vēl nevar publicēt: 1 kļūda 1 failā.**');
});

test('then come errors, translations and, folded, advice', () => {
  const stale = advice('content/en/c.mdx', 1, 'translation.stale', {
    sections: 'ask, steps',
    source: 's',
    command: 'c',
  });
  const text = markdown([hint, stale, fault]);
  const places = [
    '### Errors',
    '| 3 | a heading',
    '### Translations',
    'c.mdx: ask, steps',
    '<details>',
    '| 12 | a link',
  ].map((words) => text.indexOf(words));
  assert.ok(
    places.every((place, at) => place > (places[at - 1] ?? 0)),
    text,
  );
  assert.doesNotMatch(text.slice(text.indexOf('<details>')), /c\.mdx/);
  assert.match(text, /<summary>Advice \(1\)<\/summary>[\s\S]*<\/details>$/);
});

test('translations that were stale before are not the matter of the change', () => {
  const before = withChange(baseFiles(), lv, 'Jautā vēlreiz.', 'Jautā citam.');
  const after = withChange(before, lv, 'Paņem dokumentu.', 'Paņem pasi.');
  const changed = (files: Files, base?: Files) => markdown(checkContent(files), { before: base && checkContent(base) });
  assert.match(changed(after, before), /this change makes stale[\s\S]*doctor\.mdx: bring\n/);
  assert.match(changed(after), /not made from the present source[\s\S]*doctor\.mdx: bring, problems\n/);
  assert.doesNotMatch(changed(before, before), /stale|present source/);
});

test('a comment has an end', () => {
  const many = Array.from({ length: 500 }, (_, at) => error('content/lv/a.mdx', at + 1, 'guard.link', { url: long }));
  const text = markdown(many);
  assert.match(text, /and 440 more/);
  assert.ok(text.length < 28_000);
});

const hostile = [
  ['a link', '[a](https://example.org) <https://example.org> https://example.org www.example.org a@example.org'],
  ['a picture', '![a](https://example.org/a.png)'],
  ['HTML', '<img src=x onerror=alert(1)></details><script>'],
  ['signs of Markdown', '**a** _b_ ~~c~~ `d` $e$ \\ # f'],
  ['the end of a table', 'a | b |\n\n| c'],
] as const;

for (const [what, text] of hostile) {
  test(`${what} in content is only words in a comment`, () => {
    const cell = JSON.stringify(markdownToMdast(`| a |\n| - |\n| ${plain(text)} |\n`));
    const types = new Set([...cell.matchAll(/"type":"(\w+)"/g)].map(([, type]) => type));
    assert.deepEqual([...types].sort(), ['root', 'table', 'tableCell', 'tableRow', 'text']);
  });
}

test('nobody is called and no issue is named by content', () => {
  for (const text of ['@somebody', '#12', 'GH-12', 'a/b#3']) assert.match(plain(text), /\u200b/);
});
