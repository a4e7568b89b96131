import { z } from 'zod';

/** What a host sets: the public address of the site, and the repository or the mail address that takes corrections. */
export const config = {
  name: 'Ceļvedis',
  /** Origin without trailing slash; canonical addresses and the sitemap are made from it. */
  origin: (process.env.SITE_URL || 'https://celvedis.example').replace(/\/+$/, ''),
  /** Web address of the source repository, or null when the builder did not say. */
  repository: process.env.REPOSITORY_URL?.replace(/\/+$/, '') || null,
  /** Mail address that takes corrections where there is no repository, or null when the builder did not say. */
  contact: contactOf(process.env.CONTACT_EMAIL),
  /** False where languages must no longer be kept on devices: `/sw.js` then removes every worker that is out there. */
  offline: process.env.OFFLINE !== 'off',
};

/** Title in the head of a page. Search engines cut at about 70 letters: a long name needs them all. */
export function headTitle(title: string): string {
  const named = `${title} – ${config.name}`;
  return named.length > 70 ? title : named;
}

/** A mail address that links can hold. Throws on anything else: every page would carry a link that does not work. */
export function contactOf(address: string | undefined): string | null {
  if (!address) return null;
  if (z.email().safeParse(address).success) return address;
  throw new Error(`CONTACT_EMAIL is "${address}"; write one address, such as help@example.org.`);
}
