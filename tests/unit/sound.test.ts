import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { borrowedSchema, soundsSchema } from '../../src/site/schemas.ts';
import { soundOf } from '../../src/site/sound.ts';

const yaml = (path: string) => parse(readFileSync(`content/${path}`, 'utf8'));
const { borrowed } = borrowedSchema.parse(yaml('sounds.yaml'));
const say = (locale: string) => {
  const sounds = soundsSchema.parse(yaml(`${locale}/sounds.yaml`));
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
