/** `npm run content -- check | accept`: what editors type. The rules are in src/site/check/ and src/site/pins.ts. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDisk } from '../site/check/disk.ts';
import { checkContent } from '../site/check/index.ts';
import { reportOf } from '../site/check/report.ts';
import { today } from '../site/clock.ts';
import { sourceTextOf } from '../site/content.ts';
import { isLocale, type Locale } from '../site/locales.ts';
import { acceptPins, pinsToText, unknownSections } from '../site/pins.ts';
import { formatProblem } from '../site/problems.ts';
import { readContent, readFiles } from '../site/read.ts';

const usage =
  'Usage: npm run content -- check [--root content] | accept <locale> <key>|--all [--sections a,b] [--by "Name"] [--root content].';

const options = {
  root: { type: 'string', default: 'content' },
  all: { type: 'boolean', default: false },
  sections: { type: 'string' },
  by: { type: 'string' },
} as const;

/** Something that the person at the keyboard can put right. */
class Refusal extends Error {}

function check(root: string): number {
  const files = readFiles(root);
  const problems = [...checkDisk(root), ...checkContent(files)];
  const { lines, isSound } = reportOf(problems, files, process.env.GITHUB_ACTIONS === 'true');
  console.log(lines.join('\n'));
  return isSound ? 0 : 1;
}

function accept(
  root: string,
  locale: string,
  key: string | undefined,
  values: { all: boolean; sections?: string; by?: string },
): number {
  if (!isLocale(locale) || Boolean(key) === values.all) throw new Refusal(usage);
  const { content, texts, problems } = readContent(readFiles(root));
  const broken = [...checkDisk(root), ...problems].find(({ file }) => file === `content/${locale}/.pins.json`);
  if (broken) throw new Refusal(formatProblem(broken));
  const chosen = texts.filter((text) => text.locale === locale && (values.all || text.key === key));
  if (!chosen.length)
    throw new Refusal(
      `content/${locale} has no readable text ${key ?? ''}: correct the key, or run npm run content -- check.`,
    );
  const sections = values.sections?.split(',').map((id) => id.trim());
  let pins = content.words[locale as Locale].pins;
  for (const text of chosen) {
    const source = sourceTextOf(texts, text.key);
    if (!source) throw new Refusal(`${text.file} has no source text: add it first.`);
    const unknown = values.all ? [] : unknownSections(text, source, sections);
    if (unknown.length)
      throw new Refusal(`${text.file} and its source do not both have the section ${unknown.join(', ')}.`);
    pins = acceptPins(pins, text, source, { sections, by: values.by?.trim() || undefined, on: today() });
  }
  writeFileSync(join(root, locale, '.pins.json'), pinsToText(pins));
  console.log(`${chosen.length} ${chosen.length === 1 ? 'text' : 'texts'} accepted in content/${locale}/.pins.json`);
  return 0;
}

function run(args: string[]): number {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [command, locale = '', key, ...rest] = positionals;
  const root = resolve(values.root);
  if (!existsSync(root)) throw new Refusal(`There is no folder ${values.root}: name the content folder with --root.`);
  if (command === 'check' && !locale) return check(root);
  if (command === 'accept' && !rest.length) return accept(root, locale, key, values);
  throw new Refusal(usage);
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  const isArgument = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof Refusal) && !isArgument) throw error;
  console.error(isArgument ? usage : error.message);
  process.exitCode = 1;
}
