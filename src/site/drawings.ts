import type { Words } from './messages/shape.ts';
import { error, type Problem } from './problems.ts';

/** Drawings of `content/media/`, SVG by name. */
export type Drawings = Readonly<Record<string, string>>;

/** The name of a drawing by its path below `content/`: `media/bus.svg` → `bus`; undefined for every other file. */
export const drawingName = (path: string): string | undefined => path.match(/^media\/([a-z0-9-]+)\.svg$/)?.[1];

/** Elements that draw; every other is refused, also inside of comments. */
const shapes = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc metadata
  linearGradient radialGradient stop clipPath mask pattern marker style`.split(/\s+/),
);

/** What else a drawing may not hold: each can run code, load something, or hide one of the others from these rules. */
const refused: [pattern: RegExp, what: Words][] = [
  [/<\s*(?:\w+:)?script/i, { en: 'a script', lv: 'skripts' }],
  [/[\s"'/]on[a-z]+\s*=/i, { en: 'an event attribute (on…=)', lv: 'notikuma atribūts (on…=)' }],
  [/<\s*(?:\w+:)?foreignObject/i, { en: 'foreignObject', lv: 'foreignObject' }],
  [/href\s*=\s*(?!["']#)/i, { en: 'a link to outside (href)', lv: 'saite uz ārpusi (href)' }],
  [/<!(?!--)/, { en: 'a document type or entity', lv: 'dokumenta tips vai entītija' }],
  [/<\?(?!xml\s[^?]*\?>)/i, { en: 'an instruction (<?…)', lv: 'norāde (<?…)' }],
  [/(?:javascript|data|vbscript)\s*:/i, { en: 'an address that can run code', lv: 'adrese, kas var palaist kodu' }],
  [/@import|url\(\s*(?!["']?#)/i, { en: 'a style that loads something', lv: 'stils, kas kaut ko ielādē' }],
  [/&#|\\/, { en: 'a letter written as a code', lv: 'burts, kas uzrakstīts kā kods' }],
  [/encoding\s*=\s*["'](?!utf-8["'])|[\0\ufffd]/i, { en: 'letters that are not UTF-8', lv: 'burti, kas nav UTF-8' }],
];

/** What is wrong with a drawing: anything but shapes that stand in the file itself. */
export function drawingProblems(file: string, source: string): Problem[] {
  const lineAt = (place: number) => source.slice(0, place).split('\n').length;
  const found = refused.flatMap(([pattern, what]) => {
    const at = source.search(pattern);
    return at < 0 ? [] : [error(file, lineAt(at), 'drawing.refused', { what })];
  });
  if (found.length) return found;
  const strange = [...source.matchAll(/<\s*\/?\s*([^\s/>!?]+)/g)].find(([, name = '']) => !shapes.has(name));
  if (strange) return [error(file, lineAt(strange.index), 'drawing.element', { name: strange[1]?.slice(0, 40) ?? '' })];
  const isDrawing = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(source);
  const nothing = { en: 'no <svg> at the beginning', lv: 'sākumā nav <svg>' };
  return isDrawing ? [] : [error(file, 1, 'drawing.refused', { what: nothing })];
}
