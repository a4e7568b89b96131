/** A part of a class. */
export interface ClassPart {
  kind: 'start' | 'lesson' | 'middle' | 'end';
  /** Title of the lesson, for a lesson. */
  title?: string;
  /** Minutes from the beginning of the class. */
  from: number;
  minutes: number;
}

/** Talking takes so long, in minutes. */
const talk = { start: 10, middle: 15, end: 10 } as const;

/** A class of some lessons: it begins and ends with talking; what was learned is acted out after half of the lessons. */
export function planOf(lessons: readonly { title: string; minutes: number }[]): ClassPart[] {
  const half = Math.ceil(lessons.length / 2);
  const learned = lessons.map(({ title, minutes }) => ({ kind: 'lesson' as const, title, minutes }));
  const parts = [
    { kind: 'start' as const, minutes: talk.start },
    ...learned.slice(0, half),
    { kind: 'middle' as const, minutes: talk.middle },
    ...learned.slice(half),
    { kind: 'end' as const, minutes: talk.end },
  ];
  let clock = 0;
  return parts.map((part) => {
    const from = clock;
    clock += part.minutes;
    return { ...part, from };
  });
}

/** What a leader chose; stands in the address, so that it can be sent. */
export interface Choice {
  /** Page numbers. */
  lessons: string[];
  languages: string[];
}

/** `#lessons=421,422&languages=lv,ar` */
export const hashOf = ({ lessons, languages }: Choice): string =>
  `#lessons=${lessons.join(',')}&languages=${languages.join(',')}`;

/** Reads `hashOf`; what has another shape is left out. */
export function choiceOf(hash: string): Choice {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const list = (name: string, shape: RegExp) =>
    [...new Set((given.get(name) ?? '').split(','))].filter((one) => shape.test(one));
  return { lessons: list('lessons', /^\d{3}$/), languages: list('languages', /^[a-z]{2,3}$/) };
}
