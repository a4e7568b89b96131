/**
 * `npm run bench`: how long a build takes, and what it makes, at three sizes; the same pages built by Astro with MDX alone
 * and by Starlight, in the same run. `-- 300 bare` measures only those. Not part of `npm test`: it takes ten minutes, and
 * its numbers mean something only on a quiet machine.
 */
import { cpus, totalmem } from 'node:os';
import { today } from '../../src/site/clock.ts';
import { type Locale, liveLocales } from '../../src/site/locales.ts';
import { readFiles } from '../../src/site/read.ts';
import { budgets } from '../budgets.ts';
import { makeFiles, ownDocuments } from '../own-documents.ts';
import { contentOf } from './content.ts';
import { type Measured, measure } from './measure.ts';
import { bare, everything, pagesAlone, pagesAndSearch, type Site, starlight } from './sites.ts';

const sites: Record<string, Site> = {
  everything,
  pages: pagesAlone,
  bare,
  search: pagesAndSearch,
  starlight,
};
const asked = process.argv.slice(2);
const sizes = asked.map(Number).filter((size) => size > 0);
const names = Object.keys(sites).filter((name) => asked.includes(name));
const own = readFiles('content');
/** Lists, tools and statements of seven languages are more than the smallest site has pages. */
const localesOf = (size: number): readonly Locale[] => (size < 500 ? ['lv', 'en', 'ar'] : liveLocales);

const mega = (bytes: number) => (bytes / 1e6).toFixed(1);
const giga = (bytes: number) => (bytes / 1e9).toFixed(2);
const row = (cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const misses: string[] = [];
const hold = (what: string, value: number, most: number) => {
  const line = `${what}: ${value.toFixed(2)}, at most ${most}`;
  if (value > most) misses.push(line);
  return line;
};

const memory = Math.round(totalmem() / 2 ** 30);
console.log(`${today()}: ${cpus().length} cores (${cpus()[0]?.model}), ${memory} GiB, Node ${process.versions.node}\n`);
row(['Built by', 'HTML pages', 'seconds', 'pages a second', 'peak memory, GB', 'output, MB', 'search, MB']);
row(Array(7).fill('---'));
const held = (sizes.length ? sizes : [300, 1000, 3000]).flatMap(measureSize);
console.log(`\n${held.join('\n')}`);
if (!names.length) await measureDocuments();
if (misses.length) console.log(`\nOver a limit of tests/budgets.ts:\n${misses.join('\n')}`);
process.exitCode = misses.length ? 1 : 0;

/** Measures the sites of one size and says how they keep to the limits. */
function measureSize(size: number): string[] {
  const locales = localesOf(size);
  const content = contentOf(own, size, locales);
  const asked = Object.entries(sites).filter(([name]) => !names.length || names.includes(name));
  const found: Record<string, Measured> = {};
  // The quickest of several short builds, in turn: other work on the machine adds up to a fifth to one of them.
  for (let round = 0; round < (size < 500 ? 5 : 1); round++)
    for (const [name, site] of asked) {
      const one = measure(site, content, locales);
      if (!found[name] || one.seconds < found[name].seconds) found[name] = one;
    }
  for (const [name, site] of asked) {
    const { pages, seconds, memory, output, index } = found[name] as Measured;
    const rate = (pages / seconds).toFixed(0);
    row([site.name, pages, seconds.toFixed(1), rate, giga(memory), mega(output), mega(index)]);
  }
  const { everything: all, pages: ours, bare, search, starlight } = found;
  const { seconds, gigabytes, overBare, overStarlight } = budgets.bench;
  return [
    ...(all && size === 3000 ? [hold('3000 pages with everything, s', all.seconds, seconds)] : []),
    ...(all && size === 3000 ? [hold('3000 pages with everything, GB', all.memory / 1e9, gigabytes)] : []),
    ...(ours && bare && size === 3000
      ? [hold('3000 pages, times Astro + MDX', ours.seconds / bare.seconds, overBare)]
      : []),
    ...(search && starlight
      ? [hold(`${size} pages and search, times Starlight`, search.seconds / starlight.seconds, overStarlight)]
      : []),
  ];
}

/** Every PDF and Word file of the site itself, one after the other. */
async function measureDocuments(): Promise<void> {
  const { documents } = ownDocuments();
  const began = performance.now();
  const files = await makeFiles(documents.map(({ document }) => document));
  const seconds = (performance.now() - began) / 1000;
  console.log(`${files} PDF and Word files: ${seconds.toFixed(1)} s, ${(files / seconds).toFixed(1)} a second`);
}
