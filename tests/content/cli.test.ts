import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { baseFolder } from './base.ts';

const root = mkdtempSync(join(tmpdir(), 'content-'));
cpSync(baseFolder, root, { recursive: true });
after(() => rmSync(root, { recursive: true }));

const run = (...args: string[]) => {
  const env = { ...process.env, BUILD_DATE: '2026-11-21', GITHUB_ACTIONS: 'true' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/content.ts', ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, lines: stdout.trim().split('\n'), stderr: stderr.trim() };
};

test('check ends well on sound content and badly on one fault', () => {
  const good = run('check', '--root', root);
  assert.deepEqual([good.status, good.lines.at(-1)], [0, '1 passed, 0 failed']);
  writeFileSync(join(root, 'lv/pages/note.txt'), 'x');
  const bad = run('check', '--root', `${root}/`);
  rmSync(join(root, 'lv/pages/note.txt'));
  assert.deepEqual([bad.status, bad.lines.at(-1)], [1, '0 passed, 1 failed']);
  assert.match(bad.lines[0] ?? '', /^::error file=content\/lv\/pages\/note\.txt,line=1::/);
  assert.equal(bad.lines[2], 'content/lv/pages/note.txt');
});

test('check writes a comment in Latvian, about what the change made stale', () => {
  const page = join(root, 'lv/pages/home.mdx');
  const before = readFileSync(page, 'utf8');
  writeFileSync(page, before.replace('Sāc ar', 'Tagad sāc ar'));
  const comment = (...more: string[]) =>
    run('check', '--format', 'markdown', '--lang', 'lv', ...more, '--root', root).lines.join('\n');
  assert.match(comment('--base', baseFolder), /^\*\*To var publicēt[^\n]*\n\n### Tulkojumi, kas noveco ar šo izmaiņu/);
  assert.doesNotMatch(comment('--base', root), /###|::/);
  writeFileSync(page, before);
  const { status, stderr } = run('check', '--base', 'nowhere', '--root', root);
  assert.deepEqual([status, stderr], [1, 'There is no folder nowhere: correct --base.']);
});

test('accept writes the pins of one text', () => {
  const { status } = run('accept', 'en', 'home', '--by', 'Anna', '--root', root);
  const pins = JSON.parse(readFileSync(join(root, 'en/.pins.json'), 'utf8'));
  assert.equal(status, 0);
  assert.equal(pins.home.lead.by, 'Anna');
  assert.equal(pins.home.lead.on, '2026-11-21');
  assert.equal(pins['course/rights'].lead.by, 'machine');
});

test('accept does not write over pins that cannot be read', () => {
  const path = join(root, 'lv/.pins.json');
  const pins = readFileSync(path);
  writeFileSync(path, '{ "home": ');
  const { status, stderr } = run('accept', 'lv', '--all', '--root', root);
  assert.equal(status, 1);
  assert.match(stderr, /\.pins\.json:1: /);
  assert.equal(readFileSync(path, 'utf8'), '{ "home": ');
  writeFileSync(path, pins);
});

test('new writes a text and its number, and never writes over it', () => {
  const path = join(root, 'lv/guides/health/dentist.mdx');
  const { status, lines } = run('new', 'guide', 'guides/health/dentist', '--root', root);
  assert.deepEqual([status, lines[0]], [0, 'content/lv/guides/health/dentist.mdx']);
  assert.match(readFileSync(join(root, 'numbers.yaml'), 'utf8'), /^guides\/health\/dentist: 200$/m);
  writeFileSync(path, 'mine');
  const again = run('new', 'guide', 'guides/health/dentist', '--root', root);
  assert.deepEqual([again.status, readFileSync(path, 'utf8')], [1, 'mine']);
  rmSync(path);
});

test('move takes the old file away and writes the new one', () => {
  const { status } = run('move', 'home', 'start', '--root', root);
  assert.equal(status, 1);
  assert.equal(run('move', 'guides/health/doctor', 'guides/health/clinic', '--root', root).status, 0);
  assert.deepEqual(readdirSync(join(root, 'en/guides/health')), ['clinic.mdx']);
  assert.match(readFileSync(join(root, 'redirects.yaml'), 'utf8'), /^guides\/health\/doctor: guides\/health\/clinic$/m);
});

test('nothing is written through a symbolic link', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  symlinkSync(elsewhere, join(root, 'lv/news'));
  const { status, stderr } = run('new', 'page', 'news/today', '--root', root);
  rmSync(join(root, 'lv/news'));
  assert.deepEqual([status, readdirSync(elsewhere)], [1, []]);
  assert.match(stderr, /^content\/lv\/news:1: a symbolic link/);
  rmSync(elsewhere, { recursive: true });
});

test('status speaks to programs, too', () => {
  const { status, lines } = run('status', '--locale', 'en', '--json', '--root', root);
  const { pages, next } = JSON.parse(lines.join('\n'));
  assert.deepEqual([status, pages.length, next.en], [0, 5, []]);
});

test('what-if takes a value of several words and writes nothing', () => {
  const before = readFileSync(join(root, 'facts.yaml'), 'utf8');
  const { status, lines } = run('what-if', 'emergency-112', '8000', '1234', '--root', root);
  assert.deepEqual([status, lines[0]], [0, 'emergency-112 (phone): 112 → 8000 1234']);
  assert.deepEqual(
    [readFileSync(join(root, 'facts.yaml'), 'utf8'), existsSync(join(root, 'lv/news'))],
    [before, false],
  );
});

test('help has every command and what it does', () => {
  const { status, lines } = run('help');
  assert.equal(status, 0);
  assert.deepEqual(
    lines.filter((line) => !line.startsWith(' ')).map((line) => line.split(' ')[4]),
    ['check', 'accept', 'status', 'new', 'move', 'what-if', 'help'],
  );
  assert.equal(lines.filter((line) => /^ {4}\S/.test(line)).length, 7);
});

for (const [args, message] of [
  [['accept', 'xx', 'home'], /^There is no language "xx": use lv, en, /],
  [['status', '--root', 'no-such-folder'], /^There is no folder no-such-folder here: go to the folder of the project/],
  [['status', '--root', 'src'], /src has no numbers\.yaml, so it is not the content/],
  [['accept', 'lv', 'hom', '--root', root], /did you mean home\?$/],
] as const) {
  test(`one sentence for: content ${args.join(' ')}`, () => {
    const { status, stderr } = run(...args);
    assert.equal(status, 1);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\n/);
  });
}

for (const args of [
  [],
  ['chek'],
  ['check', '--colour'],
  ['check', '--format', 'html'],
  ['check', '--lang', 'ar'],
  ['accept', 'lv'],
  ['accept', 'lv', 'home', 'lead'],
  ['accept', 'lv', 'home', '--all'],
  ['accept', 'lv', '--all', '--critical'],
  ['accept', 'lv', '--minor', 'home'],
  ['status', 'lv'],
  ['status', '--all'],
  ['new'],
  ['move', 'home'],
  ['what-if', 'visit-fee'],
]) {
  test(`one sentence of help for: content ${args.join(' ')}`, () => {
    const { status, stderr } = run(...args);
    assert.equal(status, 1);
    assert.match(stderr, /^Usage: [^\n]+$/);
  });
}
