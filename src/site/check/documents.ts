import { notOnPaper, onPaper } from '../../documents/components.ts';
import { isComponent } from '../../markdown/tree.ts';
import type { ComponentName } from '../../markdown/vocabulary.ts';
import { isDocument } from '../keys.ts';
import { error } from '../problems.ts';
import type { Check } from './check.ts';
import { lineOf, nodesOf } from './nodes.ts';

/** A text that is also a PDF and a Word file has only what paper can show. */
export const checkDocuments: Check = (read) =>
  read.texts
    .filter(({ kind }) => isDocument(kind))
    .flatMap((text) =>
      nodesOf(text)
        .filter(({ node }) => isComponent(node) && onPaper[node.name as ComponentName] === null)
        .map(({ node }) => error(text.file, lineOf(node), ...notOnPaper(node.name ?? ''))),
    );
