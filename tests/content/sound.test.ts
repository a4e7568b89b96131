import '../fixtures/locales.ts';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { checkContent } from '../../src/site/check/index.ts';
import { formatProblem } from '../../src/site/problems.ts';
import type { Files } from '../../src/site/read.ts';
import { baseFiles, canaryFile, fixtureText, withChange } from './base.ts';

/** Something sound, as `tests/fixtures/good.yaml` describes it. */
interface Sound {
  name: string;
  in?: string;
  body?: string;
  times?: number;
  files?: Record<string, string>;
  replace?: [path: string, from: string, to: string];
  as?: 'windows';
  advice?: string;
}

const all: Sound[] = parse(fixtureText('good.yaml'));
const front = '---\ntitle: A\nsummary: B\n---\n';

/** The content with the fixture, and the files that it changes. */
function contentWith(sound: Sound): { files: Files; changed: string[] } {
  const { body, files = {}, replace, times = 1 } = sound;
  const home = `${sound.in ?? 'lv'}/pages/home.mdx`;
  const base = baseFiles();
  const page = body === undefined ? {} : { [home]: `${base.get(home) ?? front}\n${body.repeat(times)}\n` };
  const added = new Map([...base, ...Object.entries({ ...page, ...files })]);
  const changed = [...Object.keys({ ...page, ...files }), ...(replace ? [replace[0]] : [])];
  return { files: inForm(replace ? withChange(added, ...replace) : added, sound.as), changed };
}

const inForm = (files: Files, form: Sound['as']): Files =>
  form ? new Map([...files].map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`])) : files;

test('there are at least sixty sound fixtures, each with its own name', () => {
  assert.ok(all.length >= 60);
  assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
});

/** What any change of a source brings: translations to look at, and the change to accept. */
const expected: string[] = ['translation.stale', 'source.changed'];

for (const sound of all) {
  test(`finds nothing wrong in: ${sound.name}`, () => {
    const { files, changed } = contentWith(sound);
    const problems = checkContent(files).filter(
      ({ level, file, id }) =>
        level === 'error' ||
        (changed.includes(file.replace('content/', '')) && !expected.includes(id) && id !== sound.advice),
    );
    assert.deepEqual(problems.map(formatProblem), []);
  });
}

after(() => {
  assert.equal((globalThis as { __canary?: unknown }).__canary, undefined);
  assert.equal(existsSync(canaryFile), false);
});
