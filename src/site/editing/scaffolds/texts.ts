import { placeholder } from '../../check/unfinished.ts';
import { type TextKind, textPath } from '../../keys.ts';
import { sourceLocale } from '../../locales.ts';
import type { ReadContent } from '../../read.ts';
import { kindOf, mustBeFree, mustFit } from '../free-key.ts';
import { unknown } from '../nearest.ts';
import { withNumbers } from '../numbers.ts';
import { type Outcome, Refusal, type Write } from '../outcome.ts';
import { appendItem } from '../yaml-edit.ts';
import { bodyOf } from './body.ts';
import { frontMatter } from './front.ts';

/** A guide in the folder of a topic. */
export function newGuide(read: ReadContent, [key = '']: string[], on: string): Outcome {
  mustFit(key, 'guide');
  const topic = key.split('/')[1] ?? '';
  const topics = Object.keys(read.content.topics);
  if (!topics.includes(topic)) throw unknown('topic', topic, topics);
  return texts(read, [[key, 'guide', topic]], on);
}

/** A lesson at the end of a module of the course. */
export function newLesson(read: ReadContent, [key = '']: string[], on: string): Outcome {
  mustFit(key, 'lesson');
  const [, module = '', lesson = ''] = key.split('/');
  const modules = read.content.course.modules.map(({ id }) => id);
  if (!modules.includes(module)) throw unknown('module in content/course.yaml', module, modules);
  const place = ['modules', modules.indexOf(module), 'lessons'];
  return texts(read, [[key, 'lesson', topicOf(read, module)]], on, planned(read, place, lesson));
}

/** A module at the end of the course, with its first lesson: neither can be without the other. */
export function newModule(read: ReadContent, [key = '', lesson = 'first-lesson']: string[], on: string): Outcome {
  mustFit(key, 'module');
  const id = key.split('/')[1] ?? '';
  const topic = topicOf(read, id);
  mustFit(`${key}/${lesson}`, 'lesson');
  const row = `{ id: ${id}, kind: elective, track: both, hours: 1, lessons: [${lesson}] }`;
  const both: Planned[] = [
    [key, 'module', topic],
    [`${key}/${lesson}`, 'lesson', topic],
  ];
  return texts(read, both, on, planned(read, ['modules'], row));
}

/** Any other text; its first part says what it is. */
export function newPage(read: ReadContent, [key = '']: string[], on: string): Outcome {
  const kind = kindOf(key);
  if (kind === 'guide' || kind === 'lesson' || kind === 'module' || kind === 'record')
    throw new Refusal(`${key} would be a ${kind}: npm run content -- new ${kind} ${key}.`);
  mustFit(key, kind);
  return texts(read, [[key, kind, topicOf(read, key.split('/')[0] ?? '')]], on);
}

type Planned = [key: string, kind: TextKind, topic: string];

function texts(read: ReadContent, all: Planned[], on: string, plan: Write[] = []): Outcome {
  const keys = all.map(([key]) => key);
  for (const key of keys) mustBeFree(read, key);
  const files = all.map(([key, kind, topic]) => ({
    path: textPath(sourceLocale, key, kind),
    text: `${frontMatter(kind, topic, on)}\n\n${bodyOf(kind)}\n`,
  }));
  const lines = [...files, ...plan].map(({ path }) => `content/${path}`);
  const numbered = withNumbers(read, { lines, writes: [...files, ...plan] }, keys);
  const after = ['check', ...keys.map((key) => `accept ${sourceLocale} ${key}`)];
  return {
    ...numbered,
    lines: [
      ...numbered.lines,
      `Write the lines that begin with ${placeholder}, then run:`,
      ...after.map((command) => `  npm run content -- ${command}`),
    ],
  };
}

const planned = (read: ReadContent, path: PropertyKey[], item: string): Write[] => [
  { path: 'course.yaml', text: appendItem(read.files.get('course.yaml') ?? '', path, item) },
];

/** The topic of the same name, else that of the module, else the first: the comment beside it asks to look again. */
function topicOf({ content, texts }: ReadContent, name: string): string {
  const module = texts.find(({ key }) => key === `course/${name}`);
  const topics = Object.keys(content.topics);
  return topics.find((topic) => topic === name || `${topic}s` === name) ?? module?.data.topics?.[0] ?? topics[0] ?? '';
}
