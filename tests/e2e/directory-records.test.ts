import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'playwright/test';
import { button, stored } from './page.ts';
import { dist, keptIn, pageOf, pages, ui } from './site.ts';

test('What has ended keeps its page and is in no list; what is not verified says so above the contacts', async ({
  page,
}) => {
  const ended = '/lv/directory/courses/sarunalv/';
  await page.goto(ended);
  await expect(page.getByText(ui('lv', 'record.state.ended'))).toBeVisible();
  for (const list of ['/lv/directory/courses/', '/lv/directory/courses/in/riga/']) {
    await page.goto(list);
    await expect(page.locator(`a[href="${ended}"]`)).toHaveCount(0);
  }
  await page.goto('/lv/directory/organisations/csdd/');
  const doubt = await page.getByText(ui('lv', 'record.state.unverified')).first().boundingBox();
  const contacts = await page.locator('[data-contacts]').first().boundingBox();
  expect(doubt && contacts && doubt.y < contacts.y).toBe(true);
});

test('A person keeps two entries, finds them in another language, takes one off; nothing is stored before that', async ({
  page,
}) => {
  for (const id of ['csdd', 'pmlp']) {
    await page.goto(`/lv/directory/organisations/${id}/`);
    if (id === 'csdd') expect(await stored(page)).toEqual({});
    await button(page, 'lv', 'kept.keep').click();
    await expect(button(page, 'lv', 'kept.drop')).toHaveAttribute('aria-pressed', 'true');
  }
  await page.goto(keptIn('ar'));
  const items = page.locator('cv-kept-records [data-list] > li');
  await expect(items).toHaveCount(2);
  await expect(items.first().locator('h2')).toHaveText(pageOf('ar', 'directory/organisations/csdd').title);
  expect(await items.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  await items
    .first()
    .getByRole('button', { name: ui('ar', 'kept.drop') })
    .click();
  await expect(items).toHaveCount(1);
  await expect(items.first().locator('h2 a')).toBeFocused();
  await items.getByRole('button').click();
  await expect(page.getByText(ui('ar', 'kept.empty'))).toBeVisible();
});

test('Every phone, e-mail and address of the directory is a link', () => {
  let found = 0;
  for (const { url } of pages('lv').filter(({ kind }) => kind === 'record')) {
    const $ = load(readFileSync(`${dist}${url}index.html`, 'utf8'));
    const contacts = $('[data-contacts] bdi');
    const bare = contacts.filter((_, one) => $(one).closest('a[href]').length === 0);
    found += contacts.length;
    expect
      .soft(
        bare.toArray().map((one) => $(one).text()),
        url,
      )
      .toEqual([]);
  }
  expect(found).toBeGreaterThan(100);
});
