import { latinDigits } from '#platform/language/latin-digits.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import type { Way } from './message.ts';

/** Where a message goes: one telephone number (`+447700900123`), one email address, or the lines of a postal address with its postcode as the last. */
export type Address = readonly string[];

export type AddressProblem =
  | 'phone-letters'
  | 'phone-short'
  | 'phone-long'
  | 'phone-not-mobile'
  | 'email'
  | 'letter-lines'
  | 'letter-postcode'
  | 'letter-start';

/** An address as somebody types it. What a provider is known to refuse is refused here, where it can still be put right. */
export function readAddress(way: Way, typed: string): Result<Address, AddressProblem> {
  if (way === 'text') return readPhone(typed);
  return way === 'email' ? readEmail(typed) : readPostal(typed);
}

function readPhone(typed: string): Result<Address, AddressProblem> {
  const bare = latinDigits(typed).replace(/[\s().\-\u2010-\u2015\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  const digits = bare.replace(/^(\+|00)/, '');
  if (!/^\d+$/.test(digits)) return failure('phone-letters');
  const isAbroad = bare !== digits && !digits.startsWith('44');
  if (isAbroad) return digits.length < 8 ? failure('phone-short') : ofLength(digits, 15);
  const national = digits.replace(/^44/, '').replace(/^0/, '');
  if (national.length < 10) return failure('phone-short');
  if (national.length > 10) return failure('phone-long');
  return national.startsWith('7') ? success([`+44${national}`]) : failure('phone-not-mobile');
}

const ofLength = (digits: string, longest: number): Result<Address, AddressProblem> =>
  digits.length > longest ? failure('phone-long') : success([`+${digits}`]);

function readEmail(typed: string): Result<Address, AddressProblem> {
  const email = typed.trim();
  const isOne = /^[^\s@<>(),;:"]+@[^\s@<>(),;:".]+(\.[^\s@<>(),;:".]+)+$/u.test(email);
  return isOne && email.length <= 254 && !email.includes('..') ? success([email]) : failure('email');
}

const postcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;

/** Three to seven lines. Somebody of no fixed abode has no such address: their letter is handed to them, through the place where they are. */
function readPostal(typed: string): Result<Address, AddressProblem> {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
  if (lines.length < 3 || lines.length > 7 || lines.some((line) => line.length > 120)) return failure('letter-lines');
  if (lines.some((line) => /^[@()=[\]"”\\/,<>]/.test(line))) return failure('letter-start');
  if (!lines.slice(0, 2).every((line) => /[\p{L}\p{N}]/u.test(line))) return failure('letter-lines');
  const last = (lines.at(-1) ?? '').toUpperCase();
  if (!postcode.test(last)) return failure('letter-postcode');
  const spaced = last.replace(' ', '').replace(/(\d[A-Z]{2})$/, ' $1');
  return success([...lines.slice(0, -1), spaced]);
}
