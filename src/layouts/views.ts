import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ListId, Page, PageKind } from '../site/graph.ts';
import { isForm } from '../site/keys.ts';
import { statusOf } from '../site/start.ts';
import Accessibility from './Accessibility.astro';
import AtoZ from './AtoZ.astro';
import Cards from './Cards.astro';
import Course from './Course.astro';
import CourseAfterStatus from './CourseAfterStatus.astro';
import CourseGroup from './CourseGroup.astro';
import CourseRecap from './CourseRecap.astro';
import CourseRecord from './CourseRecord.astro';
import Design from './Design.astro';
import Directory from './Directory.astro';
import Downloads from './Downloads.astro';
import Easy from './Easy.astro';
import EasyList from './EasyList.astro';
import Form from './Form.astro';
import Freshness from './Freshness.astro';
import Glossary from './Glossary.astro';
import Guide from './Guide.astro';
import Home from './Home.astro';
import KeptRecords from './KeptRecords.astro';
import Lesson from './Lesson.astro';
import Licence from './Licence.astro';
import List from './List.astro';
import Mentors from './Mentors.astro';
import Messages from './Messages.astro';
import Module from './Module.astro';
import Narrowed from './Narrowed.astro';
import Offline from './Offline.astro';
import OpenData from './OpenData.astro';
import Privacy from './Privacy.astro';
import Project from './Project.astro';
import RecordView from './Record.astro';
import Records from './Records.astro';
import School from './School.astro';
import SchoolForm from './SchoolForm.astro';
import Search from './Search.astro';
import Sources from './Sources.astro';
import Start from './Start.astro';
import StartDoors from './StartDoors.astro';
import Text from './Text.astro';
import Translations from './Translations.astro';
import Uncertain from './Uncertain.astro';
import UncertainTopic from './UncertainTopic.astro';
import Voices from './Voices.astro';

/** A layout; each one's `Props` says which kind of page it takes. */
type Layout = AstroComponentFactory;

const byKind: Partial<Record<PageKind, Layout>> = {
  guide: Guide,
  lesson: Lesson,
  module: Module,
  record: RecordView,
  schools: School,
  easy: Easy,
};
const byList: Record<ListId, Layout> = {
  start: StartDoors,
  guides: List,
  topic: List,
  schools: List,
  parents: List,
  mentors: Mentors,
  downloads: Downloads,
  course: Course,
  directory: Directory,
  records: Records,
  narrowed: Narrowed,
  kept: KeptRecords,
  search: Search,
  'a-z': AtoZ,
  translations: Translations,
  freshness: Freshness,
  uncertain: Uncertain,
  design: Design,
  cards: Cards,
  messages: Messages,
  glossary: Glossary,
  forms: List,
  'course-recap': CourseRecap,
  'course-after-status': CourseAfterStatus,
  'course-group': CourseGroup,
  'course-record': CourseRecord,
  voices: Voices,
  'uncertain-topic': UncertainTopic,
  sources: Sources,
  offline: Offline,
  easy: EasyList,
};

/** Texts with something that the build knows and that no editor can write. */
const byKey: Record<string, Layout> = {
  'about/accessibility': Accessibility,
  'about/data': OpenData,
  'about/licence': Licence,
  'about/privacy': Privacy,
  'about/project': Project,
};

/** Which layout shows a page: by kind, for lists by what they list. Home, start pages and forms of both kinds have their own. */
export function layoutOf(page: Page): Layout {
  if (page.key === 'home') return Home;
  if (isForm(page.key)) return SchoolForm;
  if (statusOf(page.key)) return Start;
  if (page.kind === 'page' && page.key.startsWith('forms/')) return Form;
  return page.kind === 'index' ? byList[page.list] : (byKey[page.key] ?? byKind[page.kind] ?? Text);
}
