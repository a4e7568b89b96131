import type { Page } from '../../site/graph.ts';
import { content } from '../../site/load.ts';

const byPlace: Record<string, string> = {
  guides: 'signpost',
  course: 'route',
  schools: 'school',
  directory: 'map-pinned',
  municipalities: 'landmark',
  courses: 'book-open-text',
  interpreters: 'messages-square',
  organisations: 'hand-helping',
  start: 'footprints',
  'asylum-seeker': 'hourglass',
  refugee: 'shield-check',
  'alternative-status': 'shield-half',
  'temporary-protection': 'umbrella',
  other: 'luggage',
  search: 'search',
  'a-z': 'list',
  about: 'info',
  cards: 'id-card',
  messages: 'message-square-text',
  glossary: 'book-a',
  forms: 'file-pen-line',
  easy: 'book-open',
  'needs-card': 'id-card',
  parents: 'backpack',
  'how-school-works': 'school',
  'first-weeks': 'calendar-days',
  'talking-to-school': 'handshake',
};

/** The pictogram of a page: its topic's, its directory kind's, or its folder's. The same idea has the same picture everywhere. */
export function iconOf(page: Page): string {
  const [folder = '', inner = ''] = page.key.split('/');
  const topic =
    page.kind === 'guide' || page.kind === 'easy' ? page.data.topics?.[0] : folder === 'guides' ? inner : undefined;
  return (topic && content.topics[topic]?.icon) || byPlace[inner] || byPlace[folder] || 'file-text';
}
