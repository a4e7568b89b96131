import type { Words } from './shape.ts';

/** What the schemas in `schemas.ts` ask for: the English words stand there, the Latvian ones here. */
const latvian: Record<string, string> = {
  'use small Latin letters, digits and hyphens': 'lieto mazos latīņu burtus, ciparus un defises',
  'write one or two small Latvian letters': 'raksti vienu vai divus mazos latviešu burtus',
  'use a key such as guides/health/family-doctor': 'lieto atslēgu, piemēram, guides/health/family-doctor',
  'write the day as "YYYY-MM-DD"': 'dienu raksti šādi: "GGGG-MM-DD"',
  'write the day as YYYY-MM-DD': 'dienu raksti šādi: GGGG-MM-DD',
  'write "YYYY", "YYYY-MM" or "YYYY-MM-DD" in quotes': 'raksti "GGGG", "GGGG-MM" vai "GGGG-MM-DD", ar pēdiņām',
  'use an https: address': 'lieto https: adresi',
  'use an https: or http: address': 'lieto https: vai http: adresi',
  'write something or leave the field out': 'ieraksti kaut ko vai izņem lauku',
  'write "+371 67209400" or a short number such as "112"': 'raksti "+371 67209400" vai īsu numuru, piemēram, "112"',
  'write the time as "09:00"': 'laiku raksti šādi: "09:00"',
  'use a dotted key such as search.label': 'lieto atslēgu ar punktu, piemēram, search.label',
  'write a word, with * for any ending': 'raksti vārdu; jebkuras galotnes vietā liec *',
  'run npm run content -- accept; pins are never written by hand':
    'palaid npm run content -- accept; .pins.json ar roku neraksta',
};

/** The words of a schema in both languages; words that have no Latvian form yet stay English. */
export const fieldFix = (english: string): Words => ({ en: english, lv: latvian[english] ?? english });

/** What the library asks for when a schema has no words of its own. */
export const fieldFixes = {
  shape: { en: 'write it as content/README.md shows', lv: 'raksti, kā rāda content/README.md' },
  text: { en: 'write words', lv: 'raksti vārdus' },
  number: { en: 'write a number without quotes', lv: 'raksti skaitli bez pēdiņām' },
  list: { en: 'write a list: [a, b]', lv: 'raksti sarakstu: [a, b]' },
  email: { en: 'write an e-mail address', lv: 'raksti e-pasta adresi' },
} satisfies Record<string, Words>;

/** One of several values. */
export const choiceFix = (values: readonly unknown[]): Words => ({
  en: `use one of ${values.join(', ')}`,
  lv: `izvēlies no: ${values.join(', ')}`,
});

const units = {
  string: { en: 'characters', lv: 'rakstzīmju skaits' },
  array: { en: 'entries', lv: 'vienumu skaits' },
  number: { en: 'the number', lv: 'skaitlis' },
} as const;

/** A text, list or number that is longer or larger, or shorter or smaller, than it may be. */
export function limitFix(origin: string, limit: number | bigint, isMost: boolean): Words {
  const { en, lv } = origin === 'string' || origin === 'array' ? units[origin] : units.number;
  return {
    en: `${en}: ${isMost ? 'at most' : 'at least'} ${limit}`,
    lv: `${lv}: ${isMost ? 'ne vairāk kā' : 'ne mazāk kā'} ${limit}`,
  };
}
