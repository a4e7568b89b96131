import type { Right } from '../../site/rights.ts';

/** The pictogram of each answer. */
export const signIcons: Record<Right['sign'], string> = {
  yes: 'circle-check',
  no: 'circle-x',
  conditional: 'circle-alert',
  unknown: 'circle-help',
};
