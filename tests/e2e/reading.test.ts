import { expect, test } from 'playwright/test';
import { guideIn, scripts } from './site.ts';

for (const locale of scripts) {
  test(`A person whose browser loads no style sheet reads the guide in order in ${locale}`, async ({ page }) => {
    await page.route('**/*.css', (route) => route.abort());
    await page.goto(guideIn(locale));
    expect(await page.evaluate(() => document.styleSheets.length && getComputedStyle(document.body).display)).toBe(
      'block',
    );

    const headings = await page.locator('main :is(h1, h2, h3, h4)').evaluateAll((all) =>
      all
        .filter((heading) => heading.checkVisibility())
        .map((heading) => ({
          level: Number(heading.tagName[1]),
          top: heading.getBoundingClientRect().top,
          text: heading.textContent ?? '',
        })),
    );
    expect(headings.map(({ level }) => level).indexOf(1)).toBe(0);
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
    for (const [index, { level, top, text }] of headings.entries()) {
      const before = headings[index - 1];
      if (!before) continue;
      expect(level, `level of "${text}"`).toBeLessThanOrEqual(before.level + 1);
      expect(top, `place of "${text}"`).toBeGreaterThan(before.top);
    }

    const tops = await page
      .locator('main :is(h1, dl:first-of-type, header .button-main, #steps, #ask, #about-this-page)')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    expect(tops).toHaveLength(6);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });
}
