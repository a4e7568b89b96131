import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { arabicCharacters } from '../../src/site/arabic-script.ts';

const integration = readFileSync('src/integrations/arabic-font.ts', 'utf8');
const source = integration.match(/'(@[^']+\.ttf)'/)?.[1] ?? '';

/** Code points of a TrueType font, from the character map of format 4 (OpenType specification, table `cmap`). */
function codePoints(font: DataView): Set<number> {
  const tables = Array.from({ length: font.getUint16(4) }, (_, index) => 12 + 16 * index);
  const cmap = font.getUint32((tables.find((at) => font.getUint32(at) === 0x636d6170) ?? 0) + 8);
  const maps = Array.from({ length: font.getUint16(cmap + 2) }, (_, at) => cmap + font.getUint32(cmap + 8 + 8 * at));
  const map = maps.find((at) => font.getUint16(at) === 4);
  assert.ok(map, 'the font has no character map of format 4');
  const count = font.getUint16(map + 6) / 2;
  const ranges = Array.from({ length: count }, (_, index) => {
    const end = map + 14 + 2 * index;
    return [font.getUint16(end + 2 + 2 * count), font.getUint16(end)] as const;
  });
  return new Set(ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)));
}

test('the font has every sign that texts in Arabic script may use', () => {
  const { buffer, byteOffset, byteLength } = readFileSync(createRequire(import.meta.url).resolve(source));
  const known = codePoints(new DataView(buffer, byteOffset, byteLength));
  const missing = [...arabicCharacters].filter((sign) => !known.has(sign.codePointAt(0) ?? 0));
  assert.deepEqual(missing, []);
});

const alphabets = {
  Arabic: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي' + 'ًٌٍَُِّْ',
  Persian: 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی۰۱۲۳۴۵۶۷۸۹',
  Pashto: 'ټځڅډړږښګڼۍې',
  Sorani: 'ڕڵۆێەڤگچپژ',
  Urdu: 'ٹڈڑںھہےۓ',
};
for (const [language, letters] of Object.entries(alphabets)) {
  test(`all letters of ${language} are among them`, () => {
    assert.deepEqual(
      [...letters].filter((letter) => !arabicCharacters.includes(letter)),
      [],
    );
  });
}

test('no sign stands twice among them', () => {
  assert.equal(new Set(arabicCharacters).size, [...arabicCharacters].length);
});
