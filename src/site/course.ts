import type { Content } from './content.ts';
import { type Graph, hasText, type TextPage } from './graph.ts';
import type { Locale } from './locales.ts';
import type { CoursePlan } from './schemas.ts';

type ModulePlan = CoursePlan['modules'][number];
/** Before or after the decision on status. */
type Track = 'before' | 'after';

/** A module as the road map of one language has it. */
export interface Station {
  plan: ModulePlan;
  /** Its place on the way, from 1: core first, then electives. */
  place: number;
  page: TextPage;
  /** Lessons that the language has, in order. */
  lessons: TextPage[];
}

/** The way of a language: its public modules with their lessons, core first, else in the order of `course.yaml`. */
export function stationsOf({ course }: Pick<Content, 'course'>, graph: Graph, locale: Locale): Station[] {
  const page = (key: string) => [graph.page(key, locale)].filter(hasText);
  return [...course.modules]
    .sort((a, b) => Number(a.kind === 'elective') - Number(b.kind === 'elective'))
    .flatMap((plan) =>
      page(`course/${plan.id}`).map((found) => ({
        plan,
        page: found,
        lessons: plan.lessons.flatMap((lesson) => page(`course/${plan.id}/${lesson}`)),
      })),
    )
    .map((station, at) => ({ ...station, place: at + 1 }));
}

/** True for modules that people of a track take. */
const isOn = ({ plan }: Station, track: Track): boolean => plan.track === track || plan.track === 'both';

/** Where somebody of a track begins: the first lesson of the first core module. */
export const firstLesson = (stations: Station[], track: Track): TextPage | undefined =>
  stations
    .filter((station) => station.plan.kind === 'core' && isOn(station, track))
    .flatMap(({ lessons }) => lessons)[0];

/** What the decision on status opens first: modules for afterwards, then those that are useful at any time. */
export const afterStatus = (stations: Station[]): Station[] => [
  ...stations.filter(({ plan }) => plan.track === 'after'),
  ...stations.filter(({ plan }) => plan.track === 'both'),
];

/** The module of a lesson with its lessons, and the lesson that comes next. */
export function placeOf(stations: Station[], lesson: TextPage) {
  const station = stations.find(({ lessons }) => lessons.some(({ key }) => key === lesson.key));
  const at = station?.lessons.findIndex(({ key }) => key === lesson.key) ?? -1;
  return { station, next: station?.lessons[at + 1] };
}
