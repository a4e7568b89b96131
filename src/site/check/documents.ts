import { notOnPaper, onPaper } from '../../documents/components.ts';
import { isComponent } from '../../markdown/tree.ts';
import type { ComponentName } from '../../markdown/vocabulary.ts';
import { documentName, isDocument } from '../keys.ts';
import { error, type Problem } from '../problems.ts';
import type { ReadContent, ReadText } from '../read.ts';
import { sectionStates } from '../translations.ts';
import type { Check } from './check.ts';
import { own, parsedFront, sourcesOf } from './lookup.ts';
import { lineOf, nodesOf } from './nodes.ts';

/** A text that is also a PDF and a Word file: only what paper can show, a name of its own, and what is new in it. */
export const checkDocuments: Check = (read) =>
  read.texts
    .filter(({ kind }) => isDocument(kind))
    .flatMap((text) => [...components(text), ...sameName(read, text), ...changed(read, text)]);

const components = (text: ReadText): Problem[] =>
  nodesOf(text)
    .filter(({ node }) => isComponent(node) && onPaper[node.name as ComponentName] === null)
    .map(({ node }) => error(text.file, lineOf(node), ...notOnPaper(node.name ?? '')));

function sameName(read: ReadContent, { key, locale, file }: ReadText): Problem[] {
  const name = documentName(key);
  const other = read.texts.find(
    (one) => isDocument(one.kind) && one.locale === locale && one.key < key && documentName(one.key) === name,
  );
  return other ? [error(file, 1, 'document.name', { name, other: other.key })] : [];
}

/** The first version has nothing to compare with. A translation that is current says what its source says. */
const first = '0.1';

function changed(read: ReadContent, text: ReadText): Problem[] {
  const source = sourcesOf(read).get(text.key);
  if (!source) return [];
  const version = source.data.version ?? first;
  if (source === text) {
    const line = parsedFront(text).lineOf(['version']);
    return version === first || text.data.changed ? [] : [error(text.file, line, 'document.no-changed', { version })];
  }
  const [head] = sectionStates(text, source, own(read.content.words[text.locale].pins, text.key));
  if (head?.state !== 'current' || Boolean(source.data.changed) === Boolean(text.data.changed)) return [];
  return text.data.changed
    ? [error(text.file, parsedFront(text).lineOf(['changed']), 'document.changed-extra')]
    : [error(text.file, 1, 'document.no-changed', { version })];
}
