/** Text that browsers with Trusted Types accept as markup or as the address of a script; elsewhere plain text. */
type Trusted = string;
interface Rules {
  createHTML?: (text: string) => string;
  createScriptURL?: (address: string) => string | null;
}
interface Factory {
  createPolicy: (name: string, rules: Rules) => { createHTML: (text: string) => Trusted };
}
const types = (globalThis as { trustedTypes?: Factory }).trustedTypes;

const pages = types?.createPolicy('celvedis', { createHTML: (text) => text });

/** Workers of this site. Pagefind begins its own by a plain address, and so may we. */
const workers = ['/pagefind/pagefind-worker.js', '/sw.js'];
const isWorker = ({ origin, pathname }: URL) => origin === location.origin && workers.includes(pathname);
types?.createPolicy('default', {
  createScriptURL: (address) => (isWorker(new URL(address, location.href)) ? address : null),
});

/**
 * Reads markup of our own without showing or running it: nothing in it loads or runs before it is put into the page.
 * Together with the import of this file for workers, the only way past `require-trusted-types-for`.
 */
export const parsed = (markup: string, type: 'text/html' | 'image/svg+xml'): Document =>
  new DOMParser().parseFromString(pages?.createHTML(markup) ?? markup, type);
