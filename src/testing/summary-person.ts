import type { SummaryPerson } from '../features/assessments/domain/practice-summary.ts';

/** Somebody as a summary names them, of whom little is known. */
export const aPerson = (id: string): SummaryPerson => ({
  id,
  name: { full: 'Selam ሰላም' },
  born: null,
  sex: null,
  nhsNumber: null,
  language: 'ti',
  interpreterNeeded: null,
});
