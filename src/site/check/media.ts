import { drawingProblems } from '../drawings.ts';
import { once } from '../once.ts';
import { pictureOf } from '../pictures.ts';
import { advice, error, type Problem } from '../problems.ts';
import type { ReadContent } from '../read.ts';
import { namedIn } from '../uses.ts';
import type { Check } from './check.ts';
import { errorAt } from './lookup.ts';

const folder = 'media/';
const kinds = /\.(svg|png|jpe?g|webp|avif|mp3|m4a|ogg|opus|vtt)$/;

/** Pictures and sounds: known kinds, drawings of nothing but shapes, and each used where words stand beside it. */
export const checkMedia: Check = (read) => [
  ...[...read.files].flatMap(([path, source]) => (path.startsWith(folder) ? checkFile(read, path, source) : [])),
  ...missing(read),
];

function checkFile(read: ReadContent, path: string, source: string): Problem[] {
  const file = `content/${path}`;
  if (!kinds.test(path)) return [error(file, 1, 'media.kind')];
  return [
    ...(path.endsWith('.svg') ? drawingProblems(file, source) : []),
    ...(usedFiles(read).has(path) ? [] : [advice(file, 1, 'media.unused')]),
  ];
}

const phrasesOf = ({ content }: ReadContent) => Object.entries(content.phrases);

/** A phrase has its words beside the file, `<Picture>` has its text. */
const usedFiles = once((read: ReadContent) => {
  const shown = read.texts
    .flatMap(({ tree }) => namedIn(tree, read.content))
    .flatMap(({ to, id }) => (to === 'picture' ? [id] : []));
  const ofPhrases = phrasesOf(read).flatMap(([, { picture }]) => picture ?? []);
  const sounds = phrasesOf(read).flatMap(([, { audio }]) => audio ?? []);
  return new Set([
    ...[...shown, ...ofPhrases].map((name) => `${folder}${name}.svg`),
    ...sounds.map((path) => folder + path),
  ]);
});

const missing = (read: ReadContent): Problem[] =>
  phrasesOf(read).flatMap(([id, { audio, picture, topic }]) => [
    ...(audio && !read.files.has(folder + audio)
      ? [errorAt(read, `phrases/${topic}.yaml`, [id, 'audio'], 'media.missing', { path: audio })]
      : []),
    ...(picture && !pictureOf(picture, read.content.drawings)
      ? [errorAt(read, `phrases/${topic}.yaml`, [id, 'picture'], 'picture.unknown', { name: picture })]
      : []),
  ]);
