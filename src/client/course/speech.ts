/** What is read aloud in one breath. */
export interface Speech {
  lang: string;
  text: string;
}

/** A voice of the device, as far as it matters. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name'>;

const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The voice for a language: one that works on the device, else one from the internet, which sends the text there. */
export function voiceFor<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const own = voices.filter((voice) => languageOf(voice.lang) === languageOf(lang));
  return own.find(({ localService }) => localService) ?? own[0];
}

/** Sentences: long texts fall silent in some browsers. No end is a point after a digit or a single letter: "2026. gadā", "u. c." */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?؟…:])(?<!(?:\p{N}|(?<!\p{L})\p{L})\.)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** A phone number is said digit by digit. */
export const digitByDigit = (text: string): string => text.replace(/\d(?=\s*\d)/g, '$& ');

/** A text on the page with the block it stands in: a heading, an item of a list. */
export interface Part extends Speech {
  block: unknown;
}

/** Joins neighbours of the same language in the same block and cuts them into sentences. */
export function speechesOf(parts: readonly Part[]): Speech[] {
  const joined: Part[] = [];
  for (const { block, lang, text } of parts) {
    const last = joined.at(-1);
    if (last?.lang === lang && last.block === block) last.text += ` ${text}`;
    else joined.push({ block, lang, text });
  }
  return joined.flatMap(({ lang, text }) => sentencesOf(text).map((sentence) => ({ lang, text: sentence })));
}
