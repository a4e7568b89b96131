import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besideLatvian, partsOfHtml } from '../../src/site/beside.ts';

const lead = '<div class="lead flow"><p>Labdien</p></div>';
const section = (id: string, words: string) =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${words}</h2></section>`;

test('a rendered text is cut before its sections', () => {
  const parts = partsOfHtml(`${lead}\n${section('day', 'Diena')} ${section('ask', 'Jautā')}`);
  assert.deepEqual(
    parts.map(({ id }) => id),
    ['lead', 'day', 'ask'],
  );
  assert.equal(parts[1]?.html, section('day', 'Diena'));
  assert.deepEqual(partsOfHtml(section('day', 'Diena')).length, 1);
});

test('parts meet by id, Latvian first, and no id stands twice', () => {
  const pairs = besideLatvian(
    partsOfHtml(lead + section('day', 'Diena') + section('new', 'Jauns')),
    partsOfHtml(section('day', 'Day') + section('old', 'Old')),
  );
  assert.deepEqual(
    pairs.map(({ id, latvian, own }) => [id, latvian !== null, own !== null]),
    [
      ['lead', true, false],
      ['day', true, true],
      ['new', true, false],
      ['old', false, true],
    ],
  );
  assert.equal(pairs[1]?.latvian, '<section aria-labelledby="day-lv"><h2 id="day-lv">Diena</h2></section>');
  assert.equal(pairs[1]?.own, section('day', 'Day'));
});

test('what names an id follows it, words stay', () => {
  const html =
    '<section aria-labelledby="a"><button popovertarget="note-x">id="b"</button><span id="note-x"></span></section>';
  const [pair] = besideLatvian(partsOfHtml(html), []);
  assert.match(pair?.latvian ?? '', /popovertarget="note-x-lv"/);
  assert.match(pair?.latvian ?? '', /<span id="note-x-lv">/);
  assert.match(pair?.latvian ?? '', />id="b"</);
});
