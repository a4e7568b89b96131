import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fields, isolate, links, locale, sections, tables } from '../../src/markdown/passes.ts';
import { mapTree, type Node, walk } from '../../src/markdown/tree.ts';
import { fieldsOf } from '../../src/site/forms.ts';
import type { TextPath } from '../../src/site/keys.ts';
import { treeOf } from '../../src/site/text.ts';

const guide: TextPath = { locale: 'ar', key: 'guides/health/doctor', kind: 'guide' };

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
  test(`links: ${source}`, () => assert.equal(show(links(frozen(treeOf(source)), guide)), shown));
}

const bdi = (words: string) => `<bdi lang=lv dir=ltr>${words}</bdi>`;
const isolated: [what: string, source: string, shown: string][] = [
  ['a sentence with signs of its own', 'قل «Lūdzu, pa vienam!» ثم', `(قل «${bdi('Lūdzu, pa vienam!')}» ثم)`],
  ['names in an Arabic list', 'في Rīga، Liepāja؟', `(في ${bdi('Rīga')}، ${bdi('Liepāja')}؟)`],
  [
    'a name of several words is one run, without the brackets around its abbreviation',
    'اتصل بـ Nacionālais veselības dienests (NVD).',
    `(اتصل بـ ${bdi('Nacionālais veselības dienests')} (${bdi('NVD')}).)`,
  ],
  ['signs inside a name belong to it', 'في Rīgas „Gaisma” 2', `(في ${bdi('Rīgas „Gaisma” 2')})`],
  ['the stop after a name does not', 'في Rīga. ثم Cēsis!', `(في ${bdi('Rīga')}. ثم ${bdi('Cēsis')}!)`],
  ['letters with all kinds of marks belong to their word', 'Žīguļi Łódź Café', `(${bdi('Žīguļi Łódź Café')})`],
  ['a sign between two names that is not Latin parts them', 'Rīga، Cēsis', `(${bdi('Rīga')}، ${bdi('Cēsis')})`],
  [
    'names in strong text and components are found',
    '**Rīga** <Term id="a">NVD</Term>',
    `(${bdi('Rīga')} <Term id=a>${bdi('NVD')}</Term>)`,
  ],
  ['numbers alone are left alone', 'اتصل 112', '(اتصل 112)'],
];
for (const [what, source, shown] of isolated) {
  test(`isolate: ${what}`, () => assert.equal(show(isolate(frozen(treeOf(source)), guide)), shown));
}

test('isolate: in other scripts every name is marked, in Latin script one of a single word is not', () => {
  const changed = (['lv', 'en', 'fr', 'ru', 'uk', 'ar', 'fa'] as const).filter((id) => {
    const tree = treeOf('Rīga');
    return show(isolate(tree, { ...guide, locale: id })) !== show(tree);
  });
  assert.deepEqual(changed, ['ru', 'uk', 'ar', 'fa']);
});

test('isolate: an institution is marked in English, and a text without Latvian keeps its line', () => {
  const english = { ...guide, locale: 'en' as const };
  const shown = `(Ask ${bdi('valsts aģentūra')}.)`;
  assert.equal(show(isolate(treeOf('Ask valsts aģentūra.'), english)), shown);
  const [paragraph] = isolate(treeOf('Ask.'), english).children ?? [];
  assert.equal(paragraph?.children?.[0]?.position?.start.line, 1);
});

test('isolate: words of attributes stay text', () => {
  const source = '<Note kind="now" title="NVD">ا</Note>';
  assert.equal(show(isolate(treeOf(source), guide)), '<Note kind=now title=NVD>ا</Note>');
});

const of = `of=${guide.key}`;
const cut: [what: string, source: string, shown: string][] = [
  [
    'the lead and every second-level heading with what follows',
    'A\n\nB\n\n## C {#c}\n\nD\n\n### E {#e}\n\n## F {#f}',
    `<Section id=lead ${of}>(A)(B)</Section><Section id=c ${of}>## C|(D)### E|</Section><Section id=f ${of}>## F|</Section>`,
  ],
  ['no lead where there is none', '## C {#c}', `<Section id=c ${of}>## C|</Section>`],
  ['front matter is no lead', '---\ntitle: A\n---\n\n## C {#c}', `<Section id=c ${of}>## C|</Section>`],
  [
    'the steps of a guide after its deadlines and what stands before the first step',
    '## S {#steps}\n\nA\n\n### B {#b}\n\nC\n\n### D {#d}',
    `<GuideDeadlines ${of}></GuideDeadlines><Section id=steps ${of}>## S|(A)<Steps><Step>### B|(C)</Step><Step>### D|</Step></Steps></Section>`,
  ],
];
for (const [what, source, shown] of cut) {
  test(`sections: ${what}`, () => assert.equal(show(sections(frozen(treeOf(source)), guide)), shown));
}

test('sections: only guides have steps', () => {
  const source = '## S {#steps}\n\n### B {#b}';
  for (const kind of ['page', 'lesson', 'module', 'schools'] as const)
    assert.doesNotMatch(show(sections(treeOf(source), { ...guide, kind })), /<Step/);
});

test('sections: no node is lost or doubled', () => {
  const source = 'A\n\n## C {#c}\n\n- D\n\n## S {#steps}\n\nE\n\n### F {#f}\n\nG\n';
  const leaves = (tree: Node) => [...walk(tree)].map(({ node }) => node.value).filter(Boolean);
  assert.deepEqual(leaves(sections(treeOf(source), guide)), ['A', 'C', 'D', 'S', 'E', 'F', 'G']);
});

const located: [what: string, source: string, shown: string][] = [
  ['in a paragraph', 'A <Fact id="a" /> B', '(A <Fact id=a locale=ar></Fact> B)'],
  ['on a line of its own, which makes it a block', '<Fact id="a" />', '<Fact id=a locale=ar block=yes></Fact>'],
  [
    'inside another one',
    '<Dialogue with="A">\n<Say id="a" />\n</Dialogue>',
    '<Dialogue with=A locale=ar block=yes><Say id=a locale=ar block=yes></Say></Dialogue>',
  ],
];
for (const [what, source, shown] of located) {
  test(`locale: a component learns the language ${what}`, () => {
    assert.equal(show(locale(frozen(treeOf(source)), guide)), shown);
  });
}

test('locale: elements of HTML get no language of the file', () => {
  const tree = isolate(treeOf('في Rīga'), guide);
  assert.equal(show(locale(tree, guide)), show(tree));
});

test('a visitor may give several nodes or none in the place of one', () => {
  const tree = { type: 'root', children: [{ type: 'a' }, { type: 'b' }, { type: 'c' }] };
  const mapped = mapTree(tree, (node) => ({ a: [], b: [node, node] })[node.type] ?? node);
  assert.deepEqual(
    mapped.children?.map(({ type }) => type),
    ['b', 'b', 'c'],
  );
});

test('a walk gives every node with its parents, outermost first', () => {
  const tree = treeOf('> A **b**');
  const found = [...walk(tree)].map(({ node, parents }) => [...parents.map(({ type }) => type), node.type].join('/'));
  assert.deepEqual(found, [
    'root',
    'root/blockquote',
    'root/blockquote/paragraph',
    'root/blockquote/paragraph/text',
    'root/blockquote/paragraph/strong',
    'root/blockquote/paragraph/strong/text',
  ]);
});

test('cells of a table say the heading of their column, but the first of a row does not', () => {
  const tree = tables(frozen(treeOf('| Diena | Kur |\n| --- | --- |\n| Pirmdiena | **Klasē** |\n')), guide);
  assert.equal(
    show(tree),
    '<table class=stack><thead><tr><th scope=col>Diena</th><th scope=col>Kur</th></tr></thead>' +
      '<tbody><tr><td>Pirmdiena</td><td data-label=Kur>Klasē</td></tr></tbody></table>',
  );
});

test('fields of a form are numbered in the order of the text, also inside of other things, and the drawing agrees', () => {
  const field = (label: string) => `<FormField label="${label}">\n\nA\n\n</FormField>`;
  const source = `${field('name')}\n\n<Note kind="now">\n\n${field('code')}\n\n</Note>\n\n${field('date')}`;
  const numbers = [...show(fields(frozen(treeOf(source)), guide)).matchAll(/label=(\w+) number=(\d)/g)];
  const wanted = ['name 1', 'code 2', 'date 3'];
  assert.deepEqual(
    numbers.map(([, label, number]) => `${label} ${number}`),
    wanted,
  );
  assert.deepEqual(
    fieldsOf(source).map(({ label, number }) => `${label} ${number}`),
    wanted,
  );
});
