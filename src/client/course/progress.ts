import type { Progress } from '../store/shelves/progress.ts';

/** Changes of the progress: each takes what there is and gives the new state. */

const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));

/** A lesson is done; the first day stays, and its place is no longer needed. */
export const withDone = (now: Progress, lesson: string, day: string): Progress => ({
  ...now,
  done: { [lesson]: day, ...now.done },
  at: without(now.at, lesson),
});

export const withoutDone = (now: Progress, lesson: string): Progress => ({ ...now, done: without(now.done, lesson) });

/** The reader will go on at a section; null forgets the place. */
export const withPlace = (now: Progress, lesson: string, section: string | null): Progress => ({
  ...now,
  at: section === null ? without(now.at, lesson) : { ...now.at, [lesson]: section },
});

/** The reader knows a module already, or takes that back. */
export const withKnown = (now: Progress, module: string, day: string | null): Progress => ({
  ...now,
  known: day === null ? without(now.known, module) : { [module]: day, ...now.known },
});

/** How many of these lessons are done; numbers that no lesson has any more do not count. */
export const countDone = ({ done }: Progress, lessons: readonly string[]): number =>
  lessons.filter((lesson) => Object.hasOwn(done, lesson)).length;

/** Where to go on: a lesson with a kept place, else the first that is neither done nor in a known module. */
export function nextLesson(
  { done, at, known }: Progress,
  modules: readonly { number: string; lessons: readonly string[] }[],
): string | undefined {
  const lessons = modules.flatMap((module) => module.lessons);
  const open = modules.filter(({ number }) => !Object.hasOwn(known, number)).flatMap((module) => module.lessons);
  return lessons.find((lesson) => Object.hasOwn(at, lesson)) ?? open.find((lesson) => !Object.hasOwn(done, lesson));
}

/** True when nothing is kept. */
export const isEmpty = ({ done, at, known }: Progress): boolean =>
  [done, at, known].every((one) => Object.keys(one).length === 0);
