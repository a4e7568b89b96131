import { buildGraph } from '../build-graph.ts';
import { today } from '../clock.ts';
import { sourceTexts } from '../content.ts';
import { parseTextPath } from '../keys.ts';
import { type Locale, liveLocales } from '../locales.ts';
import type { Message } from '../messages.ts';
import { once } from '../once.ts';
import { type Parsed, parseYaml, splitFrontMatter } from '../parse.ts';
import { error, type Problem } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';

/** The graph that the site would be built from today. */
export const graphOf = once((read: ReadContent) => buildGraph(read.content, liveLocales, today()));

/** key → the text that its translations are made from */
export const sourcesOf = once((read: ReadContent) => sourceTexts(read.texts));

const dataOf = once((read: ReadContent) =>
  once((path: string) => parseYaml(`content/${path}`, read.files.get(path) ?? '')),
);

/** A data file as it is written, with lines; its shape may be wrong. */
export const parsedData = (read: ReadContent, path: string): Parsed => dataOf(read)(path);

/** An error in a data file at the line of a field. */
export const errorAt = (read: ReadContent, path: string, field: PropertyKey[], ...message: Message): Problem =>
  error(`content/${path}`, parsedData(read, path).lineOf(field), ...message);

/** Front matter of a text as it is written, with lines of the file. */
export const parsedFront = once((text: ReadText) =>
  parseYaml(text.file, splitFrontMatter(text.source)?.front ?? '', 1),
);

/** True when a file or a folder (`phrases/`) has an error of its own: what it would hold is then not reported as missing. */
export const isBroken = (read: ReadContent, path: string) =>
  read.problems.some(({ file }) => file.startsWith(`content/${path}`));

/** `lv/home` and so on for every file of a text, also one that cannot be read: it has its own message. */
export const textFiles = once(
  (read: ReadContent) =>
    new Set(
      [...read.files.keys()].flatMap((path) => {
        const place = path.endsWith('.mdx') && parseTextPath(path);
        return place ? [`${place.locale}/${place.key}`] : [];
      }),
    ),
);

/** Errors stop publication, so what a draft language lacks is advice only. */
export const levelFor = (locale: Locale): Problem['level'] => (liveLocales.includes(locale) ? 'error' : 'advice');

/** Own member of a table by id; `constructor` and the like are not in it. */
export const own = <T>(table: Record<string, T>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;
