import { z } from 'zod';

import { parseNhsNumber } from '#features/matching/index.ts';

/** Ten digits whose check digit (modulus 11) holds. Only such a number is ever sent to anybody. */
export type NhsNumber = string & { readonly __brand: 'NhsNumber' };

/** The number that a text holds, with or without spaces, in any digits; null where it is none. */
export const nhsNumberOf = (text: string): NhsNumber | null => parseNhsNumber(text) as NhsNumber | null;

/** A number in a body or an answer: ten digits without spaces, nothing else. */
export const nhsNumberSchema = z.custom<NhsNumber>(
  (value) => typeof value === 'string' && parseNhsNumber(value) === value,
  { error: 'not an NHS number' },
);

/** As people write it: `999 410 0009`. */
export const spacedNhsNumber = (number: string): string => number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
