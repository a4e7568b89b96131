import { isBinary, type Pack, type PackFile, typeOf } from '../../site/offline.ts';

/** A pack that came whole. */
interface Fetched {
  file: PackFile;
  /** Headers that came with it and hold for what is in it, too. */
  headers: [string, string][];
  /** Room that it takes on the device. */
  bytes: number;
}

/** Headers of ours that hold for a kept page as they hold for the page itself. */
const guards = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
];
/** So many files are written at once. */
const batch = 25;

/** Fetches a whole pack. Throws when it is not what the list of packs promises. */
export async function fetchPack({ url, hash, files }: Pack): Promise<Fetched> {
  // A second copy in the browser's own cache would take room, and a broken one would stay there.
  const response = await fetch(url, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const body = await response.arrayBuffer();
  if ((await sha256(body)) !== hash) throw new Error(`${url}: another file than promised`);
  const file: PackFile = JSON.parse(new TextDecoder().decode(body));
  if (Object.keys({ ...file.files, ...file.shortcuts }).length !== files) throw new Error(`${url}: not ${files} files`);
  const headers = guards.flatMap((name): [string, string][] => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return { file, headers, bytes: body.byteLength };
}

/** Writes all of a pack into a cache. Throws where the device has no room; the cache is then not to be used. */
export async function writePack(cache: Cache, fetched: Fetched): Promise<void> {
  const entries = entriesOf(fetched);
  for (let at = 0; at < entries.length; at += batch)
    await Promise.all(entries.slice(at, at + batch).map(([path, response]) => cache.put(path, response)));
}

function entriesOf({ file, headers }: Fetched): [string, Response][] {
  const files = Object.entries(file.files).map(([path, text]): [string, Response] => [
    path,
    new Response(isBinary(path) ? bytesOf(text) : text, { headers: [...headers, ['content-type', typeOf(path)]] }),
  ]);
  const shortcuts = Object.entries(file.shortcuts).map(([path, to]): [string, Response] => [
    path,
    new Response(null, { status: 302, headers: { location: to } }),
  ]);
  return [...files, ...shortcuts];
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

async function sha256(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
