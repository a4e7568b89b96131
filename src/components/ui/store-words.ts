import type { Translate } from '../../i18n/t.ts';

/** What an element says when the device cannot keep something, as its attributes: one for each `Fault` of the store. */
export const storeWords = (t: Translate) => ({
  'data-blocked': t('store.blocked'),
  'data-corrupt': t('store.corrupt'),
  'data-full': t('store.full'),
  'data-newer': t('store.newer'),
});
