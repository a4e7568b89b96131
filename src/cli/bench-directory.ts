/**
 * `npm run bench:directory`: how much longer the build takes with a directory of the whole country. Builds a copy of the
 * project as it is, then with as many invented records as 500 in seven languages make, and compares. Not part of `npm
 * test`: it takes minutes, and its numbers mean something only on a quiet machine.
 */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { liveLocales } from '../site/locales.ts';

const wanted = { records: 500, languages: 7, seconds: 45 };
/** Drafts are not built: the same number of pages in the languages that are. */
const count = Math.ceil((wanted.records * wanted.languages) / liveLocales.length);

const copied = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

mkdirSync('.cache', { recursive: true });
const work = mkdtempSync(resolve('.cache/bench-'));
try {
  for (const name of copied) cpSync(name, join(work, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(work, 'node_modules'));
  secondsOf(); // Fills the caches, so that both builds begin alike.
  const plain = secondsOf();
  invent();
  const large = secondsOf();
  const more = large - plain;
  console.log(
    `${plain.toFixed(1)} s as it is, ${large.toFixed(1)} s with ${count} more records in ${liveLocales.length} languages`,
  );
  console.log(`${more.toFixed(1)} s more; at most ${wanted.seconds} s`);
  process.exitCode = more <= wanted.seconds ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function secondsOf(): number {
  const began = performance.now();
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return (performance.now() - began) / 1000;
}

/** Organisations in the municipalities that there are, each with a phone and words in every language. */
function invent() {
  const places = readdirSync(join(work, 'content/directory/municipalities')).map((name) => name.replace(/\.yaml$/, ''));
  for (let n = 0; n < count; n += 1) {
    const id = `sample-${n}`;
    writeFileSync(
      join(work, `content/directory/organisations/${id}.yaml`),
      `name: Paraugs ${n}\nkind: ngo\nserves: [${places[n % places.length]}]\nphones:\n  - { number: "+371 67000000", label: main }\nservices: [advice, housing]\ncost: free\nsource: { name: Paraugs, url: null, date: "2026-10-01" }\nchecked: "2026-11-20"\n`,
    );
    for (const locale of liveLocales)
      appendFileSync(
        join(work, `content/${locale}/data/organisations.yaml`),
        `${id}:\n  name: Sample ${n}\n  summary: What it does for a person, said in about twelve plain words.\n  how: Call on a working day.\n`,
      );
  }
}
