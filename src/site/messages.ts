import { dataMessages } from './messages/data.ts';
import { documentMessages } from './messages/documents.ts';
import { easyMessages } from './messages/easy.ts';
import { fileMessages } from './messages/files.ts';
import { guardMessages } from './messages/guard.ts';
import { nameMessages } from './messages/names.ts';
import { phraseMessages } from './messages/phrases.ts';
import { proseMessages } from './messages/prose.ts';
import { quizMessages } from './messages/quiz.ts';
import type { Language, Words } from './messages/shape.ts';
import { textMessages } from './messages/texts.ts';
import { translationMessages } from './messages/translations.ts';

/** Every message to editors, in Latvian and in English: a check names it by id and gives its values. */
export const messages = {
  ...fileMessages,
  ...textMessages,
  ...quizMessages,
  ...documentMessages,
  ...guardMessages,
  ...nameMessages,
  ...dataMessages,
  ...translationMessages,
  ...proseMessages,
  ...phraseMessages,
  ...easyMessages,
};
export type MessageId = keyof typeof messages;

/** What stands for `{name}`: the same in every language, or words of each. */
type Value = string | number | Words;
export type Values = Record<string, Value>;

/** Names in a template; `{#id}` and the like are words of the message. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `#${string}` ? never : Name) | Names<Rest>
  : never;
type NamesOf<Id extends MessageId> = Names<(typeof messages)[Id]['en'][number]>;

/** An id with the values that its words need; without values where they need none. */
export type Message = {
  [Id in MessageId]: [NamesOf<Id>] extends [never] ? [id: Id] : [id: Id, values: Record<NamesOf<Id>, Value>];
}[MessageId];

/** What was found and what to do, in one language. */
export function sayIn(language: Language, id: MessageId, values: Values = {}) {
  const [found, fix] = messages[id][language].map((text) => fill(text, language, values));
  return { found: found ?? '', fix: fix ?? '' };
}

const fill = (text: string, language: Language, values: Values) =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : hole;
    return String(typeof value === 'object' ? value[language] : value);
  });
