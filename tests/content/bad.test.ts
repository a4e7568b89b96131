import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { checkDisk } from '../../src/site/check/disk.ts';
import { checkContent } from '../../src/site/check/index.ts';
import { type MessageId, messages, sayIn } from '../../src/site/messages.ts';
import { formatProblem } from '../../src/site/problems.ts';
import type { Files } from '../../src/site/read.ts';
import { baseFiles, canaryFile, fixtureText, withChange } from './base.ts';

/** One fault, as `tests/fixtures/bad.yaml` describes it. */
interface Fault {
  name: string;
  path: string;
  text?: string;
  then?: string;
  times?: number;
  replace?: [from: string, to: string];
  and?: [from: string, to: string];
  without?: string;
  /** Other files beside it. */
  with?: Record<string, string>;
  file?: string;
  line: number;
  found: string;
  level?: 'advice';
  /** Part of what to do. */
  fix?: string;
}

const faults: Fault[] = parse(fixtureText('bad.yaml'));

function filesWith({ path, text, then, times = 1, replace, and, without, with: others = {} }: Fault): Files {
  if (without !== undefined) return new Map([...baseFiles()].filter(([one]) => one !== without));
  if (text !== undefined) {
    const content = then === undefined ? text.repeat(times) : text + then.repeat(times);
    return new Map([...baseFiles(), ...Object.entries(others)]).set(path, content);
  }
  return [replace, and]
    .filter((change) => change !== undefined)
    .reduce((files, [from, to]) => withChange(files, path, from, to), baseFiles());
}

test('there are at least sixty faults, each with its own name', () => {
  assert.ok(faults.length >= 60);
  assert.equal(new Set(faults.map(({ name }) => name)).size, faults.length);
});

const said = new Set<MessageId>();

for (const fault of faults) {
  test(`names the fault: ${fault.name}`, () => {
    const problems = checkContent(filesWith(fault));
    const file = `content/${fault.file ?? fault.path}`;
    const level = fault.level ?? 'error';
    const named = problems.filter((one) => one.file === file && one.line === fault.line && one.level === level);
    const all = problems.map(formatProblem).join('\n');
    for (const { id } of problems) said.add(id);
    assert.ok(
      named.some(({ found, fix }) => found.includes(fault.found) && fix.includes(fault.fix ?? '')),
      `not named at ${file}:${fault.line}; found:\n${all || 'nothing'}`,
    );
    for (const { fix } of problems) assert.match(fix, /^\S[^\n]*$/);
    for (const problem of problems) assert.doesNotMatch(formatProblem(problem), /\n|undefined|\[object/);
    for (const { id, values, ...english } of problems) {
      const latvian = sayIn('lv', id, values);
      assert.notEqual(latvian.fix, english.fix);
      assert.doesNotMatch(`${latvian.found}${latvian.fix}`, /undefined|\[object/);
    }
    if (level === 'advice') assert.deepEqual(problems.filter((one) => one.level === 'error').map(formatProblem), []);
  });
}

/** What only a disk can hold, what the parser does not make with the features that it has, what only documents show. */
const unseen: MessageId[] = [
  ...(['file.link', 'file.not-a-file', 'guard.html', 'guard.footnote'] as const),
  ...(['document.inside', 'document.kind', 'document.sign', 'document.compiler'] as const),
];

test('every message has a fault that provokes it', () => {
  const ids = Object.keys(messages).filter((id) => !unseen.some((one) => one === id));
  assert.deepEqual([...said].sort(), ids.sort());
});

test('a symbolic link is refused', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.yaml'), 'a: 1\n');
  symlinkSync(join(folder, 'a.yaml'), join(folder, 'b.yaml'));
  const problems = checkDisk(folder);
  assert.deepEqual(
    problems.map(({ file, found }) => [file, found]),
    [['content/b.yaml', 'a symbolic link']],
  );
});

after(() => {
  assert.equal((globalThis as { __canary?: unknown }).__canary, undefined);
  assert.equal(existsSync(canaryFile), false);
});
