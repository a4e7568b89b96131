import type { Result } from '../../search/answer.ts';
import { piecesOf } from '../../search/marks.ts';
import type { Rules } from '../../search/normalise.ts';
import { isLocale, localeRow } from '../../site/locales.ts';

/** What a line of results is drawn with: forms to mark, rules to find them by, names of kinds (`data-kind-guide`). */
interface With {
  forms: ReadonlySet<string>;
  rules: Rules[];
  words: DOMStringMap;
}

/** One result from the template: kind, title with a link, summary, and the language of a page that the reader's own lacks. */
export function itemOf(
  { record, foreign }: Result,
  template: HTMLTemplateElement,
  { forms, rules, words }: With,
): Node {
  const [url, kind, title, summary] = record;
  const item = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => item.querySelector(`[data-item=${name}]`) as HTMLElement;
  const link = item.querySelector('a') as HTMLAnchorElement;
  link.href = url;
  link.replaceChildren(...marked(title, forms, rules));
  part('summary').append(...marked(summary, forms, rules));
  part('kind').textContent = words[`kind${kind.charAt(0).toUpperCase()}${kind.slice(1)}`] ?? '';
  const latvian = { term: link, card: part('summary'), message: part('summary') }[kind as 'term'];
  latvian?.setAttribute('lang', 'lv');
  if (!foreign || !isLocale(foreign)) return item;
  part('language').textContent = localeRow(foreign).name;
  part('language').hidden = false;
  for (const node of [link, part('summary'), part('language')]) node.lang = foreign;
  return item;
}

function marked(text: string, forms: ReadonlySet<string>, rules: Rules[]): (Node | string)[] {
  return piecesOf(text, forms, rules).map((piece) => {
    if (!piece.isFound) return piece.text;
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}
