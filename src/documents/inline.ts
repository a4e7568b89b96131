import { attribute, isComponent, type Node } from '../markdown/tree.ts';
import { sourceLocale } from '../site/locales.ts';
import type { Reader } from '../site/reader.ts';
import { absolute, hostOf } from '../site/urls.ts';
import type { Run } from './model.ts';
import { lineOf, type Place, refusal } from './place.ts';
import { latvian, number, runOf, say } from './runs.ts';

type Look = Partial<Run>;

/** Words of a paragraph as runs. */
export function inlineOf(nodes: Node[], place: Place, look: Look = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    const here = { ...look, line: lineOf(node, place) };
    const inner = (more: Look = {}) => inlineOf(node.children ?? [], place, { ...look, ...more });
    if (node.type === 'text' || node.name === 'bdi') return [runOf(node, here)];
    if (node.type === 'inlineCode') return [number(node.value ?? '', here)];
    if (node.type === 'strong') return inner({ strong: true });
    if (node.type === 'emphasis') return inner({ emphasis: true });
    if (node.type === 'break') return [{ text: '\n' }];
    if (node.type === 'link') return linkOf(node, inner, place, here);
    if (isComponent(node)) return componentOf(node, inner, place, here);
    if (node.type === 'paragraph') return inner();
    throw refusal(place.file, here.line, 'document.kind', { kind: node.type });
  });
}

/** On paper a link also says where it leads: the host, or the short address with the page number. */
function linkOf(node: Node, inner: (look: Look) => Run[], { reader }: Place, look: Look): Run[] {
  const target = targetOf(node.url ?? '', reader);
  if (!target) return inner({});
  return [
    ...inner({ url: target.url }),
    { ...look, text: ' (' },
    { ...look, text: target.shown, ltr: true },
    { ...look, text: ')' },
  ];
}

function targetOf(url: string, { graph, locale }: Reader): { url: string; shown: string } | null {
  const [, key, hash = ''] = url.match(/^page:([^#]*)(#.*)?$/) ?? [];
  if (key === undefined) return { url, shown: hostOf(url) };
  const page = graph.page(key, locale) ?? graph.page(key, sourceLocale);
  return page ? { url: absolute(page.url + hash), shown: String(page.number) } : null;
}

function componentOf(node: Node, inner: (look?: Look) => Run[], place: Place, look: Look & { line: number }): Run[] {
  const id = attribute(node, 'id') ?? '';
  if (node.name === 'Term') return termOf(id, inner({ strong: true }), place.reader, look);
  if (node.name === 'Fact') return factOf(id, place.reader, look);
  throw refusal(place.file, look.line, 'document.inside', { name: node.name ?? '' });
}

function termOf(id: string, words: Run[], { phrase, locale }: Reader, look: Look): Run[] {
  if (locale === sourceLocale) return words;
  const { text, words: own } = phrase(id);
  const sound = own?.say ? [{ ...look, text: ' · ' }, ...say(own.say, locale, { ...look, emphasis: true })] : [];
  return [
    ...words,
    { ...look, text: ' (' },
    latvian(text, { ...look, strong: true }),
    ...sound,
    { ...look, text: ')' },
  ];
}

function factOf(id: string, { fact, t, locale }: Reader, look: Look): Run[] {
  const found = fact(id);
  const doubt = found.doubt ? say(` (${t(`fact.doubt-short.${found.doubt}`)})`, locale, look) : [];
  return [...valueRuns(found, locale, { ...look, strong: true }), ...doubt];
}

/** A fact's value: phones and addresses read left to right. */
export function valueRuns(found: ReturnType<Reader['fact']>, locale: Reader['locale'], look: Look): Run[] {
  const { text, href, isolate } = found;
  const link = href ? { url: href } : {};
  if (isolate) return [{ ...look, ...link, text, ltr: true, ...(isolate === 'lv' ? { lang: 'lv' as const } : {}) }];
  return say(text, locale, look);
}
