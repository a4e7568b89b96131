import { error } from '../problems.ts';
import type { Check } from './check.ts';

const kinds = /\.(svg|png|jpe?g|webp|avif|mp3|m4a|ogg|opus|vtt)$/;

/** What a drawing may not hold: each can run code or load something from elsewhere. */
const refused: [pattern: RegExp, name: string][] = [
  [/<\s*(?:\w+:)?script/i, 'a script'],
  [/[\s"'/]on[a-z]+\s*=/i, 'an event attribute (on…=)'],
  [/<\s*(?:\w+:)?foreignObject/i, 'foreignObject'],
  [/href\s*=\s*(?!["']#)/i, 'a link to outside (href)'],
  [/<!(?:doctype|entity)/i, 'a document type or entity'],
  [/(?:javascript|data|vbscript)\s*:/i, 'an address that can run code'],
  [/@import|url\(\s*(?!["']?#)/i, 'a style that loads something'],
  [/<\s*(?:\w+:)?(?:iframe|embed|object|animate|set)\b/i, 'an element that loads or changes something'],
];

/** Pictures and sounds: known kinds, and drawings without anything that runs or loads. */
export const checkMedia: Check = ({ files }) =>
  [...files]
    .filter(([path]) => path.startsWith('media/'))
    .flatMap(([path, source]) => {
      const file = `content/${path}`;
      if (!kinds.test(path))
        return [
          error(
            file,
            1,
            'a kind of file that pages cannot show',
            'use svg, png, jpg, webp, avif, mp3, m4a, ogg, opus or vtt',
          ),
        ];
      if (!path.endsWith('.svg')) return [];
      return refused.flatMap(([pattern, name]) => {
        const at = source.search(pattern);
        return at < 0
          ? []
          : [
              error(
                file,
                source.slice(0, at).split('\n').length,
                `${name} in a drawing`,
                'save the drawing as plain SVG with shapes only',
              ),
            ];
      });
    });
