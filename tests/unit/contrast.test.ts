import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [, light = ''] = css.match(/^:root \{(.*?)^\}/ms) ?? [];
const [, dark = ''] = css.match(/prefers-color-scheme: dark\) \{\s*:root:where\(:not\(\.framed\)\) \{(.*?)\}/s) ?? [];
const coloursOf = (block: string) =>
  new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
const schemes = { light: coloursOf(light), dark: coloursOf(dark) };

/** Relative luminance after WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

const filled = ['spruce', 'amber', 'moss', 'carmine', 'slate'];
const texts: [text: string, grounds: string[]][] = [
  ['ink', ['paper', 'surface', 'spruce-soft']],
  ['spruce', ['paper', 'surface', 'spruce-soft']],
  ['on-slate', ['paper', 'surface', 'spruce-soft']],
  ...filled.map((ground): [string, string[]] => [`on-${ground}`, [ground]]),
];
/** What is no text but must be seen: edges of fields, of doubtful facts, and the ring of focus. */
const marks: [mark: string, grounds: string[]][] = [
  ['field', ['paper', 'surface', 'slate']],
  ['spruce', ['paper', 'surface', 'spruce-soft', 'amber', 'moss', 'carmine', 'slate']],
  ['on-carmine', ['paper', 'surface']],
];

test('black on white has the greatest contrast there is', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#777777'), 1);
});

for (const [scheme, colours] of Object.entries(schemes)) {
  for (const [least, pairs] of [
    [7, texts],
    [3, marks],
  ] as const) {
    for (const [name, grounds] of pairs) {
      test(`${scheme}: ${name} stands out ${least}:1 from ${grounds.join(', ')}`, () => {
        for (const ground of grounds) {
          const ratio = contrast(colours.get(name) ?? '', colours.get(ground) ?? '');
          assert.ok(ratio >= least, `${name} on ${ground} has ${ratio.toFixed(2)}:1`);
        }
      });
    }
  }
}

test('both schemes have the same colours, and each is offered to components', () => {
  const names = [...schemes.light.keys()];
  assert.ok(names.length > 10);
  assert.deepEqual([...schemes.dark.keys()], names);
  for (const name of names) assert.ok(css.includes(`--color-${name}: var(--${name});`), name);
});

test('every colour that a text can stand on has a text of its own, and is tested above', () => {
  const own = [...schemes.light.keys()].filter((name) => name.startsWith('on-')).map((name) => name.slice(3));
  assert.deepEqual(own.sort(), filled.toSorted());
});
