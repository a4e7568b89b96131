import { hasIcon, iconPaths } from '../components/ui/icons.ts';
import type { Drawings } from './drawings.ts';

/** What the name of a picture stands for. Pages load a drawing as a file of its own; a sign is part of the page. */
export interface Picture {
  kind: 'drawing' | 'sign';
  name: string;
  /** The whole SVG, as paper needs it. */
  svg: string;
}

/**
 * The one rule of names: `bus` is the drawing `content/media/bus.svg`; where there is no such file, it is the pictogram
 * of that name in the Lucide set. So the same name is the same picture everywhere. Null when neither exists.
 */
export function pictureOf(name: string, drawings: Drawings): Picture | null {
  if (Object.hasOwn(drawings, name)) return { kind: 'drawing', name, svg: drawings[name] ?? '' };
  return hasIcon(name) ? { kind: 'sign', name, svg: signSvg(name) } : null;
}

/** A pictogram in the ink of paper. */
export const signSvg = (name: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#1b2a2f" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${iconPaths(name)}</svg>`;
