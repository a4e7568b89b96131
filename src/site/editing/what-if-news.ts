import { daysLater } from '../day.ts';
import { textPath } from '../keys.ts';
import { type Locale, sourceLocale } from '../locales.ts';
import type { ReadContent, ReadText } from '../read.ts';
import type { TextData } from '../schemas.ts';
import type { Write } from './outcome.ts';

/** Words of a drafted entry; no amount stands in them, because the fact shows it. */
const words = {
  lv: {
    title: (label: string) => `Izmaiņas: ${label}`,
    summary: 'Izlasi, kas mainās un kas tev tagad jādara.',
    changed: 'Šī ziņa ir mainījusies:',
    open: '… No kuras dienas tas mainās, kas to nosaka un kas tagad jādara.',
    pages: 'Kur par to lasīt',
  },
  en: {
    title: (label: string) => `Change: ${label}`,
    summary: 'Read what changes and what you have to do now.',
    changed: 'This has changed:',
    open: '… From which day it changes, which law says so, and what to do now.',
    pages: 'Where to read about it',
  },
};

/** Key of the news entry about a fact: `news/2026-11-21-nvd-phone`. */
export const newsKey = (fact: string, on: string) => `news/${on}-${fact}`;

/**
 * A news entry about a fact in Latvian and English, with every page that shows it.
 * @param keys pages to link to; in English those that exist there
 */
export function draftNews(read: ReadContent, fact: string, keys: string[], on: string): Write[] {
  return (['lv', 'en'] as const).map((locale) => ({
    path: textPath(locale, newsKey(fact, on), 'news'),
    text: `${front(read, locale, fact, keys, on)}\n\n${body(read, locale, fact, keys)}\n`,
  }));
}

const longestTitle = 59;

function front(read: ReadContent, locale: 'lv' | 'en', fact: string, keys: string[], on: string): string {
  const { title, summary } = words[locale];
  const label = read.content.words[locale].facts[fact]?.label ?? fact;
  const head = [`title: ${JSON.stringify(title(label).slice(0, longestTitle))}`, `summary: ${JSON.stringify(summary)}`];
  return ['---', ...head, ...(locale === sourceLocale ? neutral(read, fact, keys, on) : []), '---'].join('\n');
}

function neutral(read: ReadContent, fact: string, keys: string[], on: string): string[] {
  const sources = keys.flatMap((key) => textOf(read, sourceLocale, key) ?? []);
  const union = (field: (data: TextData) => string[] | undefined, empty: string) =>
    [...new Set(sources.flatMap(({ data }) => field(data) ?? []))].join(', ') || empty;
  return [
    `audience: [${union(({ audience }) => audience, 'everyone')}]`,
    `topics: [${union(({ topics }) => topics, Object.keys(read.content.topics)[0] ?? '')}]`,
    'sources:',
    `  - { name: "… ${read.content.facts[fact]?.act ? 'The new act' : 'The new source'}", url: null, read: ${on} }`,
    `reviewed: ${on}`,
    `reviewBy: ${daysLater(on, 181)}`,
  ];
}

function body(read: ReadContent, locale: 'lv' | 'en', fact: string, keys: string[]): string {
  const { changed, open, pages } = words[locale];
  const links = keys.flatMap((key) => {
    const text = textOf(read, locale, key);
    return text ? [`- [${text.data.title}](page:${key})`] : [];
  });
  const list = links.length ? [`## ${pages} {#pages}`, links.join('\n')] : [];
  return [changed, `<Fact id="${fact}" />`, open, ...list].join('\n\n');
}

const textOf = ({ texts }: ReadContent, locale: Locale, key: string): ReadText | undefined =>
  texts.find((text) => text.locale === locale && text.key === key);
