import { toAsciiDigits } from './normalise.ts';

/** The ten digits of a well-formed NHS number, or null: modulus 11 holds, and not one digit ten times. Source: reference D1. */
export function parseNhsNumber(text: string): string | null {
  const digits = toAsciiDigits(text).replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return null;
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(digits[place]) * (10 - place);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]) ? digits : null;
}
