import type { Page } from '../../site/graph.ts';
import { content } from '../../site/load.ts';

/** Pictures of pages and folders, by the last word of their key; a subject has the same one in guides, forms and doors. */
const byName: Record<string, string> = {
  'asylum-application': 'shield',
  'after-the-decision': 'mail-open',
  'temporary-protection': 'umbrella',
  'declare-your-address': 'map-pin-house',
  'address-declaration': 'map-pin-house',
  'residence-permit': 'id-card',
  emergency: 'siren',
  'family-doctor': 'stethoscope',
  'family-doctor-agreement': 'stethoscope',
  'interpreter-at-the-doctor': 'messages-square',
  'get-an-interpreter': 'messages-square',
  'bank-account': 'credit-card',
  'monthly-benefit': 'calendar-days',
  'one-time-support': 'banknote',
  'social-assistance': 'wallet',
  'minimum-income': 'wallet',
  'vsaa-benefit': 'users',
  'advert-and-lease': 'key-round',
  'bills-and-heating': 'heater',
  'enrol-in-school': 'backpack',
  'school-application': 'backpack',
  kindergarten: 'toy-brick',
  'latvian-courses': 'message-circle',
  'work-contract': 'file-pen-line',
  discrimination: 'equal-not',
  'violence-and-crisis': 'shield-alert',
  'how-school-works': 'school',
  'first-weeks': 'calendar-days',
  'talking-to-school': 'message-square-text',
  'needs-card': 'clipboard-list',
  guides: 'signpost',
  course: 'route',
  parents: 'backpack',
  schools: 'school',
  onboarding: 'clipboard-check',
  'first-days': 'calendar-days',
  'individual-plan': 'target',
  'module-timetable': 'table-2',
  'latvian-support': 'message-circle',
  interpreter: 'messages-square',
  handover: 'arrow-right-left',
  'first-refugee-pupil': 'life-buoy',
  downloads: 'folder-down',
  directory: 'map-pinned',
  municipalities: 'landmark',
  courses: 'message-circle',
  interpreters: 'messages-square',
  organisations: 'hand-helping',
  start: 'footprints',
  'asylum-seeker': 'hourglass',
  refugee: 'shield-check',
  'alternative-status': 'shield-half',
  other: 'luggage',
  search: 'search',
  'a-z': 'list',
  about: 'info',
  cards: 'presentation',
  messages: 'message-square-text',
  glossary: 'book-a',
  forms: 'file-pen-line',
  easy: 'book-open',
};

/** The pictogram of a page: its own, its topic's, its directory kind's, or its folder's. The same idea has the same picture everywhere. */
export function iconOf(page: Page): string {
  const [folder = '', inner = ''] = page.key.split('/');
  const topic =
    page.kind === 'guide' || page.kind === 'easy' ? page.data.topics?.[0] : folder === 'guides' ? inner : undefined;
  const own = byName[page.key.split('/').at(-1) ?? ''];
  return own ?? ((topic && content.topics[topic]?.icon) || byName[inner] || byName[folder] || 'file-text');
}
