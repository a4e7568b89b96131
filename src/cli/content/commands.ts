import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDisk } from '../../site/check/disk.ts';
import { checkContent } from '../../site/check/index.ts';
import { formats, isFormat, linesOf } from '../../site/check/report/lines.ts';
import { reportOf } from '../../site/check/report.ts';
import { today } from '../../site/clock.ts';
import { accept } from '../../site/editing/accept.ts';
import { acceptMinor } from '../../site/editing/minor.ts';
import { move } from '../../site/editing/move.ts';
import { mustBeLocale } from '../../site/editing/nearest.ts';
import { begin, scaffolds } from '../../site/editing/new.ts';
import { type Outcome, Refusal } from '../../site/editing/outcome.ts';
import { statusOf } from '../../site/editing/status.ts';
import { statusLines } from '../../site/editing/status-lines.ts';
import { whatIf } from '../../site/editing/what-if.ts';
import { locales } from '../../site/locales.ts';
import { isLanguage, languages } from '../../site/messages/shape.ts';
import { type ReadContent, readFiles } from '../../site/read.ts';

const options = {
  root: { type: 'string', default: 'content' },
  all: { type: 'boolean' },
  minor: { type: 'string' },
  sections: { type: 'string' },
  by: { type: 'string' },
  critical: { type: 'boolean' },
  locale: { type: 'string' },
  json: { type: 'boolean' },
  'write-news': { type: 'boolean' },
  format: { type: 'string' },
  lang: { type: 'string' },
  base: { type: 'string' },
} as const;

/** Splits what was typed into words and options; throws on an unknown option. */
export const parse = (args: string[]) => parseArgs({ args, options, allowPositionals: true });
type Values = ReturnType<typeof parse>['values'];

export interface Given {
  args: string[];
  values: Values;
  root: string;
  read: () => ReadContent;
}
export interface Command {
  /** One line for `help`. */
  does: string;
  needs: string;
  takes: (keyof Values)[];
  /** What it says and writes, or null when it was asked in the wrong way. */
  run: (given: Given) => (Outcome & { isSound?: boolean }) | null;
}

const checkNeeds = `[--format ${formats.join('|')}] [--lang ${languages.join('|')}] [--base <content before the change>]`;
const scaffoldsNeed = Object.entries(scaffolds).map(([kind, { needs }]) => `${kind} ${needs}`);
const acceptNeeds = '<locale> <key>|--all [--sections a,b] [--by "Name"] [--critical], or accept --minor <key>';

/** What an editor can type after `npm run content --`. */
export const commands: Record<string, Command> = {
  check: {
    does: 'says what is wrong or unfinished; writes nothing',
    needs: checkNeeds,
    takes: ['format', 'lang', 'base'],
    run: runCheck,
  },
  accept: {
    does: 'a translation was made from the source as it is now, or a source is as it should be',
    needs: acceptNeeds,
    takes: ['all', 'sections', 'by', 'critical', 'minor'],
    run: runAccept,
  },
  status: {
    does: 'what is current, outdated and missing, and what comes next',
    needs: '[--locale xx] [--json]',
    takes: ['locale', 'json'],
    run: runStatus,
  },
  new: { does: 'begins a file with every field explained', needs: scaffoldsNeed.join(' | '), takes: [], run: runNew },
  move: {
    does: 'gives a page another address; the old one leads to it',
    needs: '<old key> <new key>',
    takes: [],
    run: runMove,
  },
  'what-if': {
    does: 'every sentence that a new value of a fact would change; writes nothing',
    needs: '<fact> <value> [--write-news]',
    takes: ['write-news'],
    run: runWhatIf,
  },
  help: {
    does: 'this list',
    needs: '',
    takes: [],
    run: () => ({
      lines: Object.entries(commands).flatMap(([name, { does }]) => [usageOf(name), `    ${does}`]),
      writes: [],
    }),
  },
};

/** One command with what it needs. */
export const usageOf = (name: string): string => `npm run content -- ${name} ${commands[name]?.needs ?? ''}`.trim();

function runCheck({ root, args, values: { format = 'text', lang = 'en', base } }: Given) {
  if (args.length || !isFormat(format) || !isLanguage(lang)) return null;
  if (base !== undefined && !existsSync(base)) throw new Refusal(`There is no folder ${base}: correct --base.`);
  const files = readFiles(root);
  const problems = [...checkDisk(root), ...checkContent(files)];
  const report = reportOf(problems, files);
  const before = base === undefined ? undefined : checkContent(readFiles(resolve(base)));
  const isOnGitHub = process.env.GITHUB_ACTIONS === 'true';
  return {
    lines: linesOf(report, { format, language: lang, before, isOnGitHub }),
    isSound: report.isSound,
    writes: [],
  };
}

function runAccept({ read, args: [locale, key, ...rest], values }: Given) {
  const { all, minor, by, critical } = values;
  if (minor) return locale || all || by || critical || values.sections ? null : acceptMinor(read(), minor);
  if (!locale || rest.length || Boolean(key) === Boolean(all) || (all && critical)) return null;
  const sections = values.sections?.split(',').map((id) => id.trim());
  const how = { key, sections, by: by?.trim() || undefined, critical, on: today() };
  return accept(read(), { locale: mustBeLocale(locale), ...how });
}

function runStatus({ read, args, values: { locale, json } }: Given) {
  if (args.length) return null;
  const chosen = locale ? [mustBeLocale(locale)] : locales.map(({ id }) => id);
  const status = statusOf(read(), today(), chosen);
  return { lines: json ? [JSON.stringify(status, null, 2)] : statusLines(status, chosen), writes: [] };
}

function runNew({ read, args }: Given) {
  return args.length ? begin(read(), args, today()) : null;
}

function runMove({ read, args }: Given) {
  return args.length === 2 ? move(read(), args) : null;
}

/** A value of several words needs no quotes. */
function runWhatIf({ read, args: [fact, ...value], values }: Given) {
  return fact && value.length ? whatIf(read(), fact, value.join(' '), today(), values['write-news']) : null;
}
