/** What a host sets: the public address of the site and, where there is one, the repository that takes corrections. */
export const config = {
  name: 'Ceļvedis',
  /** Origin without trailing slash; canonical addresses and the sitemap are made from it. */
  origin: (process.env.SITE_URL || 'https://celvedis.example').replace(/\/+$/, ''),
  /** Web address of the source repository, or null when the builder did not say. */
  repository: process.env.REPOSITORY_URL?.replace(/\/+$/, '') || null,
};

/** Title in the head of a page. Search engines cut at about 70 letters: a long name needs them all. */
export function headTitle(title: string): string {
  const named = `${title} – ${config.name}`;
  return named.length > 70 ? title : named;
}
