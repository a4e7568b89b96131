import { HEADERS, type Rule } from '../site/headers.ts';

/**
 * `_headers` for Cloudflare Pages and Netlify. Cloudflare joins the values of all rules that match, so a rule first detaches
 * (`! Name`) what an earlier one set. Netlify passes over these lines, and a later rule replaces the header of an earlier one.
 */
export function headersFile(rules: readonly Rule[] = HEADERS): string {
  const blocks = rules.map(({ under, headers }, index) => {
    const before = new Set(rules.slice(0, index).flatMap((rule) => overlap(rule, under)));
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(before.has(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return [`${under}*`, ...lines].join('\n');
  });
  return `${[...blocks, manifest].join('\n\n')}\n`;
}

/** Names of headers that a rule sets for some of these addresses. */
const overlap = (rule: Rule, under: string) => (under.startsWith(rule.under) ? Object.keys(rule.headers) : []);

/** Netlify does not know this ending. */
const manifest = '/:locale/manifest.webmanifest\n  Content-Type: application/manifest+json';
