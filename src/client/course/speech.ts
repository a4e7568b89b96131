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

/** Sentences: long texts fall silent in some browsers. */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?؟…:])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** Joins neighbours of the same language and cuts them into sentences. */
export function speechesOf(parts: readonly Speech[]): Speech[] {
  const joined: Speech[] = [];
  for (const { lang, text } of parts) {
    const last = joined.at(-1);
    if (last?.lang === lang) last.text += ` ${text}`;
    else joined.push({ lang, text });
  }
  return joined.flatMap(({ lang, text }) => sentencesOf(text).map((sentence) => ({ lang, text: sentence })));
}
