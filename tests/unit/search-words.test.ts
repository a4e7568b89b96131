import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rulesOf } from '../../src/search/languages.ts';
import { otherLayouts } from '../../src/search/layouts.ts';
import { piecesOf } from '../../src/search/marks.ts';
import { near, slipsBetween } from '../../src/search/near.ts';
import { fold, formsOf, pairsOf } from '../../src/search/normalise.ts';
import { soundOf } from '../../src/search/sound.ts';
import type { Locale } from '../../src/site/locales.ts';

test('folding takes away capitals, marks, invisible signs and the letters of neighbours', () => {
  const same: [string, string][] = [
    ['Ģimenes ĀRSTS', 'gimenes arsts'],
    ['ребёнок', 'ребенок'],
    ['п’ять', 'пять'],
    ['كتاب', 'کتاب'],
    ['مُدَرِّسٌ', 'مدرس'],
    ['العـــمل', 'العمل'],
    ['مى‌خواهم', 'ميخواهم'],
    ['۱۱۲ ١١٢', '112 112'],
  ];
  for (const [one, other] of same) assert.equal(fold(one), fold(other));
  assert.notEqual(fold('skola'), fold('skolu'));
});

/** Words of one line have one form, and no two lines have the same. */
const families: Record<Locale, string[]> = {
  lv: [
    'bērns bērnu bērniem bērnam berns',
    'skola skolu skolas skolā skolai',
    'pabalsts pabalsti pabalstu pabalstiem',
    'bēglis bēgļiem bēgļa bēgli beglim',
    'latvietis latviešu latvietim',
    'strādāt strādā strādāju',
    'upe upju upes',
    'skapis skapja skapim',
    'zivs zivju zivīm',
    'deklarēt deklarēšana deklarēšanas',
    'kurss kursi kursu kursiem',
    'mājoklis mājokļa mājokli',
    'ģimene ģimenei ģimenes',
  ],
  en: ['school schools', 'doctor doctors doctor’s', 'apply applying applied'],
  ru: ['школа школы школу', 'ребёнок ребенка ребёнку'],
  uk: ['школа школи школу', 'дозвіл дозвіл'],
  ar: [
    'تصريح تصاريح التصريح',
    'مدرسة المدرسة مدارس للمدارس',
    'طفل أطفال للأطفال',
    'حق حقوق الحقوق',
    'والإقامة إقامة الاقامه',
  ],
  fa: ['مدرسه مدرسه‌ها مدرسه‌های', 'كتاب کتاب کتابها'],
  fr: ["école l'école l’ecole écoles", "enfant d'enfants enfants"],
};

for (const [locale, lines] of Object.entries(families))
  test(`words of one family have one form, and families have their own: ${locale}`, async () => {
    const rules = await rulesOf(locale as Locale);
    const forms = lines.map((line) => [...new Set(formsOf(line, rules))]);
    assert.deepEqual(
      forms.filter((found) => found.length !== 1),
      [],
    );
    assert.equal(new Set(forms.flat()).size, lines.length);
  });

test('words that say nothing are left out, and numbers are kept as they are', async () => {
  assert.deepEqual(formsOf('Kur es varu zvanīt 112?', await rulesOf('lv')), ['zvan', '112']);
  assert.deepEqual(pairsOf(['a', 'b', 'c']), ['ab', 'bc']);
});

test('a slip is a letter too many, too few, another one or two exchanged', () => {
  assert.equal(slipsBetween('skola', 'skola', 2), 0);
  for (const slip of ['skoola', 'skla', 'skora', 'sokla']) assert.equal(slipsBetween('skola', slip, 2), 1, slip);
  assert.equal(slipsBetween('skola', 'banka', 2), 3);
  assert.deepEqual(near('tlks', ['tulks', 'talks', 'vilks']), [
    { form: 'tulks', slips: 1 },
    { form: 'talks', slips: 1 },
  ]);
  assert.deepEqual(near('abc', ['abd']), [], 'short words are not guessed');
});

test('the same keys on another layout are tried, with keys that give two letters or need Shift', () => {
  const pairs = [
    ['irjkf', 'школа'],
    ['ылщдф', 'skola'],
    ['l]vsm', 'مدرسة'],
    ['b[z', 'لاجئ'],
    ['Yrhlm', 'إقامة'],
  ];
  for (const [typed = '', meant = ''] of pairs) assert.ok(otherLayouts(typed).includes(meant), meant);
  assert.ok(!otherLayouts('skola').includes('skola'));
});

test('a word in Latin letters sounds like the same word in its own', () => {
  const pairs = [
    ['shkola', 'школа'],
    ['madrasa', 'مدرسة'],
    ['tabib', 'طبيب'],
    ['tasrih', 'تصريح'],
    ['iqama', 'إقامة'],
  ];
  for (const [latin = '', own = ''] of pairs) assert.equal(soundOf(latin), soundOf(own), latin);
  assert.notEqual(soundOf('shkola'), soundOf('skala'));
});

test('words that were found are marked in whatever form they stand', async () => {
  const latvian = await rulesOf('lv');
  const rules = [latvian];
  const found = piecesOf('Skolu saraksts: kā skolā', new Set(formsOf('skola', latvian)), rules);
  assert.deepEqual(
    found.filter(({ isFound }) => isFound).map(({ text }) => text),
    ['Skolu', 'skolā'],
  );
  assert.equal(found.map(({ text }) => text).join(''), 'Skolu saraksts: kā skolā');
});
