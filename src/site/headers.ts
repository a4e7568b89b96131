type Headers = Record<string, string>;

/** Nothing from elsewhere, nothing inline; 'wasm-unsafe-eval' is for the search index. */
const contentSecurityPolicy = (framedBy: "'none'" | '*') =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

/** Which headers a path gets, by the start of the path; a later row replaces the same header of an earlier one. */
export const HEADERS: readonly { readonly under: string; readonly headers: Readonly<Headers> }[] = [
  {
    under: '/',
    headers: {
      'Content-Security-Policy': contentSecurityPolicy("'none'"),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    },
  },
  // Lists for other sites: the only pages that may stand in a frame.
  { under: '/embed/', headers: { 'Content-Security-Policy': contentSecurityPolicy('*') } },
  // The one-file book has its style, pictures and font inside, and runs nothing.
  {
    under: '/downloads/',
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
  // Astro puts a hash of the content into these file names.
  { under: '/_astro/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/** The headers of one address of the site, each with exactly one value. */
export function headersFor(path: string): Headers {
  return Object.assign({}, ...HEADERS.filter(({ under }) => path.startsWith(under)).map(({ headers }) => headers));
}
