import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Text } from '../../src/site/content.ts';
import type { Locale } from '../../src/site/locales.ts';
import type { Pin } from '../../src/site/schemas.ts';
import { revisionOf, sectionStates } from '../../src/site/translations.ts';

/** A text with sections `id: words`; the hash of a section is its words. */
function text(locale: Locale, words: Record<string, string>): Text {
  const sections = Object.entries(words).map(([id, hash]) => ({
    id,
    hash,
    title: `${locale} ${id}`,
    line: 1,
    source: hash,
  }));
  return { locale, key: 'a', kind: 'page', file: 'a', body: '', data: { title: 'A', summary: 'B' }, sections };
}

const pin = (source: string, text: string, by = 'machine', on = '2026-11-20'): Pin => ({ source, text, by, on });
const source = text('lv', { head: 'h1', lead: 'l1', steps: 's1' });
const complete = text('en', { head: 'x', lead: 'y', steps: 'z' });
const pins = { head: pin('h1', 'x'), lead: pin('l1', 'y'), steps: pin('s1', 'z') };

test('a section is current, stale, missing or an orphan, in the order of the source', () => {
  const translation = text('en', { extra: 'e', steps: 'z', head: 'x' });
  assert.deepEqual(
    sectionStates(translation, source, { head: pin('h1', 'x'), steps: pin('s0', 'z'), lead: pin('l1', 'y') }),
    [
      { id: 'head', state: 'current', title: 'en head', critical: false },
      { id: 'lead', state: 'missing', title: 'lv lead', critical: false },
      { id: 'steps', state: 'stale', title: 'en steps', critical: false },
      { id: 'extra', state: 'orphan', title: 'en extra', critical: false },
    ],
  );
});

test('a section that nobody accepted is stale', () => {
  for (const none of [undefined, {}])
    assert.deepEqual(new Set(sectionStates(complete, source, none).map(({ state }) => state)), new Set(['stale']));
});

test('the source is the original, whatever its pins say', () => {
  assert.deepEqual(revisionOf(source, source, undefined), {
    state: 'original',
    checkedBy: 'machine',
    checkedOn: null,
    sections: [],
  });
});

const states: [what: string, translation: Text, pins: Record<string, Pin> | undefined, state: string][] = [
  ['with all sections made from the source as it is', complete, pins, 'current'],
  ['without pins', complete, undefined, 'outdated'],
  ['with one stale section', complete, { ...pins, lead: pin('l0', 'y') }, 'outdated'],
  ['whose own words changed since', complete, { ...pins, lead: pin('l1', 'y0') }, 'current'],
  ['with a missing section', text('en', { head: 'x', lead: 'y' }), pins, 'outdated'],
  ['with an orphan', text('en', { head: 'x', lead: 'y', steps: 'z', more: 'm' }), pins, 'outdated'],
];

for (const [what, translation, given, state] of states) {
  test(`a translation ${what} is ${state}`, () => assert.equal(revisionOf(translation, source, given).state, state));
}

const anna = (source: string, text: string, on?: string) => pin(source, text, 'Anna', on);
const all = { head: anna('h1', 'x'), lead: anna('l1', 'y'), steps: anna('s1', 'z') };

const checks: [what: string, given: Record<string, Pin>, by: string, on: string | null][] = [
  [
    'one person checked all sections: the person is named with the oldest day',
    { head: anna('h1', 'x', '2026-12-01'), lead: anna('l1', 'y', '2026-10-01'), steps: anna('s1', 'z', '2026-11-01') },
    'Anna',
    '2026-10-01',
  ],
  [
    'two people shared the sections: both are named once',
    { ...all, lead: pin('l1', 'y', 'Bruno') },
    'Anna, Bruno',
    '2026-11-20',
  ],
  [
    'the source of a section changed after the check: nobody is named, and its day does not count',
    { ...all, lead: anna('l0', 'y', '2025-01-01') },
    'machine',
    '2026-11-20',
  ],
  [
    'the words of a section changed after the check: nobody is named, and its day does not count',
    { ...all, lead: anna('l1', 'y0', '2025-01-01') },
    'machine',
    '2026-11-20',
  ],
  [
    'a section was never checked: nobody is named',
    { head: anna('h1', 'x'), steps: anna('s1', 'z') },
    'machine',
    '2026-11-20',
  ],
  [
    'one of three sections is machine work: nobody is named',
    { ...all, lead: pin('l1', 'y'), steps: pin('s1', 'z', 'Bruno') },
    'machine',
    '2026-11-20',
  ],
  ['all checks are of earlier texts: there is no day', { head: anna('h0', 'x') }, 'machine', null],
];

for (const [what, given, by, on] of checks) {
  test(what, () => {
    const { checkedBy, checkedOn } = revisionOf(complete, source, given);
    assert.deepEqual([checkedBy, checkedOn], [by, on]);
  });
}

const uneven: [what: string, hashes: Record<string, string>][] = [
  ['a section that is not in the source', { head: 'x', lead: 'y', steps: 'z', extra: 'e' }],
  ['a section too few', { head: 'x', lead: 'y' }],
];

for (const [what, hashes] of uneven) {
  test(`nobody has checked all of a text with ${what}`, () => {
    assert.equal(revisionOf(text('en', hashes), source, all).checkedBy, 'machine');
  });
}

test('an original is checked by a person until it changes', () => {
  const own = { head: anna('h1', 'h1'), lead: anna('l1', 'l1'), steps: anna('s1', 's1') };
  assert.equal(revisionOf(source, source, own).checkedBy, 'Anna');
  assert.equal(revisionOf(source, source, { ...own, lead: anna('l0', 'l0') }).checkedBy, 'machine');
});

const critical = (hash: string): Pin => ({ ...pin(hash, hash), critical: true });

const grave: [what: string, own: Pin | undefined, sourcePin: Pin | undefined, critical: boolean][] = [
  ['made before a critical change', pin('s0', 'z'), critical('s1'), true],
  ['made before an ordinary change', pin('s0', 'z'), pin('s1', 's1'), false],
  ['made after a critical change', pin('s1', 'z'), critical('s1'), false],
  ['made from a critical change and stale by a later one', pin('s-critical', 'z'), critical('s-critical'), false],
  ['that missed a critical change and a later one', pin('s0', 'z'), critical('s-critical'), true],
  ['that nobody accepted, of a source with a critical change', undefined, critical('s1'), true],
  ['of a source without pins', pin('s0', 'z'), undefined, false],
];

for (const [what, own, sourcePin, expected] of grave) {
  test(`a section ${what} ${expected ? 'lacks something critical' : 'lacks nothing critical'}`, () => {
    const [given, sourcePins] = [own && { steps: own }, sourcePin && { steps: sourcePin }];
    const { sections } = revisionOf(complete, source, given, sourcePins);
    assert.equal(sections.find(({ id }) => id === 'steps')?.critical, expected);
  });
}

test('a missing section can lack something critical, and an orphan never does', () => {
  const translation = text('en', { head: 'x', lead: 'y', extra: 'e' });
  const sourcePins = { steps: critical('s1'), extra: critical('e0') };
  assert.deepEqual(
    sectionStates(translation, source, undefined, sourcePins).map(({ id, critical }) => [id, critical]),
    [
      ['head', false],
      ['lead', false],
      ['steps', true],
      ['extra', false],
    ],
  );
});
