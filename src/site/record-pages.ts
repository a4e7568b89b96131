import { recordState } from './clock.ts';
import type { Content } from './content.ts';
import type { BaseOf, RecordPage } from './graph.ts';
import type { Locale } from './locales.ts';

/** A page for each record that has words in a language. One that has ended keeps its page, for those who have its address. */
export function recordPages(content: Content, locale: Locale, base: BaseOf, now: string): RecordPage[] {
  return content.records.flatMap((record) => {
    const words = content.words[locale].records[record.kind][record.id];
    if (!words) return [];
    const title = words.name ?? record.facts.name;
    const state = recordState(record.facts, now);
    return [
      {
        ...base(record.key, locale, state !== 'ended'),
        kind: 'record',
        title,
        summary: words.summary ?? '',
        record,
        words,
        state,
      },
    ];
  });
}
