import { isolate, type Pass } from '../markdown/passes.ts';
import { attribute, type Node } from '../markdown/tree.ts';
import { isLocale, type Locale } from '../site/locales.ts';
import type { Run } from './model.ts';

/** Words of a data file or an interface string; in other scripts Latin words stand in their own direction. */
export function say(text: string | null | undefined, locale: Locale, look: Partial<Run> = {}): Run[] {
  if (!text) return [];
  const place: Parameters<Pass>[1] = { locale, key: '', kind: 'page' };
  const root = isolate({ type: 'root', children: [{ type: 'text', value: text }] }, place);
  return (root.children ?? []).map((node) => runOf(node, look));
}

/** A text node, or the `<bdi>` that the pass `isolate` puts around Latin words. */
export function runOf(node: Node, look: Partial<Run>): Run {
  if (node.type === 'text') return { ...look, text: (node.value ?? '').replace(/\s*\n\s*/g, ' ') };
  const lang = attribute(node, 'lang') ?? '';
  return { ...look, text: node.children?.[0]?.value ?? '', ...(isLocale(lang) ? { lang } : {}) };
}

/** Latvian words: a term, a sentence to say, a name, an address. */
export const latvian = (text: string, look: Partial<Run> = {}): Run => ({ ...look, text, lang: 'lv' });

/** A number or address that is read left to right in every language. */
export const number = (text: string, look: Partial<Run> = {}): Run => ({ ...look, text, ltr: true });

/** Runs with something between them. */
export const joined = (parts: Run[][], between: string): Run[] =>
  parts.filter((part) => part.length > 0).flatMap((part, index) => (index ? [{ text: between }, ...part] : part));
