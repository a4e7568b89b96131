import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { letters, small } from '../../src/site/alphabet.ts';
import { borrowedSchema, soundsSchema } from '../../src/site/schemas.ts';
import { soundOf, soundOfLetter } from '../../src/site/sound.ts';

const yaml = (path: string) => parse(readFileSync(`content/${path}`, 'utf8'));
const { borrowed } = borrowedSchema.parse(yaml('sounds.yaml'));
const soundsOf = (locale: string) => soundsSchema.parse(yaml(`${locale}/sounds.yaml`));
const say = (locale: string) => {
  const sounds = soundsOf(locale);
  return (text: string) => soundOf(text, sounds, borrowed);
};

const cases: Record<string, [latvian: string, heard: string][]> = {
  en: [
    ['Labdien!', 'LAB-dyen!'],
    ['ģimenes ārsts', 'DYI-me-nes aarsts'],
    ['skola', 'SKWO-la'],
    ['dokuments', 'DO-ku-ments'],
    ['Es eju mājās.', 'Es E-yu MAA-yaas.'],
    ['NVD, {name} un 112', 'NVD, {name} un 112'],
    ['pagaidu aizsardzība', 'PA-gai-du AIZ-sar-dzee-ba'],
    ['Gita dzied', 'GHI-ta dzyed'],
  ],
  ar: [
    ['Labdien!', 'لَبديِن!'],
    ['Vai drīkstu iziet?', 'فاي دريكستو إِزيِت؟'],
    ['skola', 'سكوالا'],
    ['adrese', 'أَدرِسِه'],
    ['{name}, lūdzu', '{name}، لودزو'],
  ],
};

for (const [locale, examples] of Object.entries(cases))
  for (const [latvian, heard] of examples)
    test(`${locale}: ${latvian}`, () => assert.equal(say(locale)(latvian), heard));

const alone: [locale: string, letter: string, heard: string][] = [
  ['en', 'ā', 'aa'],
  ['en', 'dž', 'j'],
  ['en', 'ie', 'ye'],
  ['en', 'o', 'wo · o'],
  ['ar', 'a', 'أَ'],
  ['ar', 'ā', 'آ'],
  ['ar', 'o', 'أُوا · أو'],
];

for (const [locale, letter, heard] of alone)
  test(`${locale}: the letter ${letter} alone`, () => assert.equal(soundOfLetter(letter, soundsOf(locale)), heard));

for (const locale of ['en', 'ar'])
  test(`${locale}: every letter of the lessons has a sound, and none is a vowel sign that hangs in the air`, () => {
    const sounds = soundsOf(locale);
    for (const letter of letters) assert.match(soundOfLetter(small(letter), sounds), /^\p{L}/u, letter);
  });
