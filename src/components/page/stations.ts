import type { TextPage } from '../../site/graph.ts';

/** The sections of a text that have a heading: the stations of its way, the screens of a lesson. */
export const stationsIn = ({ text }: TextPage) => text.sections.filter(({ id }) => id !== 'head' && id !== 'lead');
