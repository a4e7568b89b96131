import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { contentPlugin } from '../../src/markdown/pipeline.ts';
import { type Node, walk } from '../../src/markdown/tree.ts';
import { parseMdx } from '../../src/site/text.ts';

/** What the build puts in place of a file's tree, or undefined where it leaves it alone. */
function built(path: string, source: string): Node | undefined {
  let given: Node | undefined;
  const context = {
    fileURL: pathToFileURL(resolve(path)),
    replaceNode: (_: unknown, tree: Node) => {
      given = tree;
    },
  };
  contentPlugin.before?.(parseMdx(source) as never, context as never);
  return given;
}

const path = 'content/ar/guides/health/doctor.mdx';

test('all passes run, and what they add knows its language', () => {
  const tree = built(path, 'ا [Rīga](page:a)\n\n## S {#steps}\n\n### A {#a}\n');
  assert.ok(tree);
  const names = [...walk(tree)].flatMap(({ node }) => (node.name ? [node.name] : []));
  assert.deepEqual(names, ['Section', 'Link', 'bdi', 'GuideDeadlines', 'Section', 'bdi', 'Steps', 'Step', 'bdi']);
  for (const { node } of walk(tree)) {
    const own = node.attributes?.find(({ name }) => name === 'locale')?.value;
    if (node.name) assert.equal(own, node.name === 'bdi' ? undefined : 'ar', node.name);
  }
});

test('a text that could run code stops the build with file and line', () => {
  assert.throws(() => built(path, 'A\n\n{process.env.HOME}\n\n<b>x</b>'), {
    message: /^content\/ar\/guides\/health\/doctor\.mdx:3: .*braces.*\n.*doctor\.mdx:5: .*<b>/,
  });
});

test('files that are not texts of the portal are left alone', () => {
  assert.equal(built('README.mdx', '{1}'), undefined);
});
