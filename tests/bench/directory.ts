/**
 * `npm run bench:directory`: how much longer the build takes with a directory of the whole country. Builds the project as
 * it is, then with as many invented records as 500 in seven languages make, and compares. Not part of `npm test`: it takes
 * minutes, and its numbers mean something only on a quiet machine.
 */
import { liveLocales } from '../../src/site/locales.ts';
import { type Files, readFiles } from '../../src/site/read.ts';
import { measure } from './measure.ts';
import { everything } from './sites.ts';

const wanted = { records: 500, languages: 7, seconds: 45 };
/** Drafts are not built: the same number of pages in the languages that are. */
const count = Math.ceil((wanted.records * wanted.languages) / liveLocales.length);

const own = readFiles('content');
const secondsOf = (content: Files) => measure(everything, content, liveLocales).seconds;
secondsOf(own); // The machine reads all files once, so that both builds begin alike.
const plain = secondsOf(own);
const large = secondsOf(withRecords(own));
const more = large - plain;
console.log(
  `${plain.toFixed(1)} s as it is, ${large.toFixed(1)} s with ${count} more records in ${liveLocales.length} languages`,
);
console.log(`${more.toFixed(1)} s more; at most ${wanted.seconds} s`);
process.exitCode = more <= wanted.seconds ? 0 : 1;

/** Organisations in the municipalities that there are, each with a phone and words in every language. */
function withRecords(content: Files): Files {
  const files: Files = new Map(content);
  const places = [...content.keys()].flatMap(
    (path) => path.match(/^directory\/municipalities\/(.+)\.yaml$/)?.[1] ?? [],
  );
  for (let n = 0; n < count; n += 1) {
    const id = `sample-${n}`;
    files.set(
      `directory/organisations/${id}.yaml`,
      `name: Paraugs ${n}\nkind: ngo\nserves: [${places[n % places.length]}]\nphones:\n  - { number: "+371 67000000", label: main }\nservices: [advice, housing]\ncost: free\nsource: { name: Paraugs, url: null, date: "2026-10-01" }\nchecked: "2026-11-20"\n`,
    );
    for (const locale of liveLocales) {
      const path = `${locale}/data/organisations.yaml`;
      const words = `${id}:\n  name: Sample ${n}\n  summary: What it does for a person, said in about twelve plain words.\n  how: Call on a working day.\n`;
      files.set(path, files.get(path) + words);
    }
  }
  return files;
}
