import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { parseTextPath } from '../site/keys.ts';
import { formatProblem } from '../site/problems.ts';
import { guard } from './guard.ts';
import { fields, isolate, links, locale, type Pass, sections, tables } from './passes.ts';
import type { Node } from './tree.ts';

/** What happens to a text between file and page, in this order. The guard comes first and stops the build. */
const passes: Pass[] = [links, tables, isolate, fields, sections, locale];

/** The passes as one plugin of Astro's Markdown processor. */
export const contentPlugin: MdastPluginDefinition = {
  name: 'celvedis-content',
  options: { position: true },
  before(root, context) {
    const file = relative(process.cwd(), fileURLToPath((context as MdastVisitorContext).fileURL ?? 'file:///'));
    const place = parseTextPath(file.replaceAll('\\', '/').replace(/^content\//, ''));
    if (!place) return;
    const problems = guard(root as unknown as Node, file);
    if (problems.length) throw new Error(problems.map(formatProblem).join('\n'));
    const tree = passes.reduce((node, pass) => pass(node, place), root as unknown as Node);
    (context as MdastVisitorContext).replaceNode(root, tree as never);
  },
};
