import { bytes } from './bytes.ts';
import type { Check } from './check.ts';
import { content } from './content.ts';
import { contract } from './contract.ts';
import { direction } from './direction.ts';
import { embeds } from './embeds.ts';
import { foreignWords } from './foreign-words.ts';
import { glyphs } from './glyphs.ts';
import { htmlValidate } from './html-validate.ts';
import { inline } from './inline.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { names } from './names.ts';
import { nu } from './nu.ts';
import { origins } from './origins.ts';
import { packs } from './packs.ts';
import { pages } from './pages.ts';
import { pairs } from './pairs.ts';
import { phones } from './phones.ts';
import { portable } from './portable.ts';
import { searchIndex } from './search-index.ts';
import { security } from './security.ts';
import { sitemap } from './sitemap.ts';
import { text } from './text.ts';

/** Every rule about the finished site, made anew because some keep what they measured. */
export const allChecks = (): Check[] => [
  contract,
  content,
  pages,
  pairs,
  sitemap,
  searchIndex,
  links,
  inline,
  origins,
  embeds,
  security,
  packs,
  portable,
  phones,
  languages,
  foreignWords,
  names,
  text,
  glyphs,
  direction,
  bytes(),
  htmlValidate(),
  nu,
];
