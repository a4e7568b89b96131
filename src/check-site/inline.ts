import { type Check, finding } from './check.ts';
import { select, tagOf } from './page.ts';

/** No code and no style inside HTML, so that the content security policy holds without hashes. */
export const inline: Check = {
  name: 'inline',
  page: ({ $, path }) =>
    select($, '*').flatMap((element) => {
      const bad = faultOf(element.name, element.attribs);
      return bad ? [finding(path, `${bad} in ${tagOf($, element)}`, 'move it into a file of src')] : [];
    }),
};

const data = ['application/ld+json', 'application/json'];
/** Browsers skip white space and control characters before a scheme. */
const isCode = (value: string) => /^[\s\p{Cc}]*(javascript|vbscript|data\s*:\s*text\/html)/iu.test(value);

function faultOf(name: string, attributes: Record<string, string>): string | undefined {
  if (name === 'style') return 'a style sheet';
  if (name === 'script' && attributes.src === undefined && !data.includes(attributes.type ?? '')) return 'a script';
  if (attributes.style !== undefined) return 'style=';
  if (attributes.srcdoc !== undefined) return 'srcdoc=';
  const handler = Object.keys(attributes).find((attribute) => /^on/i.test(attribute));
  if (handler) return `${handler}=`;
  const address = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].find((attribute) =>
    isCode(attributes[attribute] ?? ''),
  );
  return address ? `code as ${address}` : undefined;
}
