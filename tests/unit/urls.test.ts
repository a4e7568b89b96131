import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config } from '../../src/site/config.ts';
import { absolute, numberUrl, reportUrl, tellUrl, telUrl, toUrl, urlOf } from '../../src/site/urls.ts';

test('a page lies below its language and ends with a slash', () => {
  assert.equal(urlOf('ar', 'guides/health/family-doctor'), '/ar/guides/health/family-doctor/');
});

test('the home page is the address of the language itself', () => {
  assert.equal(urlOf('lv', 'home'), '/lv/');
});

test('addresses without a language end with a slash as well', () => {
  assert.equal(toUrl('guides/health'), '/to/guides/health/');
  assert.equal(numberUrl(231), '/231/');
});

test('a full address has one slash between origin and path', () => {
  assert.equal(new URL(absolute('/lv/')).pathname, '/lv/');
});

test('a report carries number and address of the page, and is absent without a repository', (context) => {
  const page = { number: 231, url: '/lv/guides/health/' };
  const repository = config.repository;
  context.after(() => Object.assign(config, { repository }));
  config.repository = null;
  assert.equal(reportUrl(page), null);
  config.repository = 'https://code.example/celvedis';
  const report = new URL(reportUrl(page) ?? '');
  assert.equal(report.origin + report.pathname, 'https://code.example/celvedis/issues/new');
  assert.match([...report.searchParams.values()].join('\n'), /231 \/lv\/guides\/health\//);
});

test('a reader tells us in the repository, or reads how where there is none or no page', (context) => {
  const page = { number: 231, url: '/lv/guides/health/' };
  const repository = config.repository;
  context.after(() => Object.assign(config, { repository }));
  config.repository = 'https://code.example/celvedis';
  assert.equal(tellUrl('lv', page), reportUrl(page));
  assert.equal(tellUrl('ar'), '/ar/about/project/#errors');
  config.repository = null;
  assert.equal(tellUrl('lv', page), '/lv/about/project/#errors');
});

for (const [printed, link] of [
  ['+371 67209400', 'tel:+37167209400'],
  ['112', 'tel:112'],
  ['8000 1234', 'tel:80001234'],
  ['(371) 67-20', 'tel:3716720'],
] as const) {
  test(`${printed} is called as ${link}`, () => assert.equal(telUrl(printed), link));
}
