/** Languages in which editors are told what is wrong. */
export const languages = ['lv', 'en'] as const;
export type Language = (typeof languages)[number];
/** True for a language in which editors are told what is wrong. */
export const isLanguage = (tag: string): tag is Language => languages.some((one) => one === tag);

/** The same words in each of these languages. */
export type Words = Readonly<Record<Language, string>>;

/** What was found and what to do. `{name}` stands for a value that the check gives. */
export type Messages = Record<string, Readonly<Record<Language, readonly [found: string, fix: string]>>>;
