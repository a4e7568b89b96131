import { Tokenizer } from 'htmlparser2';

/** An attribute with the place of its value in the text; the value is as it is written, with its entities. */
export interface Attribute {
  name: string;
  value: string;
  start: number;
  end: number;
}

/** An opening or closing tag with its place in the text, brackets included. */
export interface Tag {
  name: string;
  start: number;
  end: number;
  isClosing: boolean;
  attributes: Attribute[];
}

const nothing = () => undefined;

/**
 * Tags of a page in order, with their places, so that single values can be changed and all else stays byte by byte. Ten
 * times as fast as a tree of elements, which thousands of pages need.
 */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  let open: Tag | undefined;
  let value = { name: '', start: 0, end: 0 };
  const begin = (start: number, end: number, isClosing: boolean): Tag => {
    const tag = { name: html.slice(start, end), start: start - (isClosing ? 2 : 1), end, isClosing, attributes: [] };
    tags.push(tag);
    return tag;
  };
  const finish = (end: number) => {
    if (open) open.end = end + 1;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname: (start, end) => {
        open = begin(start, end, false);
      },
      onclosetag: (start, end) => {
        begin(start, end, true).end = html.indexOf('>', end) + 1;
      },
      onattribname: (start, end) => {
        value = { name: html.slice(start, end), start: end, end };
      },
      onattribdata: (start, end) => {
        value = { ...value, start, end };
      },
      onattribend: () => {
        open?.attributes.push({ ...value, value: html.slice(value.start, value.end) });
      },
      onopentagend: finish,
      onselfclosingtag: finish,
      onattribentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tags;
}

/** Value of an attribute of a tag, or undefined. */
export const attributeOf = ({ attributes }: Tag, name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value;

/** A piece of a text and what stands in its place. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/** The text with all changes; they must not overlap. */
export function changed(text: string, changes: Change[]): string {
  let at = 0;
  const parts = changes
    .sort((a, b) => a.start - b.start)
    .map((change) => {
      const part = text.slice(at, change.start) + change.text;
      at = change.end;
      return part;
    });
  return parts.join('') + text.slice(at);
}
