import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const files = globSync('src/**/*.{ts,astro,mjs}').map((file) => file.replaceAll('\\', '/'));

/** What a file imports, as written. `import type` is gone when it runs. */
function importsOf(file: string): { target: string; isType: boolean }[] {
  const source = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '');
  const statements = source.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const calls = source.matchAll(/\bimport(\()\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/g);
  return [...statements, ...calls].map(([, sign, target = '']) => ({
    target: target.replace(/\?url$/, ''),
    isType: sign?.startsWith('type') ?? false,
  }));
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const targetsOf = (file: string, withTypes = false) =>
  (imports.get(file) ?? []).filter(({ isType }) => withTypes || !isType).map(({ target }) => target);
const modulesOf = (file: string, withTypes = false) =>
  targetsOf(file, withTypes)
    .filter((target) => target.startsWith('.'))
    .map((target) => join(dirname(file), target));
const importing = (pattern: RegExp) => files.filter((file) => targetsOf(file).some((target) => pattern.test(target)));

test('imports are found in modules and components', () => {
  assert.ok(modulesOf('src/site/record-pages.ts').includes('src/site/clock.ts'));
  assert.ok(modulesOf('src/layouts/Base.astro').includes('src/components/page/Head.astro'));
  assert.ok(!modulesOf('src/site/graph.ts').includes('src/site/clock.ts'), 'a type is gone when it runs');
  assert.ok(modulesOf('src/site/graph.ts', true).includes('src/site/clock.ts'));
});

test('every import inside the project leads to a file', () => {
  const lost = files.flatMap((file) =>
    modulesOf(file, true)
      .filter((target) => !existsSync(target))
      .map((target) => `${file} imports ${target}`),
  );
  assert.deepEqual(lost, []);
});

test('no module imports itself, directly or through others, not even a type', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of modulesOf(file, true)) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  assert.deepEqual(circles, []);
});

test('in src/site only load.ts knows Astro', () => {
  const knowing = importing(/^astro($|[:/])|^@astrojs\//).filter((file) => file.startsWith('src/site/'));
  assert.deepEqual(knowing, ['src/site/load.ts']);
});

test('only load.ts asks Astro for content', () => {
  const asking = files.filter((file) => /\b(getCollection|getEntry|getEntries)\(/.test(readFileSync(file, 'utf8')));
  assert.deepEqual(asking, ['src/site/load.ts']);
});

/** Packages loaded when the reader asks for what they do: a QR code, stems of words. */
const loadedOnUse = ['uqr', '@orama/stemmers/'];

/** Search runs in the build and in the browser; days, the table of languages, names of packs and types of files belong to both. */
const inBrowser = /^src\/(client|search)\/|^src\/site\/(day|loaded-types|locales|offline)\.ts$/;

test('what runs in the browser imports nothing from elsewhere', () => {
  const client = files.filter((file) => inBrowser.test(file));
  assert.ok(client.length > 0);
  const foreign = client.flatMap((file) => [
    ...targetsOf(file).filter(
      (target) => !target.startsWith('.') && !loadedOnUse.some((one) => target.startsWith(one)),
    ),
    ...modulesOf(file).filter((target) => !inBrowser.test(target)),
  ]);
  assert.deepEqual(foreign, []);
});

test('only pages load what runs in the browser', () => {
  const isPage = /^src\/(client|components|layouts|pages)\//;
  const others = files.filter((file) => !isPage.test(file));
  assert.deepEqual(
    others.filter((file) => modulesOf(file, true).some((module) => module.startsWith('src/client/'))),
    [],
  );
});

test('what prepares a machine runs before anything is installed', () => {
  const setup = files.filter((file) => file.startsWith('src/cli/setup'));
  assert.ok(setup.length > 5);
  const needs = setup.flatMap((file) => targetsOf(file));
  assert.deepEqual(
    needs.filter((target) => !/^(node:[a-z_]+|\.{1,2}\/[a-z./-]+\.mjs)$/.test(target)),
    [],
  );
});
