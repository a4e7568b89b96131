import { type Check, expect, type Finding, finding } from './check.ts';
import { directionOf, type HtmlPage, nearestOf, select, tagOf, wordsOf } from './page.ts';

const latvian = /\+371(?:[\s\u00a0\u202f-]?\d){8}/g;
const digits = (text: string) => text.replace(/[^\d+]/g, '');

/** A number can be touched to call, and reads from left to right in every language. */
export const phones: Check = {
  name: 'phones',
  page: (page) => [...targetsOf(page), ...numbersOf(page), ...(page.isRtl ? directionsOf(page) : [])],
};

function targetsOf({ $, path }: HtmlPage): Finding[] {
  return select($, 'a[href^="tel:" i]').flatMap((link) =>
    expect(
      /^tel:\+?\d+$/.test($(link).attr('href') ?? ''),
      path,
      () => tagOf($, link),
      'write tel: with digits and + only',
    ),
  );
}

function numbersOf({ $, path }: HtmlPage): Finding[] {
  return wordsOf($).flatMap(({ text, parent }) =>
    (text.match(latvian) ?? []).flatMap((number) => {
      const target = $(parent).closest('a[href^="tel:"]').attr('href');
      return target === `tel:${digits(number)}`
        ? []
        : [
            finding(
              path,
              `${number} ${target ? `in a link to ${target}` : 'without a link'}`,
              'link it to its tel: address',
            ),
          ];
    }),
  );
}

/** Numbers and addresses that lose their order inside right-to-left text. */
function directionsOf({ $, path }: HtmlPage): Finding[] {
  return wordsOf($).flatMap(({ text, parent }) => {
    if (!/\d|@/.test(text)) return [];
    const isLinked = nearestOf(parent, ({ attribs }) => /^(tel|mailto):/.test(attribs.href ?? ''));
    const isNumber = isLinked || /\+?\d(?:[\s\u00a0-]?\d){5,}/.test(text);
    const isSafe = ['ltr', 'auto'].includes(directionOf(parent));
    return isNumber && !isSafe && !nearestOf(parent, ({ name }) => name === 'head')
      ? [finding(path, `"${text.trim().slice(0, 60)}" in right-to-left text`, 'put it into <bdi dir="ltr">')]
      : [];
  });
}
