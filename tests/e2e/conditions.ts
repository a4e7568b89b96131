import type { Page } from 'playwright/test';

/** Text as far apart as WCAG 1.4.12 allows a reader to set it. A constructed sheet, because the policy forbids styles in the page. */
export const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
  });

/** Text that does not fit into its box, where the box hides or clips what is over. */
export const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, display, lineHeight } = getComputedStyle(element);
        if (display === 'inline' || clipPath !== 'none' || element.closest('svg') || !element.checkVisibility())
          return false;
        if (!element.textContent?.trim() || element.clientHeight < 2) return false;
        const line = Number.parseFloat(lineHeight) || 24;
        const isOver = (flow: string, by: number, most: number) => ['hidden', 'clip'].includes(flow) && by > most;
        return (
          isOver(overflowX, element.scrollWidth - element.clientWidth, 2) ||
          isOver(overflowY, element.scrollHeight - element.clientHeight, line / 4)
        );
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );

/** Everything that can have the focus and is wholly covered by something else when it has it (WCAG 2.4.11). */
export const hiddenFocus = (page: Page) =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [tabindex="0"]'),
    ];
    return all
      .filter((element) => element.checkVisibility() && !element.hasAttribute('disabled'))
      .filter((element) => {
        element.focus();
        if (document.activeElement !== element) return false;
        const parts = [...element.getClientRects()];
        const seen = parts.some(({ left, right, top, bottom }) =>
          [0.1, 0.5, 0.9].some((share) => {
            const found = document.elementFromPoint((left + right) / 2, top + (bottom - top) * share);
            return found !== null && (element.contains(found) || found.contains(element));
          }),
        );
        return !seen;
      })
      .map((element) => element.outerHTML.slice(0, 160));
  });

/** Animations and transitions that take time. */
export const moving = (page: Page) =>
  page.evaluate(() => {
    const played = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0)
      .map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML.slice(0, 120) ?? '');
    const ready = [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, scrollBehavior } = getComputedStyle(element);
        return (
          transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0) || scrollBehavior === 'smooth'
        );
      })
      .map((element) => element.outerHTML.slice(0, 120));
    return [...played, ...ready];
  });

/**
 * Controls that can be seen and do nothing, because the script of their element is not there. Ticks and lines for a name
 * are exempt: they are there for the screen and for paper. `alone`: also those that belong to no element with script.
 */
export const deadControls = (page: Page, alone = false) =>
  page.evaluate(
    (alone) =>
      [...document.querySelectorAll<HTMLElement>('button, select, input:is([type=file], [type=date], [type=search])')]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .filter((control) => getComputedStyle(control).clipPath === 'none')
        .filter((control) => !control.hasAttribute('popovertarget') && !control.closest('form[action]'))
        .filter((control) => {
          let host = control.parentElement;
          while (host && !host.localName.startsWith('cv-')) host = host.parentElement;
          return host ? !host.matches(':defined') : alone;
        })
        .map((control) => control.outerHTML.slice(0, 160)),
    alone,
  );
