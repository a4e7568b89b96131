import { type Locale, sourceLocale } from '../locales.ts';
import type { Problem } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';
import { namedByFront, namedIn } from '../uses.ts';
import type { Check } from './check.ts';
import { type Reference, resolve } from './existence.ts';
import { errorAt, own, parsedData, parsedFront, sourcesOf } from './lookup.ts';
import { lineOf } from './nodes.ts';

/** Facts, phrases, records and topics that texts name exist, with words in the language that shows them. */
export const checkReferences: Check = (read) => [
  ...read.texts.flatMap((text) => checkText(read, text)),
  ...checkHelplines(read),
];

/** Numbers that sensitive pages show are facts that one can call, with words in every language that has such a page. */
function checkHelplines(read: ReadContent): Problem[] {
  const path = 'navigation.yaml';
  const sensitive = read.texts.filter(({ key }) => sourcesOf(read).get(key)?.data.sensitive);
  const shown = [...new Set([sourceLocale, ...sensitive.map(({ locale }) => locale)])];
  return read.content.navigation.sensitive.helplines.flatMap((id, at) => {
    const field = ['sensitive', 'helplines', at];
    const unit = own(read.content.facts, id)?.unit;
    if (unit && unit !== 'phone') return [errorAt(read, path, field, 'navigation.helpline', { id, unit })];
    const place = { file: `content/${path}`, line: parsedData(read, path).lineOf(field) };
    const [first] = shown.flatMap((locale) => resolve(read, { to: 'fact', id, locale, ...place }));
    return first ? [first] : [];
  });
}

function checkText(read: ReadContent, text: ReadText): Problem[] {
  const source = sourcesOf(read).get(text.key);
  const named = [...inComponents(read, text), ...(source ? inFrontMatter(source, text.locale) : [])];
  // A name is reported once for each text, at its first place.
  const first = named.filter((one, at) => named.findIndex(({ to, id }) => to === one.to && id === one.id) === at);
  return first.flatMap((reference) => resolve(read, reference));
}

const inComponents = ({ content }: ReadContent, text: ReadText): Reference[] =>
  namedIn(text.tree, content).map(({ to, id, node }) => ({
    to,
    id,
    file: text.file,
    line: lineOf(node),
    locale: text.locale,
  }));

/** What the source names in its front matter is shown in every language that has the text. */
const inFrontMatter = (source: ReadText, locale: Locale): Reference[] =>
  namedByFront(source.data).map(({ to, id, path }) => {
    const line = parsedFront(source).lineOf(path);
    return { to, id, file: source.file, line, locale, isInherited: source.locale !== locale };
  });
