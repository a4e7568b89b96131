import { expect, type Page, test } from 'playwright/test';
import { choosers, guideIn, isRtl, liveLocales, pages, templates } from './site.ts';

/** 320 px is also what a screen of 1280 px shows at a zoom of 400 %. */
const widths = [320, 360, 1280];

const openAll = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });

/** What reaches over the left or right edge of the screen: scrolled to sideways, or cut off where nobody can scroll. */
const overEdge = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isOver = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const onlyRead = getComputedStyle(element).clipPath !== 'none'; // words for screen readers
      return !onlyRead && width > 0 && (left < -0.5 || right > clientWidth + 0.5);
    };
    const found = [...document.body.querySelectorAll('*')]
      .filter((element) => isOver(element) && ![...element.children].some(isOver))
      .map((element) => `${element.parentElement?.className} > ${element.outerHTML.slice(0, 200)}`);
    const widest = scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [];
    return [...widest, ...found.slice(0, 5)];
  });

/** Controls that are lower or narrower than `least` px. Links within a sentence are exempt, as in WCAG 2.5.5. */
const tooSmall = (page: Page, least: number) =>
  page.evaluate((least) => {
    const isBlock = (element: Element) => !getComputedStyle(element).display.startsWith('inline');
    const words = (element: Element) => element.textContent?.replace(/[\s·,.:()]+/g, '') ?? '';
    const isInSentence = (link: Element) => {
      if (getComputedStyle(link).display !== 'inline') return false;
      let block = link.parentElement;
      while (block && !isBlock(block)) block = block.parentElement;
      return block !== null && words(block) !== words(link);
    };
    /** What reacts to a touch: the whole label of a field, the whole card of a link that is stretched over it. */
    const target = (control: Element) => {
      if (control.matches('input')) return control.closest('label') ?? control;
      const stretched = getComputedStyle(control, '::after').position === 'absolute';
      return (stretched && (control as HTMLElement).offsetParent) || control;
    };
    return [...document.querySelectorAll('a, button, summary, input, label.tick')]
      .filter((control) => control.checkVisibility() && getComputedStyle(control).clipPath === 'none')
      .filter((control) => !(control.matches('a') && isInSentence(control)))
      .filter((control) => {
        const { width, height } = target(control).getBoundingClientRect();
        return width < least - 0.5 || height < least - 0.5;
      })
      .map((control) => {
        const { width, height } = target(control).getBoundingClientRect();
        return `${Math.round(width)} × ${Math.round(height)} ${control.outerHTML.slice(0, 160)}`;
      });
  }, least);

for (const locale of liveLocales) {
  for (const width of widths) {
    test(`A person reads every page in ${locale} at ${width} px without scrolling sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      for (const { url } of [...pages(locale), ...templates(locale)]) {
        await page.goto(url);
        await openAll(page);
        expect.soft(await overEdge(page), `${url} at ${width} px`).toEqual([]);
      }
    });
  }

  for (const width of [360, 1280]) {
    test(`A person hits every control in ${locale} with a thumb at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      for (const { url } of templates(locale)) {
        await page.goto(url);
        await openAll(page);
        expect.soft(await tooSmall(page, 44), `${url} at ${width} px`).toEqual([]);
      }
    });
  }

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

  test(`A person sees the whole header in ${locale} in one row at 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const { url } of templates(locale)) {
      await page.goto(url);
      const rows = await page.locator('body > header > div:not(.band) > *').evaluateAll((parts) =>
        parts.map((part) => {
          const { top, bottom } = part.getBoundingClientRect();
          return { top, bottom };
        }),
      );
      expect(rows.length, url).toBeGreaterThan(3);
      const lowestTop = Math.max(...rows.map(({ top }) => top));
      const highestBottom = Math.min(...rows.map(({ bottom }) => bottom));
      expect(lowestTop, url).toBeLessThan(highestBottom - 30);
    }
  });
}

test('A person chooses a language on a small phone without scrolling sideways and with a thumb', async ({ page }) => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    for (const url of choosers) {
      await page.goto(url);
      expect.soft(await overEdge(page), `${url} at ${width} px`).toEqual([]);
      expect.soft(await tooSmall(page, 44), `${url} at ${width} px`).toEqual([]);
    }
  }
});
