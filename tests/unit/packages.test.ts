import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const project: Package = read('package.json');
const locked: Record<string, Package> = read('package-lock.json').packages;
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
const isExact = (version: string) => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);

/** The package that another one gets: its own, or that of the nearest folder above. */
function installed(from: string, name: string): Package | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const found = locked[`${folder ? `${folder}/` : ''}node_modules/${name}`];
    if (found || !folder) return found;
  }
}

test('every version in package.json is exact, so that two machines install the same', () => {
  const versions = kinds.flatMap((kind) => Object.entries(project[kind] ?? {}));
  assert.ok(versions.length > 10);
  assert.deepEqual(
    versions.filter(([, version]) => !isExact(version)),
    [],
  );
});

test('package-lock.json belongs to package.json', () => {
  for (const kind of kinds) assert.deepEqual(locked['']?.[kind] ?? {}, project[kind] ?? {}, kind);
});

test('packages for other platforms are locked as well, so that npm ci works on all of them', () => {
  const wanted = Object.entries(locked).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ from, name, version })),
  );
  assert.ok(wanted.length > 50);
  const missing = wanted.filter(({ from, name, version }) => {
    const found = installed(from, name)?.version;
    return !found || (isExact(version) && found !== version);
  });
  assert.deepEqual(missing, []);
});

test('the lock file names no server, so that every registry serves', () => {
  assert.deepEqual(
    Object.entries(locked).filter(([, { resolved }]) => resolved),
    [],
  );
});

test('only packages that a machine can do without are locked without a checksum', () => {
  const open = Object.entries(locked).filter(([path, { integrity, optional }]) => path && !integrity && !optional);
  assert.deepEqual(
    open.map(([path]) => path),
    [],
  );
});
