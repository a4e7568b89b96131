// Pagefind begins a worker.
import '../trusted.ts';

/** What Pagefind gives; only what is used here. */
interface Pagefind {
  init: () => Promise<void>;
  search: (
    words: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** So many whole texts are enough where titles have no good answer. */
const most = 8;

let pagefind: Promise<Pagefind> | undefined;

function load(): Promise<Pagefind> {
  pagefind ??= (async () => {
    const path = '/pagefind/pagefind.js';
    const loaded = (await import(/* @vite-ignore */ path)) as Pagefind;
    await loaded.init();
    return loaded;
  })();
  pagefind.catch(() => {
    pagefind = undefined;
  });
  return pagefind;
}

/**
 * Addresses of pages whose whole text has all of these forms, best first.
 * @param forms normal forms, as in the index
 */
export async function inWholeTexts(forms: string[], locale: string): Promise<string[]> {
  if (forms.length === 0) return [];
  const { results } = await (await load()).search(forms.join(' '), { filters: { language: locale } });
  return (await Promise.all(results.slice(0, most).map((result) => result.data()))).map(({ url }) => url);
}
