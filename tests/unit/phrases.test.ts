import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/site/assemble.ts';
import type { Locale } from '../../src/site/locales.ts';
import { cardsOf, lettersOf, messagesOf, type Said } from '../../src/site/phrases.ts';

const message = (text: string, fields: object = {}) => ({ text, kind: 'message', ...fields });
const content = assemble(
  [],
  new Map<string, unknown>([
    ['topics.yaml', { health: { icon: 'heart' }, school: { icon: 'school' } }],
    [
      'phrases/school.yaml',
      {
        'lost-bag': { text: 'Soma ir pazudusi.', kind: 'card' },
        ill: message('Bērns ir slims.', { audience: ['parent'], about: 'absence' }),
        hello: message('Labdien!', { audience: ['parent'], about: 'first-days' }),
        missing: message('Bērna nav.', { audience: ['school'], about: 'absence' }),
        order: message('Vajag tulku.'),
        sister: { text: 'māsa', kind: 'term' },
      },
    ],
    [
      'phrases/health.yaml',
      {
        child: { text: 'Bērns ir slims.', kind: 'card' },
        allergy: { text: 'Man ir alerģija.', kind: 'card' },
        chickenpox: { text: 'čūla', kind: 'term' },
        price: { text: 'cena', kind: 'term' },
        doctor: { text: 'ārsts', kind: 'term' },
        address: { text: 'adrese', kind: 'term' },
      },
    ],
    ['lv/phrases/health.yaml', { price: { means: 'Cik maksā.' }, doctor: { means: 'Kas ārstē.' } }],
    [
      'en/phrases/all.yaml',
      Object.fromEntries(
        ['child', 'ill', 'chickenpox', 'price', 'doctor', 'address', 'sister'].map((id) => [id, { means: id }]),
      ),
    ],
    ['ar/ui.json', {}],
  ]),
);
const ids = (all: Said[]) => all.map(({ id }) => id);
const cards = (locale: Locale) => cardsOf(content, locale).map(({ topic, cards }) => [topic, ids(cards)]);

test('cards stand in the order of the topics and of their file; Latvian has all, another language those it has words for', () => {
  assert.deepEqual(cards('lv'), [
    ['health', ['child', 'allergy']],
    ['school', ['lost-bag']],
  ]);
  assert.deepEqual(cards('en'), [['health', ['child']]]);
  assert.deepEqual(cards('ar'), []);
});

test('messages stand by writer and group; one without an audience is not in the bank', () => {
  const bank = (locale: Locale) =>
    messagesOf(content, locale).map(({ writer, groups }) => [
      writer,
      groups.map(({ about, messages }) => [about, ids(messages)]),
    ]);
  assert.deepEqual(bank('lv'), [
    ['school', [['absence', ['missing']]]],
    [
      'parent',
      [
        ['first-days', ['hello']],
        ['absence', ['ill']],
      ],
    ],
  ]);
  assert.deepEqual(bank('en'), [['parent', [['absence', ['ill']]]]]);
});

test('terms stand in Latvian order under the letter without its mark; a term that nobody explained is absent', () => {
  const letters = (locale: Locale) =>
    lettersOf(content, locale).map(({ base, letters, terms }) => [base, letters.join(' '), ids(terms)]);
  assert.deepEqual(letters('en'), [
    ['A', 'A Ā', ['address', 'doctor']],
    ['C', 'C Č', ['price', 'chickenpox']],
    ['M', 'M', ['sister']],
  ]);
  assert.deepEqual(letters('lv'), [
    ['A', 'Ā', ['doctor']],
    ['C', 'C', ['price']],
  ]);
});
