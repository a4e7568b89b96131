import { letters } from '../site/alphabet.ts';

/**
 * Components that editors may use, with their attributes. Guard, parity, documents and the components map all read
 * this table, so a new component starts here.
 *
 * Attribute values: `fact`, `phrase`, `record`, `picture` must exist; `id` is a small-letter id; `words` is text of the page's
 * language; a list names the only allowed values. `?` marks an optional attribute.
 */
export const vocabulary = {
  Fact: { attributes: { id: 'fact' } },
  Contact: { attributes: { id: 'record' } },
  Term: { attributes: { id: 'phrase' } },
  Phrase: { attributes: { id: 'phrase' } },
  Letter: { attributes: { of: letters, phrase: 'phrase' } },
  Dialogue: { attributes: { with: 'words' } },
  Say: { attributes: { id: 'phrase' }, inside: 'Dialogue' },
  Hear: { attributes: { id: 'phrase' }, inside: 'Dialogue' },
  Note: { attributes: { kind: ['now', 'danger', 'unsure', 'good'], 'title?': 'words' } },
  Check: { attributes: {} },
  Field: { attributes: { label: 'words', 'lines?': ['1', '2', '3', '4', '6', '8', '12'] } },
  Picture: { attributes: { name: 'picture', alt: 'words' } },
  FormField: { attributes: { label: 'phrase', 'example?': 'words' } },
  Mistake: { attributes: {}, inside: 'FormField' },
  RightsTable: { attributes: {} },
  Question: { attributes: { id: 'id', text: 'words', 'many?': ['yes'] } },
  Answer: { attributes: { id: 'id', 'right?': ['yes'] }, inside: 'Question' },
  Because: { attributes: {}, inside: 'Answer' },
} as const satisfies Record<string, ComponentRule>;

export type AttributeRule = 'fact' | 'phrase' | 'record' | 'picture' | 'id' | 'words' | readonly string[];
interface ComponentRule {
  attributes: Record<string, AttributeRule>;
  /** The only component that may hold this one. */
  inside?: string;
}

export type ComponentName = keyof typeof vocabulary;
/** The rule of a component; undefined where editors may not use it. */
export const ruleOf = (name: string): ComponentRule | undefined =>
  Object.hasOwn(vocabulary, name) ? vocabulary[name as ComponentName] : undefined;
