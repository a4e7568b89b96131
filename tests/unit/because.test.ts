import assert from 'node:assert/strict';
import { test } from 'node:test';
import { becauseMark, splitBecause } from '../../src/components/mdx/because.ts';

const cases: [what: string, html: string, answer: string, because: string][] = [
  ['on one line', `112${becauseMark}Tas ir bez maksas.`, '112', 'Tas ir bez maksas.'],
  ['in one paragraph', `<p>112\n${becauseMark}Tas ir bez maksas.</p>\n`, '112', 'Tas ir bez maksas.'],
  ['in a paragraph of its own', `<p>112</p>\n${becauseMark}<p>Tas ir bez maksas.</p>\n`, '112', 'Tas ir bez maksas.'],
  ['with marked words', `<strong>112</strong> ${becauseMark} <bdi>a</bdi>`, '<strong>112</strong>', '<bdi>a</bdi>'],
  ['without a reason', '<p>112</p>', '112', ''],
  ['that is empty', '', '', ''],
];

for (const [what, html, answer, because] of cases) {
  test(`an answer ${what} is parted from its reason`, () => {
    assert.deepEqual(splitBecause(html), { answer, because });
  });
}
