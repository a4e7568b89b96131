import { resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Document } from './model.ts';
import { refusal } from './place.ts';
import { everyBlock, runsOf } from './reading.ts';
import { toTypst } from './typst.ts';

interface Pdf {
  bytes: Buffer;
  pages: number;
}

/**
 * The only fonts that documents have; all are embedded. Noto Sans has the Latvian letters and the signs of sounds.
 * Vazirmatn for Arabic script: its letters are whole glyphs. Noto Sans Arabic builds them of strokes and dots, and
 * `pdfjs-dist` then finds a fifth of the words instead of more than 80 %. Andika has the letters that people learn to write.
 */
const fonts = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  'vazirmatn/700Bold/Vazirmatn_700Bold.ttf',
  'andika/Andika_400Regular.ttf',
].map((file) => resolve('node_modules/@expo-google-fonts', file));

let kept: NodeCompiler | undefined;

/** The one Typst compiler, with the fonts of documents. */
export function compiler(): NodeCompiler {
  kept ??= NodeCompiler.create({ workspace: resolve('src/documents'), fontArgs: [{ fontPaths: fonts }] });
  return kept;
}

/**
 * A tagged PDF that the compiler has checked against PDF/UA-1. Throws, with the file and line of the text, on a sign
 * that no font has and on anything that PDF/UA-1 does not allow.
 * @param body Typst calls that stand in place of the document's blocks
 */
export function toPdf(document: Document, body?: string[]): Pdf {
  const typst = compiler();
  const compiled = typst.compile({ mainFileContent: toTypst(document, body) });
  const { result } = compiled;
  if (!result) {
    const failure = compiled.takeDiagnostics();
    throw refusal(document.file, 1, 'document.compiler', { said: JSON.stringify(failure?.shortDiagnostics) });
  }
  try {
    const seconds = Date.parse(document.reviewed) / 1000;
    return { bytes: typst.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: seconds }), pages: result.numOfPages };
  } catch (cause) {
    throw explain(document, cause instanceof Error ? cause.message : String(cause));
  } finally {
    typst.evictCache(10);
  }
}

/** Finds the place of a missing sign in the text; every other message of PDF/UA is given as it is. */
function explain(document: Document, message: string): Error {
  const [, missing] = message.match(/the text `\\?"(.+?)\\?"` could not be displayed/) ?? [];
  if (!missing) {
    const said = [...message.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, words]) => words);
    return refusal(document.file, 1, 'document.compiler', { said: said.join('; ') || message });
  }
  const line = [...everyBlock(document.blocks)]
    .flatMap(runsOf)
    .find(({ text, line }) => line && [...missing].some((sign) => text.includes(sign)))?.line;
  return refusal(document.file, line ?? 1, 'document.sign', { sign: missing });
}
