import PairDeadlines from '../pair/PairDeadlines.astro';
import Bare from './Bare.astro';
import { components } from './components.ts';
import SectionBody from './SectionBody.astro';

/** The same components without the boxes around sections and steps: on a page of two languages the pairs are the boxes. */
export const pairComponents = {
  ...components,
  GuideDeadlines: PairDeadlines,
  Section: SectionBody,
  Step: Bare,
  Steps: Bare,
};
