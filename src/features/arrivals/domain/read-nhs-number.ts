import { parseNhsNumber, toAsciiDigits } from '#features/matching/index.ts';

import { mark, type Mark } from './mark.ts';
import { isNothing } from './nothing-written.ts';

export type NhsNumberRead = Readonly<{ nhsNumber: string | null; marks: readonly Mark[] }>;

/**
 * Reads an NHS number; never required. One that fails its check digit is not used, and said to be wrong. Numbers of other nations and test numbers
 * are used and marked; their ranges are from memory (reference D1, [M]) and so decide nothing.
 */
export function readNhsNumber(text: string): NhsNumberRead {
  if (isNothing(text)) return { nhsNumber: null, marks: [] };
  const digits = toAsciiDigits(text).replace(/\D/g, '');
  if (digits === '') return { nhsNumber: null, marks: [] };
  const nhsNumber = parseNhsNumber(digits);
  if (nhsNumber === null)
    return { nhsNumber, marks: [mark('nhs-number-not-valid', { written: text.trim().slice(0, 40) })] };
  const range = rangeOf(nhsNumber);
  return { nhsNumber, marks: range === 'england' ? [] : [mark(`nhs-number-${range}`)] };
}

function rangeOf(number: string): 'england' | 'test' | 'elsewhere' {
  if (number.startsWith('9')) return 'test';
  return /^[467]/.test(number) ? 'england' : 'elsewhere';
}
