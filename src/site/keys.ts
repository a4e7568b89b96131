import { isLocale, type Locale } from './locales.ts';

/** What a text is; decided by its folder. Public `kind` of `/data/pages.json` (records and lists have `record` and `index`). */
export type TextKind =
  | 'page'
  | 'guide'
  | 'lesson'
  | 'module'
  | 'parents'
  | 'children'
  | 'schools'
  | 'toolkit'
  | 'news'
  | 'easy';

const kindOfFolder: Record<string, TextKind> = {
  pages: 'page',
  guides: 'guide',
  course: 'lesson',
  parents: 'parents',
  children: 'children',
  schools: 'schools',
  toolkit: 'toolkit',
  news: 'news',
  easy: 'easy',
};

/** Kinds of texts that are also a PDF and a Word file. */
export const isDocument = (kind: TextKind) => kind === 'schools';

/** Name of the files of a document: the last part of its key. */
export const documentName = (key: string) => key.split('/').at(-1) ?? key;

const forms = 'schools/forms/';

/** Texts that are filled in by hand: their folder says so. */
export const isForm = (key: string) => key.startsWith(forms);

/** Kinds of texts that are also shown beside the Latvian one. */
export const isPaired = (kind: TextKind) => ['guide', 'lesson', 'parents', 'children', 'schools'].includes(kind);

/** Key of a text beside the Latvian one: `with-lv/guides/health/family-doctor`. */
export const pairKey = (key: string) => `${pairFolder}${key}`;
const pairFolder = 'with-lv/';

/** The way back from `pairKey`; undefined for every other key. */
export const keyOfPair = (key: string) => (key.startsWith(pairFolder) ? key.slice(pairFolder.length) : undefined);

/** Key of the easy version of a page: `easy/guides/health/family-doctor`. */
export const easyKey = (key: string) => `${easyFolder}${key}`;
const easyFolder = 'easy/';

/** Key of the page that an easy text retells: the way back from `easyKey`; undefined for every other key. */
export const retoldKey = (key: string) => (key.startsWith(easyFolder) ? key.slice(easyFolder.length) : undefined);

/** Folders of a language that may hold texts. */
export const textFolders = Object.keys(kindOfFolder);

/** Kinds of directory records, each a folder of `content/directory/`. */
export const recordKinds = ['municipalities', 'courses', 'interpreters', 'organisations'] as const;
export type RecordKind = (typeof recordKinds)[number];

const keyShape = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** ASCII path in small letters, digits, hyphens and slashes. */
export const isKey = (key: string) => keyShape.test(key);

export interface TextPath {
  locale: Locale;
  key: string;
  kind: TextKind;
}

/**
 * Reads locale, key and kind from a path below `content/`.
 * @example parseTextPath('lv/guides/health/family-doctor.mdx') // { locale: 'lv', key: 'guides/health/family-doctor', kind: 'guide' }
 * @example parseTextPath('lv/course/rights-and-duties/index.mdx') // { locale: 'lv', key: 'course/rights-and-duties', kind: 'module' }
 * @returns null when the path is not a text of a known language and folder, or its name is not a key
 */
export function parseTextPath(path: string): TextPath | null {
  const [locale = '', folder = '', ...rest] = path.replace(/\.mdx$/, '').split('/');
  const kind = Object.hasOwn(kindOfFolder, folder) && kindOfFolder[folder];
  if (!isLocale(locale) || !kind || rest.length === 0) return null;
  const isModule = kind === 'lesson' && rest.at(-1) === 'index';
  const parts = rest.at(-1) === 'index' ? rest.slice(0, -1) : rest;
  const key = (kind === 'page' ? parts : [folder, ...parts]).join('/');
  return isKey(key) ? { locale, key, kind: isModule ? 'module' : kind } : null;
}

/**
 * Path below `content/` of a text: the way back from `parseTextPath`.
 * @example textPath('lv', 'about/privacy', 'page') // 'lv/pages/about/privacy.mdx'
 */
export const textPath = (locale: Locale, key: string, kind: TextKind): string =>
  `${locale}/${kind === 'page' ? 'pages/' : ''}${key}${kind === 'module' ? '/index' : ''}.mdx`;

/** Key of a directory record: `directory/organisations/nvd`. */
export const recordKey = (kind: RecordKind, id: string) => `directory/${kind}/${id}`;
