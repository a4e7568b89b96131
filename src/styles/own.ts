import { hasText, type Page } from '../site/graph.ts';
import cards from './cards.css?url';
import course from './course.css?url';
import directory from './directory.css?url';
import easy from './easy.css?url';
import forms from './forms.css?url';
import mentors from './mentors.css?url';
import messages from './messages.css?url';
import pair from './pair.css?url';
import practice from './practice.css?url';
import rights from './rights.css?url';
import schools from './school-forms.css?url';
import search from './search.css?url';
import withoutScript from './without-script.css?url';

type Where = (page: Page) => boolean;

/** Pages by a part of their key. */
const at =
  (keys: RegExp): Where =>
  ({ key }) =>
    keys.test(key);

/** Texts that have a component, wherever an editor puts it; and the page that shows all components. */
const having =
  (components: RegExp): Where =>
  (page) =>
    page.key === 'about/design' || (hasText(page) && components.test(page.text.body));

const either =
  (...places: Where[]): Where =>
  (page) =>
    places.some((isThere) => isThere(page));

/** Style sheets that few pages need: nobody loads the looks of pages that they do not visit. */
const own: [Where, string][] = [
  [at(/^course(\/|$)|^about\/design$/), course],
  [at(/^directory(\/|$)|^about\/design$/), directory],
  [at(/^with-lv\/|^schools\/|^about\/design$/), pair],
  [at(/^(with-lv\/)?schools(\/|$)|^about\/design$/), schools],
  [at(/^search$/), search],
  [at(/^easy(\/|$)/), easy],
  [at(/^cards$/), cards],
  [at(/^messages$/), messages],
  [at(/^helpers\/mentors$/), mentors],
  [having(/<FormField\b/), forms],
  [having(/<RightsTable\b/), rights],
  [either(at(/^course\/(?!(group|record)$)/), having(/<(Dialogue|Letter|Question)\b/)), practice],
  [at(/^(directory(\/[a-z]+)?|helpers\/mentors|course\/(group|record)|about\/privacy|offline)$/), withoutScript],
];

/** Addresses of the sheets that a page needs besides the one of all pages. */
export const ownSheets = (page: Page | undefined): string[] =>
  own.flatMap(([isNeeded, sheet]) => (page && isNeeded(page) ? [sheet] : []));
