/**
 * Takes away what could tell another person at this device what was read here: words that were searched for, and what
 * this tab remembers. A plan and progress stay, because they can be the work of weeks; the reader deletes them with
 * everything else.
 */
export function forgetSensitive(): void {
  history.replaceState(null, '', location.pathname);
  try {
    sessionStorage.clear();
  } catch {
    // Browsers that refuse the storage have nothing in it.
  }
}
