import { expect, test } from 'playwright/test';
import { overEdge } from './measure.ts';

test('A person on a small phone touches a square of the map; the number is there besides the shade', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/ar/directory/municipalities/');
  expect(await overEdge(page)).toEqual([]);
  const tiles = page.locator('.map-tile');
  await expect(tiles).toHaveCount(42);
  await expect(page.locator('.map-points')).toBeHidden();
  for (const box of await tiles.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))) {
    expect(box.width).toBeGreaterThanOrEqual(44);
    expect(box.height).toBeGreaterThanOrEqual(44);
  }
  const riga = tiles.and(page.locator('[href$="/riga/"]'));
  await expect(riga.locator('b')).toHaveText(/^\d+$/);
  await riga.click();
  await expect(page).toHaveURL('/ar/directory/municipalities/riga/');
});

test('A person on a wide screen follows a named point of the map', async ({ page }) => {
  await page.goto('/lv/directory/municipalities/');
  const points = page.locator('.map-point');
  await expect(points).toHaveCount(42);
  await expect(page.locator('.map-tiles')).toBeHidden();
  await page
    .getByRole('link', { name: /^Talsu \d+, Talsu novads$/ })
    .first()
    .click();
  await expect(page).toHaveURL('/lv/directory/municipalities/talsu-novads/');
});
