import type { ListId, PageKind } from '../site/graph.ts';
import AtoZ from './AtoZ.astro';
import Course from './Course.astro';
import Design from './Design.astro';
import Directory from './Directory.astro';
import Guide from './Guide.astro';
import Home from './Home.astro';
import Lesson from './Lesson.astro';
import List from './List.astro';
import Module from './Module.astro';
import Record from './Record.astro';
import Records from './Records.astro';
import Search from './Search.astro';
import Text from './Text.astro';

/** Which layout shows a page: by kind, for lists by what they list. Home is the one page with a layout of its own. */
const byKind: Partial<Record<PageKind, typeof Text>> = { guide: Guide, lesson: Lesson, module: Module, record: Record };
const byList: Record<ListId, typeof Text> = {
  guides: List,
  topic: List,
  schools: List,
  course: Course,
  directory: Directory,
  records: Records,
  search: Search,
  'a-z': AtoZ,
  design: Design,
};

export function layoutOf(page: { key: string; kind: PageKind; list?: ListId }): typeof Text {
  if (page.key === 'home') return Home;
  return (page.list && byList[page.list]) || byKind[page.kind] || Text;
}
