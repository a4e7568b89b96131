import { attribute, walk } from '../markdown/tree.ts';
import { treeOf } from './text.ts';

/** A field of an explained form. */
interface FormField {
  number: number;
  /** Phrase with the words that stand on the form. */
  label: string;
}

/** Address of a field on its page. */
export const fieldId = (number: number) => `field-${number}`;

/** The fields of a form, numbered in the order of the text. */
export const fieldsOf = (body: string): FormField[] =>
  [...walk(treeOf(body))]
    .filter(({ node }) => node.name === 'FormField')
    .map(({ node }, at) => ({ number: at + 1, label: attribute(node, 'label') ?? '' }));
