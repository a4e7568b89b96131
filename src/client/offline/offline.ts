// The worker begins by its address.
import '../trusted.ts';
import { todayHere } from '../../site/day.ts';
import { cachePrefix, labelPath, type Pack, type PackSize, packsUrl, workerUrl } from '../../site/offline.ts';
import { fetchPack, writePack } from './pack.ts';

/** A language that is kept on this device. `bytes`: room that it takes here; `date`: day on which it was kept, YYYY-MM-DD. */
export interface KeptLanguage {
  locale: string;
  size: PackSize;
  bytes: number;
  date: string;
}
interface Label extends KeptLanguage {
  hash: string;
}

/**
 * Why nothing was kept; what was kept before is still there:
 * - `lost`: the network or the host failed, or what came is not what was promised
 * - `full`: the device has no room
 * - `blocked`: the browser refuses, for example in a private window
 */
type OfflineFault = 'lost' | 'full' | 'blocked';
export class OfflineError extends Error {
  readonly fault: OfflineFault;
  constructor(fault: OfflineFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Languages that are kept on this device, by language; empty where the browser keeps nothing for sites. Changes nothing. */
export const kept = async (): Promise<KeptLanguage[]> =>
  (await labels()).map(({ label: { locale, size, bytes, date } }) => ({ locale, size, bytes, date }));

/** Packs that the site offers now. Throws where the list cannot be had. */
export async function offered(): Promise<Pack[]> {
  const response = await fetch(packsUrl, { cache: 'no-cache' });
  if (!response.ok) throw new OfflineError('lost');
  return response.json();
}

/** Kept languages of which the site has another version now. Throws where the list cannot be had. */
export async function outdated(): Promise<KeptLanguage[]> {
  const here = await labels();
  if (!here.length) return [];
  const packs = await offered();
  const isOther = ({ locale, size, hash }: Label) =>
    packs.some((pack) => pack.locale === locale && pack.size === size && pack.hash !== hash);
  return here.map(({ label }) => label).filter(isOther);
}

/**
 * Keeps a language in a size, in place of what was kept of it: the whole file is fetched and checked, then written into
 * a cache of its own, which counts from its label on. Call it only after the reader's own press.
 * @throws OfflineError, and leaves what was there before
 */
export async function keep(locale: string, size: PackSize): Promise<KeptLanguage> {
  if (!('caches' in globalThis) || !navigator.serviceWorker) throw new OfflineError('blocked');
  const { pack, fetched } = await download(locale, size);
  const label: Label = { locale, size, bytes: fetched.bytes, date: todayHere(), hash: pack.hash };
  const name = `${cachePrefix}${locale}-${size}-${Date.now()}`;
  try {
    const cache = await caches.open(name);
    await writePack(cache, fetched);
    await cache.put(labelPath, new Response(JSON.stringify(label)));
    await navigator.serviceWorker.register(workerUrl);
    await navigator.serviceWorker.ready;
  } catch (cause) {
    await caches.delete(name).catch(() => false);
    throw new OfflineError(cause instanceof Error && /quota/i.test(cause.name) ? 'full' : 'blocked');
  }
  await removeWhere((other, of) => other !== name && (!of || of.locale === locale));
  return label;
}

/** Removes a language from this device. With the last one the worker goes, too. */
export async function remove(locale: string): Promise<void> {
  await removeWhere((_, label) => label?.locale === locale);
  if ((await labels()).length === 0) await removeAll();
}

/** Removes everything that is kept for reading without network, and the worker. */
export async function removeAll(): Promise<void> {
  await removeWhere(() => true);
  await (await navigator.serviceWorker?.getRegistration('/'))?.unregister();
}

async function labels(): Promise<{ name: string; label: Label }[]> {
  const all = await namesAndLabels();
  return all
    .flatMap(({ name, label }) => (label ? [{ name, label }] : []))
    .sort((a, b) => a.label.locale.localeCompare(b.label.locale));
}

async function namesAndLabels(): Promise<{ name: string; label?: Label }[]> {
  try {
    const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
    return await Promise.all(
      names.map(async (name) => ({ name, label: await (await (await caches.open(name)).match(labelPath))?.json() })),
    );
  } catch {
    return [];
  }
}

async function removeWhere(isMeant: (name: string, label?: Label) => boolean): Promise<void> {
  const meant = (await namesAndLabels()).filter(({ name, label }) => isMeant(name, label));
  await Promise.all(meant.map(({ name }) => caches.delete(name)));
}

async function download(locale: string, size: PackSize) {
  try {
    const pack = (await offered()).find((one) => one.locale === locale && one.size === size);
    if (!pack) throw new Error(`${locale} ${size} is not offered`);
    return { pack, fetched: await fetchPack(pack) };
  } catch {
    throw new OfflineError('lost');
  }
}
