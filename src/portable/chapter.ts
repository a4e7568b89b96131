import type { CheerioAPI } from 'cheerio';
import type { Page } from '../site/graph.ts';
import { type Built, type PageElement, parsePage } from './built.ts';

/** A page as a chapter of the book: its text alone, with ids of its own. */
export interface Chapter {
  page: Page;
  $: CheerioAPI;
  /** Ids that links from elsewhere may name, as the page had them. */
  ids: ReadonlySet<string>;
}

/** What a book does not need: what paper leaves out, what waits for script, and signs that only decorate. */
const unused =
  'script, template, noscript, dialog, form, button, input, [hidden], .no-print, .if-no-script, .term-note, .sr-only, .hand-over';
const decorating = 'svg:not(.phrase svg, .show-face svg, [role="img"] svg)';
/** Attributes that mean something without script. Pictures keep all of theirs. */
const kept = new Set(
  'alt aria-label class colspan data-label data-station dir height href hreflang id lang rel role rowspan scope src width'.split(
    ' ',
  ),
);
/** Elements that are nothing without content. */
const hollow = 'p, div, span, ul, ol, li, dl, section, nav, header, article, details';

/** Id of a page in the book, or of an element of that page: `p231`, `p231-steps`. */
export const anchorOf = ({ number, key }: Page, id = '') =>
  [`p${number || key.replaceAll('/', '-')}`, id].filter(Boolean).join('-');

/** They hold other elements alone, as long as they have no words of their own. */
const wrappers = ['div', 'section', 'header', 'article', 'nav'];

/** A label is nothing without its field; and the book has the first heading, so that those of a chapter stand one step lower. */
const renamed: Record<string, string> = { label: 'span', h1: 'h2', h2: 'h3', h3: 'h4', h4: 'h5' };
const wrapping = 'span.term';

function lean(tagName: string, { ...attribs }: Record<string, string>, page: Page, classes: ReadonlySet<string>) {
  const names = (attribs.class ?? '').split(/\s+/).filter((name) => classes.has(name));
  // Latin words find their direction alone, thousands of times.
  if (attribs.lang === 'lv' && tagName === 'bdi') delete attribs.dir;
  if (attribs.id) attribs.id = anchorOf(page, attribs.id);
  attribs.class = names.join(' ');
  return Object.fromEntries(
    Object.entries(attribs).filter(([name, value]) => kept.has(name) && (value || name === 'alt')),
  );
}

/** @param classes names that the style sheet of the book knows; all others go */
export function chapterOf(built: Built, page: Page, classes: ReadonlySet<string>): Chapter {
  const $ = parsePage(built.text(page.url));
  $('body').children(':not(main)').remove();
  $(unused).remove();
  $(decorating).remove();
  const ids = new Set<string>();
  for (const element of $('main *:not(svg, svg *)').toArray()) {
    const { attribs, tagName } = element;
    if (tagName.startsWith('cv-') || $(element).is(wrapping)) {
      $(element).replaceWith($(element).contents());
      continue;
    }
    if (attribs.id) ids.add(attribs.id);
    element.attribs = lean(tagName, attribs, page, classes);
    element.tagName = renamed[tagName] ?? tagName;
  }
  for (const element of $<PageElement, string>(hollow).toArray().reverse()) tidy($, element);
  return { page, $, ids };
}

/** Takes away what is empty, and wrappers that say nothing: they would be a tenth of the book. */
function tidy($: CheerioAPI, element: PageElement): void {
  const own = $(element);
  const isBare = Object.keys(element.attribs).length === 0;
  const hasText = own.contents().is((_, node) => node.type === 'text' && node.data.trim() !== '');
  if (!own.text().trim() && !own.find('img, svg').length) own.remove();
  else if (isBare && (element.tagName === 'span' || (wrappers.includes(element.tagName) && !hasText)))
    own.replaceWith(own.contents());
}
