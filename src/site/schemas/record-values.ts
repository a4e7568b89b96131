/** What a record can say in fixed words; each value has its word in `ui.json` (`record.mode.online`). */
export const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const modes = ['in-person', 'online', 'phone', 'video', 'written'] as const;
export const times = ['day', 'evening', 'weekend', 'any'] as const;
export const regions = ['riga', 'kurzeme', 'vidzeme', 'latgale', 'zemgale'] as const;
/** Where an interpreter helps. */
export const fields = [
  'health',
  'school',
  'work',
  'social',
  'residence',
  'police-and-court',
  'bank-and-housing',
  'everyday',
] as const;
/** What an organisation does for a person. */
export const services = [
  'emergency',
  'advice',
  'legal',
  'documents',
  'money',
  'housing',
  'food-and-clothes',
  'language',
  'work',
  'health',
  'mental-health',
  'children',
  'violence',
  'interpreting',
  'community',
  'complaints',
] as const;
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** Needs that decide whether somebody can come at all: each is a field of a course that is true or absent. */
export const needs = ['childcare', 'womenOnly', 'latinAlphabet', 'interpreter', 'travelPaid'] as const;
/** What people ask every municipality. An answer that is absent is not known. */
export const questions = ['language-support-at-school', 'help-without-declared-address'] as const;
