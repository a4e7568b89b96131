import type { Words } from '../messages/shape.ts';
import { advice, error, type Problem } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import type { Check } from './check.ts';
import { errorAt } from './lookup.ts';

const folder = 'media/';
const kinds = /\.(svg|png|jpe?g|webp|avif|mp3|m4a|ogg|opus|vtt)$/;

/** Pictures and sounds: known kinds, drawings of nothing but shapes, and each used where words stand beside it. */
export const checkMedia: Check = (read) => [
  ...[...read.files].flatMap(([path, source]) => (path.startsWith(folder) ? checkFile(read, path, source) : [])),
  ...missingSounds(read),
];

function checkFile(read: ReadContent, path: string, source: string): Problem[] {
  const file = `content/${path}`;
  if (!kinds.test(path)) return [error(file, 1, 'media.kind')];
  // No component shows a picture yet, so that only a phrase can use a file: its words are the text beside it.
  const isUsed = sounds(read).some(({ audio }) => folder + audio === path);
  return [
    ...(path.endsWith('.svg') ? checkDrawing(file, source) : []),
    ...(isUsed ? [] : [advice(file, 1, 'media.unused')]),
  ];
}

const sounds = (read: ReadContent) =>
  Object.entries(read.content.phrases).flatMap(([id, { audio, topic }]) => (audio ? [{ id, audio, topic }] : []));

const missingSounds = (read: ReadContent): Problem[] =>
  sounds(read)
    .filter(({ audio }) => !read.files.has(folder + audio))
    .map(({ id, audio, topic }) =>
      errorAt(read, `phrases/${topic}.yaml`, [id, 'audio'], 'media.missing', { path: audio }),
    );

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

function checkDrawing(file: string, source: string): Problem[] {
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
