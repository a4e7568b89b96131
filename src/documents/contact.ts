import type { Reader } from '../site/reader.ts';
import { telUrl } from '../site/urls.ts';
import type { Block, ContactLine } from './model.ts';
import { plainAddress } from './reading.ts';
import { latvian, number, say } from './runs.ts';

/** A directory record with every way to reach it; none when the language lacks the record. */
export function contactOf(id: string, { page, t, format, locale }: Reader): Block[] {
  const found = page(`directory/${id}`);
  if (found?.kind !== 'record') return [];
  const { name, phones = [], emails = [], web, address } = found.record.facts;
  const lines: ContactLine[] = [
    ...phones.map((phone) => ({
      label: format.label(t(`phone.${phone.label}`)),
      value: number(phone.number, { url: telUrl(phone.number), strong: true }),
    })),
    ...emails.map((email) => ({
      label: format.label(t('record.email')),
      value: number(email, { url: `mailto:${email}` }),
    })),
    ...(web ? [{ label: format.label(t('record.web')), value: number(plainAddress(web), { url: web }) }] : []),
    ...(address ? [{ label: format.label(t('record.address')), value: latvian(address) }] : []),
  ];
  return [
    {
      type: 'contact',
      name: say(found.title, locale),
      latvian: found.title === name ? null : name,
      summary: say(found.summary, locale),
      state: t(`record.state.${found.state}`),
      lines,
    },
  ];
}
