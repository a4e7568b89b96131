/** Attributes that name ids: one, several, or an address that is nothing but a fragment. */
const naming = /(\s(?:id|for|popovertarget|aria-labelledby|aria-describedby)=")([^"]+)"|(\shref="#)([^"]+)"/g;

/**
 * Gives every id of a piece of HTML, and everything that names it, a prefix of its own, so that several texts can stand
 * on one page.
 * @example prefixIds('<p id="a"><a href="#a">', 'x') // '<p id="x-a"><a href="#x-a">'
 */
export const prefixIds = (html: string, prefix: string): string =>
  html.replace(naming, (_, attribute = '', ids = '', link = '', id = '') =>
    attribute
      ? `${attribute}${ids
          .split(' ')
          .map((one: string) => `${prefix}-${one}`)
          .join(' ')}"`
      : `${link}${prefix}-${id}"`,
  );
