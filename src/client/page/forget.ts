const mark = 'celvedis-left';

/**
 * Takes away what could tell another person at this device what was read here: words that were searched for, and what
 * this tab remembers. That a page was left stays in the tab, for `afterLeaving`. A plan and progress stay, because they
 * can be the work of weeks; the reader deletes them with everything else.
 */
export function forgetSensitive(): void {
  history.replaceState(null, '', location.pathname);
  withTab((tab) => {
    tab.clear();
    tab.setItem(mark, 'yes');
  });
}

/**
 * Calls back when the Back button comes to this page after a sensitive one was left in this tab. Whoever opens the page
 * by a link or its address has chosen to read it again.
 */
export function afterLeaving(hide: () => void): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const hasLeft = () => withTab((tab) => tab.getItem(mark)) === 'yes';
  if (visit?.type === 'navigate') withTab((tab) => tab.removeItem(mark));
  else if (visit?.type === 'back_forward' && hasLeft()) hide();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && hasLeft()) hide();
  });
}

/** Browsers that refuse the storage have nothing in it. */
function withTab<T>(use: (tab: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
