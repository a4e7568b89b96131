import { parse, stringify } from 'yaml';
import { buildGraph } from '../../src/site/build-graph.ts';
import { accept } from '../../src/site/editing/accept.ts';
import { freeNumber } from '../../src/site/editing/numbers.ts';
import { written } from '../../src/site/editing/outcome.ts';
import { type Locale, sourceLocale } from '../../src/site/locales.ts';
import { splitFrontMatter } from '../../src/site/parse.ts';
import { type Files, readContent } from '../../src/site/read.ts';

/** Day of the acceptance: any, as long as it is the same in every run. */
export const day = '2026-11-21';
/** What the sample leaves out: records, and texts of other kinds than pages and guides. */
const left =
  /^directory\/|^[a-z]+\/(guides|course|parents|schools|easy)\/|^[a-z]+\/data\/(courses|interpreters|organisations|municipalities)\.yaml$|\.pins\.json$/;
/** Front matter that names records, or sorts a guide into lists that would grow with the sample. */
const fields = ['start', 'why', 'where', 'next'];
/** Links to texts that the sample leaves out, and contacts, which are records. */
const links = /page:(?:course|parents|schools|children|directory|easy|helpers)\b[^)\s]*/g;
const contacts = /^<Contact [^>]*\/>\n+/gm;

/**
 * Content of a site of about `pages` HTML files: our own pages and our guides in some languages, with their facts,
 * phrases and terms, again and again under new keys. Every translation is accepted.
 */
export function contentOf(own: Files, pages: number, locales: readonly Locale[]): Files {
  const files: Files = new Map([...own].filter(([path]) => !left.test(path)));
  files.set('course.yaml', 'modules: []\n');
  const guides = [...own.keys()]
    .filter((path) => path.startsWith(`${sourceLocale}/guides/`))
    .map((path) => path.slice(sourceLocale.length + 1));
  // A guide is a page in each language, one beside the Latvian text in all but one, and two short addresses.
  const wanted = Math.round((pages - pagesOf(files, locales)) / (2 * locales.length + 1));
  for (let n = 0; n < wanted; n += 1) {
    const name = guides[n % guides.length] ?? '';
    const round = Math.floor(n / guides.length);
    for (const locale of locales) {
      const source = own.get(`${locale}/${name}`);
      if (source) files.set(`${locale}/${round ? name.replace('.mdx', `-${round + 1}.mdx`) : name}`, copyOf(source));
    }
  }
  files.set('numbers.yaml', numbersOf(files));
  return locales.reduce((all, locale) => written(all, accept(readContent(all), { locale, on: day }).writes), files);
}

/** The same text without what the sample leaves out. */
function copyOf(source: string): string {
  const parts = splitFrontMatter(source);
  if (!parts) return source;
  const front = Object.entries(parse(parts.front)).filter(([field]) => !fields.includes(field));
  const body = parts.body.replace(contacts, '').replace(links, 'page:home');
  return `---\n${stringify(Object.fromEntries(front))}---\n${body}`;
}

/** HTML files of the site without guides: its pages, and two short addresses for each key. */
function pagesOf(files: Files, locales: readonly Locale[]): number {
  const { pages, narrowed, pairs } = buildGraph(readContent(files).content, locales, day);
  const keys = new Set(pages.map(({ key }) => key));
  return pages.length + narrowed.length + pairs.length + 2 * keys.size;
}

/** Every key of the sample keeps its number; new ones get what is free. */
function numbersOf(files: Files): string {
  const known: Record<string, number> = parse(files.get('numbers.yaml') ?? '');
  const guides = [...files.keys()].flatMap((path) => path.match(/^lv\/(guides\/.+)\.mdx$/)?.[1] ?? []);
  const isLeft = (key: string) => /^(guides\/.+\/|course|parents\/|schools\/|directory\/.+\/)/.test(key);
  const numbers = Object.fromEntries(Object.entries(known).filter(([key]) => !isLeft(key) || guides.includes(key)));
  for (const key of guides) numbers[key] ??= freeNumber(key, numbers);
  return stringify(numbers);
}
