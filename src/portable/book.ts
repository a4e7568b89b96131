import { today } from '../site/clock.ts';
import { config, headTitle } from '../site/config.ts';
import { escapeHtml } from '../site/escape-html.ts';
import { emergencyFacts } from '../site/facts.ts';
import type { Page } from '../site/graph.ts';
import { type Locale, localeRow } from '../site/locales.ts';
import { bookPages, shortcutsOf } from '../site/packs.ts';
import type { Reader } from '../site/reader.ts';
import { absolute, shortAddress, urlOf } from '../site/urls.ts';
import { bookStyle } from './book-style.ts';
import type { Built } from './built.ts';
import { anchorOf, type Chapter, chapterOf } from './chapter.ts';
import { type OwnAddress, rewriteLinks } from './links.ts';
import { pictureBook } from './pictures.ts';

/** Bytes of the book without its style and pictures: chapters that would go over it are left to the site. */
const room = 1_450_000;

/** The most important texts of a language in one file without script: it can be sent in a chat and opens by a touch. */
export function bookOf(built: Built, locale: Locale): string {
  const reader = built.reader(locale);
  const { style, classes } = bookStyle(built, locale);
  const pictures = pictureBook(built);
  const pages = bookPages(built.content, built.graph, locale);
  const chapters = fitting(pages, room - Buffer.byteLength(style), pictures, (page) => chapterOf(built, page, classes));
  const linked = linker(built, locale, chapters);
  const articles = chapters.map((chapter) => articleOf(chapter, linked(chapter), reader));
  return frame(reader, style, pictures.symbols(), [contentsOf(chapters, reader), ...articles]);
}

/** Chapters in order as long as there is room. A part ends with the first of its chapters that has none: it has no holes. */
function fitting(
  pages: Page[],
  bytes: number,
  pictures: ReturnType<typeof pictureBook>,
  chapterFrom: (page: Page) => Chapter,
): Chapter[] {
  const full = new Set<string>();
  let used = 0;
  return pages.flatMap((page) => {
    const part = page.key.split('/')[0] ?? '';
    if (full.has(part)) return [];
    const chapter = chapterFrom(page);
    pictures.put(chapter.$);
    const size = Buffer.byteLength(chapter.$('main').html() ?? '');
    if (used + size + Buffer.byteLength(pictures.symbols()) > bytes) {
      full.add(part);
      return [];
    }
    used += size;
    return [chapter];
  });
}

/** Links within the book become fragments, all others full addresses. */
function linker({ graph }: Built, locale: Locale, chapters: Chapter[]) {
  const byUrl = new Map(chapters.map((chapter) => [chapter.page.url, chapter]));
  const pages = chapters.map(({ page }) => page);
  const shortcuts = shortcutsOf(graph, locale, pages);
  const target = ({ path, query, fragment }: OwnAddress) => {
    const found = byUrl.get(shortcuts[path] ?? path);
    const id = fragment.slice(1);
    return found ? `#${anchorOf(found.page, found.ids.has(id) ? id : '')}` : absolute(path) + query + fragment;
  };
  return ({ $, page }: Chapter) => rewriteLinks($('main').html() ?? '', page.url, target);
}

function articleOf({ page }: Chapter, html: string, { t }: Reader): string {
  const body = html.replace(/\s+/g, ' ');
  const place = `<p class="book-place"><bdi class="chip" dir="ltr">/${page.number}/</bdi> <a href="#contents">${t('book.back')}</a> <bdi dir="ltr">${shortAddress(page.number)}</bdi></p>`;
  return `<article id="${anchorOf(page)}">${body}${place}</article>`;
}

/** Groups are the first parts of the keys, as the pages stand in the book. */
function contentsOf(chapters: Chapter[], { t, title }: Reader): string {
  const item = (page: Page) =>
    `<li><a href="#${anchorOf(page)}"><span>${escapeHtml(title(page))}</span> <bdi class="chip" dir="ltr">/${page.number}/</bdi></a></li>`;
  const list = chapters.map(({ page }) => item(page)).join('\n');
  return `<nav id="contents" aria-labelledby="contents-title"><h2 id="contents-title">${t('book.contents')}</h2><ul class="book-contents">\n${list}\n</ul></nav>`;
}

function frame({ t, locale, format, fact }: Reader, style: string, symbols: string, parts: string[]): string {
  const home = absolute(urlOf(locale, 'home'));
  const numbers = emergencyFacts.map(fact);
  const calls = numbers.map(
    ({ text, label, href }) =>
      `<li><a class="button button-danger" href="${href}"><bdi dir="ltr">${text}</bdi> ${escapeHtml(label)}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="${locale}" dir="${localeRow(locale).dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(headTitle(t('offline.book')))}</title>
<style>${style}</style>
</head>
<body>
${symbols}<main class="book">
<header><h1><bdi lang="lv" dir="ltr">${config.name}</bdi></h1>
<p>${escapeHtml(t('book.line', { date: format.date(today()) }))} <a href="${home}"><bdi dir="ltr">${home}</bdi></a></p>
<p>${escapeHtml(t('footer.not-state'))}</p>
<ul class="book-calls">${calls.join('')}</ul></header>
${parts.join('\n')}
</main>
</body>
</html>
`;
}
