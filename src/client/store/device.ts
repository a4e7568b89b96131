/** The part of `Storage` that is used; `localStorage` is one. */
export type Device = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Other sites may share the origin: what does not begin so is theirs. */
const prefix = 'celvedis.';
const asideMark = '~';

/** A document as it lies on the device; `aside`: it could not be read and was moved out of the way. */
export interface Stored {
  name: string;
  text: string;
  aside: boolean;
}

export const keyOf = (name: string) => prefix + name;

/** The shelf that a key belongs to, or null for a key of another site. */
export const nameOf = (key: string) =>
  key.startsWith(prefix) ? (key.slice(prefix.length).split(asideMark)[0] ?? '') : null;

/** Keys of this site, of one shelf or of all. */
export const keysOn = (device: Device, name?: string): string[] =>
  Array.from({ length: device.length }, (_, at) => device.key(at) ?? '').filter((key) =>
    name === undefined ? nameOf(key) !== null : nameOf(key) === name,
  );

export const storedOn = (device: Device): Stored[] =>
  keysOn(device).map((key) => ({
    name: nameOf(key) ?? '',
    text: device.getItem(key) ?? '',
    aside: key.includes(asideMark),
  }));

/** Keeps a copy of what lies under a key beside it, in a place that nothing else has. */
export function moveAside(device: Device, key: string, text: string, at = 1): void {
  const place = `${key}${asideMark}${at}`;
  const there = device.getItem(place);
  if (there === null) device.setItem(place, text);
  else if (there !== text) moveAside(device, key, text, at + 1);
}
