import { type CheerioAPI, load } from 'cheerio';
import { config } from '../site/config.ts';
import { type PublicPage, type Site, urlOfFile } from './site.ts';

/** One HTML file, parsed. */
export interface HtmlPage {
  path: string;
  url: string;
  html: string;
  $: CheerioAPI;
  lang: string;
  isRtl: boolean;
  /** Its entry in `/data/pages.json`; pages that search engines leave out have none. */
  listed: PublicPage | undefined;
}

/** What is kept of a page after it was looked at: enough to follow links and compare titles. */
export interface Outline {
  path: string;
  url: string;
  lang: string;
  title: string;
  isListed: boolean;
  ids: ReadonlySet<string>;
  /** Addresses of links and of everything that the page loads, as written. */
  targets: string[];
}

/** Opens a page. The lenient parser is fast and sees into `<template>`; html-validate and Nu judge the syntax. */
export function openPage(site: Site, path: string, listed: ReadonlyMap<string, PublicPage>): HtmlPage {
  const html = site.dist.text(path);
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } });
  const root = $('html');
  const url = urlOfFile(path);
  return {
    path,
    url,
    html,
    $,
    lang: root.attr('lang') ?? '',
    isRtl: root.attr('dir') === 'rtl',
    listed: listed.get(url),
  };
}

/** What the checks of all pages need of one: the rest of it is let go. */
export function outlineOf({ path, url, lang, listed, $ }: HtmlPage): Outline {
  const values = (name: string) =>
    $(`[${name}]`)
      .map((_, element) => $(element).attr(name) ?? '')
      .get();
  return {
    path,
    url,
    lang,
    title: $('title').first().text(),
    isListed: Boolean(listed),
    ids: new Set(values('id')),
    targets: [...new Set(['href', 'src', 'action', 'poster'].flatMap(values))],
  };
}

const anchors = ($: CheerioAPI) => $('a').toArray();
export type Element = ReturnType<typeof anchors>[number];

/** Elements by any selector, in order. */
export const select = ($: CheerioAPI, selector: string): Element[] => $<Element, string>(selector).toArray();

/** A piece of text that a reader can meet, with the element that it stands in. */
export interface Words {
  text: string;
  parent: Element;
}

/** All texts of a page in order, those of its head and templates too. */
export function wordsOf($: CheerioAPI): Words[] {
  return select($, ':not(script, style)').flatMap((parent) =>
    parent.children.flatMap((node) => (node.nodeType === 3 && node.data.trim() ? [{ text: node.data, parent }] : [])),
  );
}

/** The direction that holds inside an element: `auto` for a `<bdi>` without one, else of the nearest `dir`. */
export function directionOf(element: Element): string {
  const nearest = nearestOf(element, ({ name, attribs }) => name === 'bdi' || 'dir' in attribs);
  return nearest?.attribs.dir ?? (nearest ? 'auto' : 'ltr');
}

/** The element itself, or the nearest around it, that is like this: `closest` by selector takes twenty times as long. */
export function nearestOf(element: Element, isLike: (one: Element) => boolean): Element | undefined {
  let one: Element | null = element;
  while (one && !isLike(one)) one = one.parent && 'attribs' in one.parent ? (one.parent as Element) : null;
  return one ?? undefined;
}

/** The path on our own site that an address leads to (with its fragment), or null when it leads elsewhere. */
export function ownPath(address: string, base: string): string | null {
  const url = URL.parse(address, config.origin + base);
  return url && url.origin === new URL(config.origin).origin ? url.pathname + url.hash : null;
}

/** The start of an opening tag, for messages. */
export function tagOf($: CheerioAPI, element: Element): string {
  return ($.html(element).match(/^<[^>]*>/)?.[0] ?? element.name).slice(0, 120);
}
