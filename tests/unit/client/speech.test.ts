import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf, speechesOf, voiceFor } from '../../../src/client/course/speech.ts';

const voice = (name: string, lang: string, localService: boolean) => ({ name, lang, localService });
const online = voice('Cloud', 'lv-LV', false);
const own = voice('Own', 'lv_LV', true);

test('a voice of the device comes before one from the internet, in any spelling of the language', () => {
  assert.equal(voiceFor([online, own], 'lv'), own);
  assert.equal(voiceFor([voice('English', 'en-US', true), online], 'lv'), online);
  assert.equal(voiceFor([voice('English', 'en-US', true)], 'lv'), undefined);
  assert.equal(voiceFor([voice('Long', 'lvx', true)], 'lv'), undefined);
});

test('a text is cut after each sentence, also in Arabic, and signs alone are not read', () => {
  assert.deepEqual(sentencesOf('Labdien!  Kā\n iet?  – '), ['Labdien!', 'Kā iet?']);
  assert.deepEqual(sentencesOf('كيف حالك؟ أنا بخير.'), ['كيف حالك؟', 'أنا بخير.']);
});

test('neighbours of one language are read together, other languages by their own voice', () => {
  const parts = [
    { lang: 'ar', text: 'قل' },
    { lang: 'ar', text: 'هذا:' },
    { lang: 'lv', text: 'Man vajag tulku. Paldies.' },
  ];
  assert.deepEqual(speechesOf(parts), [
    { lang: 'ar', text: 'قل هذا:' },
    { lang: 'lv', text: 'Man vajag tulku.' },
    { lang: 'lv', text: 'Paldies.' },
  ]);
});
