/** Pictogram of how sure we are of a record. */
export const signOf = { current: 'circle-check', unverified: 'circle-help', ended: 'circle-x' } as const;
