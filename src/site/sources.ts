import { latest } from './clock.ts';
import { type Content, sourceTextOf } from './content.ts';

/** A page or act that facts, records or texts rest on. */
export interface Source {
  name: string;
  url: string;
  /** Date of the source itself, as exact as it is known; null where it has none. */
  date: string | null;
  /** Last day on which somebody read it. */
  read: string;
  /** Ids of facts, keys of records and of texts that name it. */
  usedBy: string[];
}
/** All sources of one website. */
interface Origin {
  host: string;
  /** Name of the institution in the directory whose website it is. */
  institution: string | null;
  official: boolean;
  sources: Source[];
}

/** Laws, the state, courts, parliament, the European Union; the state's and municipalities' own sites come from the directory. */
const officialSites = [
  'gov.lv',
  'likumi.lv',
  'vestnesis.lv',
  'latvija.lv',
  'saeima.lv',
  'cvk.lv',
  'tiesas.lv',
  'tiesibsargs.lv',
  'europa.eu',
];

const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');

interface Named {
  name: string;
  url?: string | null;
  date?: string | null;
}

/** Every source that has an address, by website: official ones first, then by how many there are and by name. */
export function originsOf(content: Content): Origin[] {
  const institutions = institutionsOf(content);
  const official = [...officialSites, ...institutions.filter(({ isPublic }) => isPublic).map(({ host }) => host)];
  return [...Map.groupBy(sourcesOf(content), ({ url }) => hostOf(url))]
    .map(([host, sources]) => ({
      host,
      institution: institutions.find((one) => one.host === host)?.name ?? null,
      official: official.some((site) => host === site || host.endsWith(`.${site}`)),
      sources: sources.sort((a, b) => a.name.localeCompare(b.name, 'lv') || (a.url < b.url ? -1 : 1)),
    }))
    .sort(
      (a, b) =>
        Number(b.official) - Number(a.official) || b.sources.length - a.sources.length || (a.host < b.host ? -1 : 1),
    );
}

/**
 * Websites of the directory. Several records may name pages of one: that of the state or a municipality gives the name before
 * a centre that it runs, and then the shortest address, which is that of the whole site.
 */
const institutionsOf = ({ records }: Content) =>
  records
    .filter(({ kind, facts }) => facts.web && (kind === 'municipalities' || kind === 'organisations'))
    .map(({ key, facts }) => ({
      key,
      url: facts.web ?? '',
      host: hostOf(facts.web ?? ''),
      name: facts.name,
      isPublic: ['state', 'municipal', 'state-city', 'municipality'].includes(facts.kind),
    }))
    .sort((a, b) => Number(b.isPublic) - Number(a.isPublic) || a.url.length - b.url.length || (a.key < b.key ? -1 : 1));

function sourcesOf(content: Content): Source[] {
  const found = new Map<string, Source>();
  const add = (named: Named | null, read: string, user: string) => {
    if (!named?.url) return;
    const { name, url, date = null } = named;
    const known = found.get(url) ?? { name, url, date: null, read, usedBy: [] };
    found.set(url, {
      // The same page has several names; the longest says most.
      name: name.length > known.name.length ? name : known.name,
      url,
      date: later(known.date, date),
      read: read > known.read ? read : known.read,
      usedBy: known.usedBy.includes(user) ? known.usedBy : [...known.usedBy, user],
    });
  };
  for (const [id, fact] of Object.entries(content.facts))
    add(fact.source && { ...fact.source, date: fact.source_date }, fact.read_on, id);
  for (const { key, facts } of content.records) add(facts.source, facts.checked, key);
  for (const key of new Set(content.texts.map((text) => text.key)))
    for (const source of sourceTextOf(content.texts, key)?.data.sources ?? []) add(source, source.read, key);
  return [...found.values()];
}

const later = (a: string | null, b: string | null) => (!a || (b && latest(b) > latest(a)) ? b : a);
