import { config } from '../site/config.ts';

/** Where a web server of one's own finds the site. */
export interface Place {
  /** Name that readers type. */
  name: string;
  /** Folder with the built site. */
  root: string;
}

/** The place of this build: `SITE_URL` says the name. */
export const placeAt = (root = '/var/www/celvedis'): Place => ({ name: new URL(config.origin).host, root });

/** Text between double quotes, for nginx and Caddy; refuses what would need more than that. */
export function quoted(value: string): string {
  if (/["\\\n\r${}]/.test(value)) throw new Error(`A header cannot hold this on every host: ${value}`);
  return `"${value}"`;
}
