import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isolate, links, locale, sections } from '../../src/markdown/passes.ts';
import { mapTree, type Node, walk } from '../../src/markdown/tree.ts';
import type { TextPath } from '../../src/site/keys.ts';
import { parseMdx } from '../../src/site/text.ts';

const guide: TextPath = { locale: 'ar', key: 'guides/health/doctor', kind: 'guide' };
const parse = (source: string) => parseMdx(source) as unknown as Node;

/** A tree as one line: components and elements as tags, headings with #, text as it is, the rest without its name. */
function show({ type, name, attributes = [], children = [], value, depth = 0 }: Node): string {
  const inner = value ?? children.map(show).join('');
  if (type === 'heading') return `${'#'.repeat(depth)} ${inner}|`;
  if (!type.startsWith('mdxJsx')) return type === 'paragraph' ? `(${inner})` : inner;
  return `<${[name, ...attributes.map((one) => `${one.name}=${one.value}`)].join(' ')}>${inner}</${name}>`;
}

/** Deeply unchangeable, so that a pass that changes its tree in place breaks. */
function frozen(tree: Node): Node {
  for (const { node } of walk(tree)) {
    Object.freeze(node);
    Object.freeze(node.children);
    Object.freeze(node.attributes);
  }
  return tree;
}

const linkCases: [source: string, shown: string][] = [
  ['Lasi [par **ārstu**](page:guides/health#a).', '(Lasi <Link to=page:guides/health#a>par ārstu</Link>.)'],
  ['[NVD](https://nvd.lv)', '(<Link to=https://nvd.lv>NVD</Link>)'],
  ['- [a](page:a)', '(<Link to=page:a>a</Link>)'],
  ['<Note kind="now">[a](page:a)</Note>', '<Note kind=now><Link to=page:a>a</Link></Note>'],
  ['Bez saites.', '(Bez saites.)'],
];
for (const [source, shown] of linkCases) {
  test(`links: ${source}`, () => assert.equal(show(links(frozen(parse(source)), guide)), shown));
}

const bdi = (words: string) => `<bdi lang=lv dir=ltr>${words}</bdi>`;
const isolated: [what: string, source: string, shown: string][] = [
  [
    'a name of several words is one run, without the brackets around its abbreviation',
    'اتصل بـ Nacionālais veselības dienests (NVD).',
    `(اتصل بـ ${bdi('Nacionālais veselības dienests')} (${bdi('NVD')}).)`,
  ],
  ['signs inside a name belong to it', 'في Rīgas „Gaisma” 2', `(في ${bdi('Rīgas „Gaisma” 2')})`],
  ['the stop of the sentence does not', 'في Rīga. ثم Cēsis', `(في ${bdi('Rīga. ')}ثم ${bdi('Cēsis')})`],
  ['every Latin letter with a mark belongs to its word', 'Café Žīguļi Łódź', `(${bdi('Café Žīguļi Łódź')})`],
  ['words inside strong text, lists and components are found', '- **Rīga**\n- <Note kind="now">NVD</Note>', ''],
  ['numbers alone are left alone', 'اتصل 112', '(اتصل 112)'],
  ['a text without Latin letters is left alone', 'طبيب الأسرة', '(طبيب الأسرة)'],
];
