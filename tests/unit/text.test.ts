import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstStepOf, hashOf, headingId, parseMdx, plainText, resultOf, sectionsOf } from '../../src/site/text.ts';

const head = { title: 'Virsraksts', summary: 'Kopsavilkums.' };
const body = `
Ievads 😀 ar garumzīmēm: āčēģīķļņšūž.

## Kas *tev* vajadzīgs {#bring}

طبيب الأسرة.

### Nav sadaļa {#inner}

## Ko darīt {#steps}

Pirms soļiem.

### Atrodi **ārstu** {#find}

Zvani.

### Piezvani {#call}
`;

test('a text is cut into head, lead and its second-level headings', () => {
  assert.deepEqual(
    sectionsOf(body, head).map(({ id, title, line }) => [id, title, line]),
    [
      ['head', '', 1],
      ['lead', '', 1],
      ['bring', 'Kas tev vajadzīgs', 4],
      ['steps', 'Ko darīt', 10],
    ],
  );
});

test('the parts after the head are the whole body, cut nowhere inside a letter', () => {
  const [, ...parts] = sectionsOf(body, head);
  assert.equal(parts.map(({ source }) => source).join(''), body);
  assert.match(parts[1]?.source ?? '', /^## Kas \*tev\*.*\{#inner\}\s*$/s);
});

test('the head holds title, summary and goals', () => {
  const sourceOf = (goals?: string[]) => sectionsOf('', { ...head, goals })[0]?.source;
  assert.equal(sourceOf(), 'Virsraksts\nKopsavilkums.');
  assert.equal(sourceOf(['Viens', 'Divi']), 'Virsraksts\nKopsavilkums.\nViens\nDivi');
});

test('a text that begins with a heading has no lead, and an empty one has only a head', () => {
  assert.deepEqual(
    sectionsOf('\n\n## A {#a}\n', head).map(({ id }) => id),
    ['head', 'a'],
  );
  assert.deepEqual(
    sectionsOf(' \n', head).map(({ id }) => id),
    ['head'],
  );
});

test('a heading inside a component does not begin a section', () => {
  const inner = 'A\n\n<Note kind="now">\n\n## Iekšā {#inner}\n\n</Note>\n';
  assert.deepEqual(
    sectionsOf(inner, head).map(({ id }) => id),
    ['head', 'lead'],
  );
});

test('a heading without an id gives a section without an id', () => {
  assert.equal(sectionsOf('## Bez', head)[1]?.id, '');
});

const same: [what: string, a: string, b: string][] = [
  ['a reflow', 'viens divi\ntrīs', 'viens\ndivi trīs'],
  ['space around', '\n\nviens \n', 'viens'],
  ['more space between', 'viens   divi\n\n\ntrīs', 'viens divi\n\ntrīs'],
  ['line ends of Windows', 'viens\r\n\r\ndivi', 'viens\n\ndivi'],
  ['another way to write the same letter', 'a\u0304bols', 'ābols'],
];
for (const [what, a, b] of same) test(`${what} does not change the hash`, () => assert.equal(hashOf(a), hashOf(b)));

const different: [what: string, a: string, b: string][] = [
  ['another word', 'viens divi', 'viens trīs'],
  ['another sign', 'Zvani!', 'Zvani.'],
  ['a capital letter', 'zvani', 'Zvani'],
  ['a letter without its mark', 'abols', 'ābols'],
  ['words written as one', 'viens divi', 'viensdivi'],
  ['another fact', '<Fact id="a" />', '<Fact id="b" />'],
];
for (const [what, a, b] of different) test(`${what} changes the hash`, () => assert.notEqual(hashOf(a), hashOf(b)));

test('a hash is twelve hexadecimal digits and stays what it was in pins that are written already', () => {
  assert.equal(hashOf('ābols'), 'fad2bc0a0c8b');
});

test('a change in one section leaves the hashes of the others alone', () => {
  const before = sectionsOf(body, head);
  const after = sectionsOf(body.replace('Zvani.', 'Raksti.'), head);
  assert.deepEqual(
    before.filter(({ hash }, index) => hash !== after[index]?.hash).map(({ id }) => id),
    ['steps'],
  );
});

test('plain text is all words of a node without their marks', () => {
  assert.equal(plainText(parseMdx('Viens **divi *trīs*** [četri](page:a)')), 'Viens divi trīs četri');
  assert.equal(plainText(parseMdx('<Fact id="a" />')), '');
});

test('the id of a heading is what its braces say, and nothing is made from its words', () => {
  const idOf = (source: string) => headingId(parseMdx(source).children[0]);
  assert.equal(idOf('## Virsraksts {#bring}'), 'bring');
  assert.equal(idOf('## Virsraksts'), undefined);
});

test('quotes and dashes stay as the editor wrote them', () => {
  assert.equal(plainText(parseMdx('"a" -- b...')), '"a" -- b...');
});

test('the first step is the first third-level heading of the steps', () => {
  assert.deepEqual(firstStepOf(sectionsOf(body, head)), { id: 'find', title: 'Atrodi ārstu' });
});

test('there is no first step without steps, or where they have no headings', () => {
  assert.equal(firstStepOf(sectionsOf('## A {#bring}\n\n### B {#b}\n', head)), undefined);
  assert.equal(firstStepOf(sectionsOf('## A {#steps}\n\n- B\n', head)), undefined);
});

const results: [what: string, body: string, result: string | undefined][] = [
  ['the first point of a list', '- Tev būs *konts*.\n- Tev būs karte.', 'Tev būs konts.'],
  ['a sentence before it', 'Tev būs konts.\n\n- Un karte.', 'Tev būs konts.'],
  ['the words of a term', '- Tev būs <Term id="a">pamatkonts</Term>.', 'Tev būs pamatkonts.'],
  ['the first line that no fact completes', '- Tev būs <Fact id="a" />.\n- Tev būs karte.', 'Tev būs karte.'],
  ['no notice', '<Note kind="good">Tas ir visiem.</Note>\n\n- Tev būs karte.', 'Tev būs karte.'],
  ['nothing, where there is no such line', '<Fact id="a" />', undefined],
];
for (const [what, body, result] of results)
  test(`the result of a guide is ${what}`, () => {
    assert.equal(resultOf(sectionsOf(`## A {#bring}\n\nB\n\n## C {#result}\n\n${body}\n`, head)), result);
  });

test('a text without the section has no result', () => {
  assert.equal(resultOf(sectionsOf('## A {#bring}\n\nB\n', head)), undefined);
});
