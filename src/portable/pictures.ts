import type { CheerioAPI } from 'cheerio';
import type { Built } from './built.ts';

/** The same picture stands in many places of a book: each is drawn once and used from there. */
export function pictureBook({ text }: Built) {
  const drawn = new Map<string, string>();
  const nameOf = (symbol: string) => {
    const name = drawn.get(symbol) ?? `s${drawn.size + 1}`;
    drawn.set(symbol, name);
    return name;
  };
  return {
    /** Puts references in place of the pictures of a chapter; drawings that are files come along. */
    put($: CheerioAPI): void {
      for (const svg of $('main svg').toArray()) {
        const { viewbox = '0 0 24 24' } = svg.attribs;
        const name = nameOf(`viewBox="${viewbox}">${$(svg).html()}`);
        $(svg).replaceWith(`<svg class="icon"><use href="#${name}"></use></svg>`);
      }
      for (const image of $('main img[src^="/media/"]').toArray()) {
        const svg = Buffer.from(text($(image).attr('src') ?? ''));
        $(image).attr('src', `data:image/svg+xml;base64,${svg.toString('base64')}`);
      }
    },
    symbols: () =>
      drawn.size
        ? `<svg class="book-symbols" aria-hidden="true">${[...drawn].map(([symbol, name]) => `<symbol id="${name}" ${symbol}</symbol>`).join('')}</svg>\n`
        : '',
  };
}
