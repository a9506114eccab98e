import { birthLevels } from './compare-birth-dates.ts';

/**
 * What two records are compared by, apart from the name, and the levels that each comparison can come to. The first is always `missing` and weighs nothing. `near` is
 * one edit, a neighbouring country, an overlap: what it is, the comparison says.
 */
export const fieldLevels = {
  birth: birthLevels,
  sex: ['missing', 'same', 'different'],
  nationality: ['missing', 'same', 'near', 'different'],
  language: ['missing', 'same', 'different'],
  phone: ['missing', 'same', 'near', 'different'],
  reference: ['missing', 'same', 'near', 'different'],
  nhsNumber: ['missing', 'same', 'near', 'different'],
  otherNumber: ['missing', 'same', 'near', 'different'],
  place: ['missing', 'same', 'different'],
  arrivedOn: ['missing', 'same', 'near', 'different'],
  postcode: ['missing', 'same', 'near', 'different'],
  address: ['missing', 'same', 'most', 'some', 'different'],
  birthPlace: ['missing', 'same', 'near', 'different'],
  occupation: ['missing', 'same', 'different'],
} as const;

export type LinkageField = keyof typeof fieldLevels;

export const linkageFields = Object.keys(fieldLevels) as readonly LinkageField[];
