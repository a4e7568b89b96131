import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  assert.match(bad.lines[0] ?? '', /^content\/lv\/pages\/note\.txt:1: /);
  assert.match(bad.lines[1] ?? '', /^::error file=content\/lv\/pages\/note\.txt,line=1::/);
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
  writeFileSync(path, '{ "home": ');
  const { status, stderr } = run('accept', 'lv', '--all', '--root', root);
  assert.equal(status, 1);
  assert.match(stderr, /\.pins\.json:1: /);
  assert.equal(readFileSync(path, 'utf8'), '{ "home": ');
});

for (const args of [
  [],
  ['chek'],
  ['check', '--colour'],
  ['accept', 'lv'],
  ['accept', 'xx', 'home'],
  ['accept', 'lv', 'home', '--all'],
]) {
  test(`one sentence of help for: content ${args.join(' ')}`, () => {
    const { status, stderr } = run(...args);
    assert.equal(status, 1);
    assert.match(stderr, /^Usage: [^\n]+$/);
  });
}
