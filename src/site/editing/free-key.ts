import { depths } from '../check/keys.ts';
import { keysOf } from '../check/links.ts';
import { isKey, parseTextPath, type RecordKind, recordKinds, type TextKind } from '../keys.ts';
import { sourceLocale } from '../locales.ts';
import type { ReadContent } from '../read.ts';
import { Refusal } from './outcome.ts';

/** What a page with this key is: its first part decides. */
export function kindOf(key: string): TextKind | 'record' {
  if (recordOf(key)) return 'record';
  const kind = (key.includes('/') && parseTextPath(`${sourceLocale}/${key}.mdx`)?.kind) || 'page';
  return kind === 'lesson' && key.split('/').length === 2 ? 'module' : kind;
}

/** Kind and id of a record by its key, `directory/organisations/nvd`, or as texts name it, `organisations/nvd`. */
export function recordOf(key: string): { kind: RecordKind; id: string } | null {
  const [folder, id, ...rest] = key.replace(/^directory\//, '').split('/');
  const kind = recordKinds.find((one) => one === folder);
  return kind && id && !rest.length ? { kind, id } : null;
}

/** Refuses a key that a page of a kind cannot have. */
export function mustFit(key: string, kind: TextKind | 'record'): void {
  const [depth, path = '<name>'] = (kind === 'record' ? [3, 'directory/<kind>/<id>'] : depths[kind]) ?? [];
  const shape = key.startsWith('pages/') ? key.slice('pages/'.length) : path.replace(/(\/index)?\.mdx$/, '');
  const own = kindOf(key);
  if (!isKey(key) || key.startsWith('pages/') || (own === kind && depth && key.split('/').length !== depth))
    throw new Refusal(
      `"${key}" cannot be the key of a ${kind}: write ${shape} in small Latin letters, digits and hyphens.`,
    );
  if (own !== kind) throw new Refusal(`${key} would be a ${own}, not a ${kind}: its first part decides.`);
}

/** Refuses a key that a page has, or had before it moved. */
export function mustBeFree(read: ReadContent, key: string): void {
  if (keysOf(read).has(key)) throw new Refusal(`The page ${key} exists: choose another key, or change that page.`);
  const now = Object.hasOwn(read.content.redirects, key) ? read.content.redirects[key] : undefined;
  if (now) throw new Refusal(`${key} is the old address of ${now}: choose another key.`);
}
