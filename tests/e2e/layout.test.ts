import { expect, test } from 'playwright/test';
import { tooSmall } from './measure.ts';
import { choosers, guideIn, isRtl, walked } from './site.ts';

for (const locale of walked) {
  test(`A person finds the title and the way on the side where reading begins in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(guideIn(locale));
    const places = await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      const text = document.createRange();
      text.selectNodeContents(document.querySelector('h1') as HTMLElement);
      const title = text.getClientRects()[0] as DOMRect;
      const step = document.querySelector('.prose .way > li') as HTMLElement;
      const heading = step.querySelector('h3') as HTMLElement;
      const { left, right } = step.getBoundingClientRect();
      const edge = (side: 'Left' | 'Right') => Number.parseFloat(getComputedStyle(main)[`padding${side}`]);
      return {
        beforeTitle: { left: title.left - edge('Left'), right: main.clientWidth - edge('Right') - title.right },
        beforeHeading: {
          left: heading.getBoundingClientRect().left - left,
          right: right - heading.getBoundingClientRect().right,
        },
        station: { left: getComputedStyle(step, '::before').left, right: getComputedStyle(step, '::before').right },
        line: {
          left: Number.parseFloat(getComputedStyle(step, '::after').left),
          right: Number.parseFloat(getComputedStyle(step, '::after').right),
        },
      };
    });
    const [start, end] = isRtl(locale) ? (['right', 'left'] as const) : (['left', 'right'] as const);
    expect(Math.abs(places.beforeTitle[start])).toBeLessThan(3);
    expect(places.station[start]).toBe('0px');
    expect(places.line[start]).toBeLessThan(places.line[end]);
    expect(places.beforeHeading[start]).toBeGreaterThan(30);
    expect(places.beforeHeading[end]).toBe(0);
  });
}

test('A person chooses a language on a small phone with a thumb', async ({ page }) => {
  for (const url of choosers) {
    await page.goto(url);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect.soft(await tooSmall(page, 44), `${url} at ${width} px`).toEqual([]);
    }
  }
});
