import { type Graph, hasText, type Page } from './graph.ts';
import type { Locale } from './locales.ts';

/** Home and the lists at the top: each has a picture of its own for shared links. */
const isSection = (page: Page): boolean =>
  page.key === 'home' || (page.kind === 'index' && page.indexable && !page.key.includes('/'));

/** Sections of a language. */
export const previewSections = (graph: Graph, locale: Locale): Page[] =>
  graph.pages.filter((page) => page.locale === locale && isSection(page));

/** Key of the section whose picture stands for a page. */
export function sectionOf(graph: Graph, { key, locale }: Page): string {
  const top = graph.page(key.split('/')[0] ?? '', locale);
  return top && isSection(top) ? top.key : 'home';
}

/** Pages that can be handed over by code, number and link; not those that could betray their reader. */
export const isHandedOver = (page: Page): boolean =>
  page.indexable && page.number > 0 && !(hasText(page) && page.data.sensitive);

/**
 * Links that hand a page over without any script: each opens the reader's own program with title and address filled in.
 * Nothing is sent before the reader presses send there.
 */
export function shareUrls(
  title: string,
  address: string,
): { id: 'whatsapp' | 'viber' | 'telegram' | 'sms' | 'email'; href: string }[] {
  const [said, to, about] = [`${title} ${address}`, address, title].map(encodeURIComponent);
  return [
    { id: 'whatsapp', href: `https://wa.me/?text=${said}` },
    { id: 'viber', href: `viber://forward?text=${said}` },
    { id: 'telegram', href: `https://t.me/share/url?url=${to}&text=${about}` },
    { id: 'sms', href: `sms:?&body=${said}` },
    { id: 'email', href: `mailto:?subject=${about}&body=${said}` },
  ];
}
