import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitByDigit, sentencesOf, speechesOf, voiceFor } from '../../../src/client/course/speech.ts';

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
  assert.deepEqual(sentencesOf('Likumu 2026. gadā mainīja. Skat. 5. pantu u. c. pantus.'), [
    'Likumu 2026. gadā mainīja.',
    'Skat.',
    '5. pantu u. c. pantus.',
  ]);
  assert.deepEqual(sentencesOf('كيف حالك؟ أنا بخير.'), ['كيف حالك؟', 'أنا بخير.']);
});

test('neighbours of one language are read together, other languages by their own voice', () => {
  const parts = [
    { block: 1, lang: 'ar', text: 'قل' },
    { block: 1, lang: 'ar', text: 'هذا:' },
    { block: 1, lang: 'lv', text: 'Man vajag tulku. Paldies.' },
  ];
  assert.deepEqual(speechesOf(parts), [
    { lang: 'ar', text: 'قل هذا:' },
    { lang: 'lv', text: 'Man vajag tulku.' },
    { lang: 'lv', text: 'Paldies.' },
  ]);
});

test('a heading is not read into the text below it', () => {
  const parts = [
    { block: 'h2', lang: 'lv', text: 'Vispirms saproti' },
    { block: 'p', lang: 'lv', text: 'Darba līgums ir papīrs.' },
  ];
  assert.deepEqual(
    speechesOf(parts).map(({ text }) => text),
    ['Vispirms saproti', 'Darba līgums ir papīrs.'],
  );
});

test('phone numbers are said digit by digit', () => {
  assert.equal(digitByDigit('Zvani: +371 67186522'), 'Zvani: +3 7 1  6 7 1 8 6 5 2 2');
});
