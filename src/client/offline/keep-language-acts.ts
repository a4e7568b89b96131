import { formatDay } from '../../site/day.ts';
import { type KeptLanguage, keep, kept, OfflineError, outdated } from './offline.ts';

const parts = (host: HTMLElement) => ({
  button: host.querySelector('button') as HTMLButtonElement,
  words: host.querySelector('[data-words]') as HTMLElement,
  status: host.querySelector('[data-status]') as HTMLElement,
});

/** Where only one size is offered, the language counts as kept in any. */
const isFor =
  ({ dataset }: HTMLElement) =>
  ({ locale, size }: KeptLanguage) =>
    locale === dataset.locale && ('anySize' in dataset || size === dataset.size);

/** Keeps the language of a `<cv-keep-language>`, or renews it in the size in which it is kept. */
export async function press(host: HTMLElement): Promise<void> {
  const { button, status } = parts(host);
  if (button.ariaDisabled === 'true') return;
  const { locale = '', size, keeping = '' } = host.dataset;
  status.textContent = keeping;
  button.setAttribute('aria-disabled', 'true');
  try {
    const mine = (await kept()).find(isFor(host));
    await keep(locale, mine?.size ?? (size === 'all' ? 'all' : 'essential'));
    document.dispatchEvent(new Event('kept-changed'));
  } catch (cause) {
    status.textContent = host.dataset[cause instanceof OfflineError ? cause.fault : 'lost'] ?? '';
  }
  button.removeAttribute('aria-disabled');
}

/** Says what is kept. What the site offers now is asked for only where something is. */
export async function show(host: HTMLElement): Promise<void> {
  const { words, status } = parts(host);
  const { format = '', label = '', renew = '', kept: day = '', newer = '' } = host.dataset;
  const mine = (await kept()).find(isFor(host));
  words.textContent = label;
  status.textContent = mine ? day.replace('{date}', formatDay(format, mine.date)) : '';
  if (!mine || !(await outdated().catch(() => [])).some(isFor(host))) return;
  words.textContent = renew;
  status.textContent = newer;
}
