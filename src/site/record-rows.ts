import type { UiKey } from '../i18n/t.ts';
import type { RecordPage } from './graph.ts';
import { placeName } from './places.ts';
import type { Reader } from './reader.ts';
import { needs, questions } from './schemas.ts';

/** Where, in which languages, for what price, when: label and words of what is known of a record. */
export function rowsOf({ record: { facts, kind }, words }: RecordPage, reader: Reader): [UiKey, string][] {
  const { t, format } = reader;
  const price = facts.price ?? facts.cost;
  const priceWords = price ? t(`record.${price}`) : '';
  const languages = (ids?: string[]) => ids && format.list(ids.map(format.languageName));
  const some = <T extends string>(values: readonly T[] | undefined, name: (value: T) => string) =>
    values && format.list(values.map(name));
  const sentences = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('. ');
  const isSaid = (words: string, by: string) => words.toLowerCase().replace(/\.$/, '') === by.toLowerCase();
  const yes = needs.filter((one) => facts[one]);
  const answerTo = (to: (typeof questions)[number]) => facts.answers?.find((one) => one.to === to)?.is ?? 'unknown';
  const isPlace = kind === 'municipalities';
  const rows: [UiKey, string | undefined][] = [
    ['record.serves', isPlace ? undefined : some(facts.serves, (id) => placeName(id, reader))],
    ['record.services', some(facts.services, (one) => t(`service.${one}`))],
    ['record.fields', some(facts.fields, (one) => t(`record.field-${one}`))],
    ['record.languages', languages(facts.languages)],
    ['record.taught-in', languages(facts.taughtIn)],
    ['record.levels', facts.levels?.join(', ')],
    ['record.mode', some(facts.mode, (one) => t(`record.mode-${one}`))],
    [
      'record.time',
      sentences(
        some(facts.time, (one) => t(`record.time-${one}`)),
        words.when,
      ),
    ],
    ['record.length', facts.lessons ? t('record.academic-hours', { n: facts.lessons }) : undefined],
    ['record.min-age', facts.minAge ? format.duration(facts.minAge, 'year') : undefined],
    ['record.cost', words.cost && isSaid(words.cost, priceWords) ? priceWords : sentences(priceWords, words.cost)],
    ['record.payer', facts.payer && t(`record.payer-${facts.payer}`)],
    ['record.with', yes.length ? format.list(yes.map((one) => t(`record.with-${one}`))) : undefined],
    ['record.provider', facts.provider ?? facts.operator],
    ...(isPlace ? questions : []).map((to): [UiKey, string] => [`answer.${to}`, t(`answer.${answerTo(to)}`)]),
  ];
  return rows.flatMap(([label, value]): [UiKey, string][] => (value ? [[label, value]] : []));
}
