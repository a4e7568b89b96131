type Headers = Record<string, string>;

/** What pages use, only themselves: letting a card fill the screen and keep it lit, copying, sounds that follow a touch. */
const used = ['autoplay', 'clipboard-write', 'fullscreen', 'media-playback-while-not-visible', 'screen-wake-lock'];

/** What no page uses. Names that browsers know; a browser that does not know one passes over it. */
const refused = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'compute-pressure',
  'cross-origin-isolated',
  'deferred-fetch',
  'digital-credentials-get',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'interest-cohort',
  'keyboard-map',
  'language-detector',
  'language-model',
  'local-fonts',
  'local-network-access',
  'magnetometer',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'speaker-selection',
  'storage-access',
  'summarizer',
  'sync-xhr',
  'translator',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const permissions = [...used.map((name) => `${name}=(self)`), ...refused.map((name) => `${name}=()`)].join(', ');

/**
 * Nothing from elsewhere, nothing inline. 'wasm-unsafe-eval' is for the search index. Text becomes markup or the address of
 * a worker only by the two policies of `client/trusted.ts`. Forms ask this site alone: what a reader tells us is a link.
 */
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
    "require-trusted-types-for 'script'",
    'trusted-types celvedis default',
    `frame-ancestors ${framedBy}`,
  ].join('; ');

/** What other sites may read with their own scripts, and show. */
const open = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

/** For files whose name changes with what is in them. */
const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** The headers of everything below an address. */
export interface Rule {
  readonly under: `/${string}`;
  readonly headers: Readonly<Headers>;
}

/** Which headers a path gets, by the start of the path; a later row replaces the same header of an earlier one. */
export const HEADERS: readonly Rule[] = [
  {
    under: '/',
    headers: {
      'Content-Security-Policy': contentSecurityPolicy("'none'"),
      // Without includeSubDomains: the address above may carry sites of others.
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': permissions,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      // Kept, but asked for anew each time: pages, documents, data, the worker `/sw.js`, manifests.
      'Cache-Control': 'no-cache',
    },
  },
  // Lists for other sites: the only pages that may stand in a frame.
  { under: '/embed/', headers: { 'Content-Security-Policy': contentSecurityPolicy('*') } },
  // Open data; drawings and sounds; pictures of shared links.
  { under: '/data/', headers: open },
  { under: '/media/', headers: open },
  { under: '/og/', headers: open },
  { under: '/_astro/', headers: kept },
  { under: '/offline/', headers: kept },
  // Says which packs there are now.
  { under: '/offline/packs.json', headers: { 'Cache-Control': 'no-cache' } },
  { under: '/pagefind/fragment/', headers: kept },
  { under: '/pagefind/index/', headers: kept },
  // The one-file book has its style, pictures and font inside, and runs nothing.
  {
    under: '/downloads/',
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
];

/** The headers of one address of the site, each with exactly one value. */
export function headersFor(path: string): Headers {
  return Object.assign({}, ...HEADERS.filter(({ under }) => path.startsWith(under)).map(({ headers }) => headers));
}

/** Files of `dist/` that are for the host and not for readers. */
export const hostFiles = ['/_headers'];
