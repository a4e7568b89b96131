import { daysLater } from './day.ts';

/** Where faults in security are told, as far as the builder said. */
interface SecurityContact {
  origin: string;
  repository: string | null;
  contact: string | null;
}

/**
 * `security.txt` by RFC 9116, or null where there is nobody to write to. It ends a year after the build, as the RFC wants.
 * @param now today, YYYY-MM-DD
 */
export function securityText({ origin, repository, contact }: SecurityContact, now: string): string | null {
  const ways = [contact && `mailto:${contact}`, repository && `${repository}/security`].filter(Boolean);
  if (ways.length === 0) return null;
  return [
    ...ways.map((way) => `Contact: ${way}`),
    `Expires: ${daysLater(now, 364)}T00:00:00Z`,
    'Preferred-Languages: lv, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
