import type { Page } from 'playwright/test';

/** Opens what a reader can unfold. */
export const openAll = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });

/** What reaches over the left or right edge of the screen: scrolled to sideways, or cut off where nobody can scroll. */
export const overEdge = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isOver = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || (left >= -0.5 && right <= clientWidth + 0.5)) return false;
      return getComputedStyle(element).clipPath === 'none'; // else words for screen readers
    };
    const found = [...document.body.querySelectorAll('*')]
      .filter((element) => isOver(element) && ![...element.children].some(isOver))
      .map((element) => `${element.parentElement?.className} > ${element.outerHTML.slice(0, 200)}`);
    const widest = scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [];
    return [...widest, ...found.slice(0, 5)];
  });

/** Controls that are lower or narrower than `least` px. Links within a sentence are exempt, as in WCAG 2.5.5. */
export const tooSmall = (page: Page, least: number) =>
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

/**
 * The least of several measurements, in ms: other work on the machine can only add to a time, so the least is nearest to
 * what the page itself needs. The first that is within the limit is enough.
 */
export async function least(times: number, limit: number, measure: () => Promise<number>): Promise<number> {
  let taken = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times && taken > limit; time++) taken = Math.min(taken, await measure());
  return taken;
}
