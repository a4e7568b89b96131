import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';

const read = (pattern: string) => globSync(pattern).map((file) => ({ file, source: readFileSync(file, 'utf8') }));
const namesIn = (sources: { source: string }[], pattern: RegExp) =>
  new Set(sources.flatMap(({ source }) => [...source.matchAll(pattern)].map(([, name = '']) => name)));

const modules = read('src/client/**/*.ts');
const pages = read('src/{components,layouts}/**/*.astro');
const definition = /customElements\.define\('(cv-[a-z-]+)'/g;

test('each element stands in the file of its name', () => {
  const lost = modules.flatMap(({ file, source }) =>
    [...source.matchAll(definition)].filter(([, name]) => name !== `cv-${basename(file, '.ts')}`).map(() => file),
  );
  assert.deepEqual(lost, []);
});

test('elements that pages use are those that are defined', () => {
  const defined = namesIn(modules, definition);
  assert.ok(defined.size > 20);
  assert.deepEqual(namesIn(pages, /<(cv-[a-z-]+)/g), defined);
});
