import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { Birth } from './verdict.ts';

/** How two dates of birth stand to each other. `close`: the same but for a slip that people make. `default`: equal, but a date that is written when nobody knows it. */
export type BirthAgreement = 'same' | 'default' | 'close' | 'unknown' | 'different';

/** What is stored of a date of birth, as far as comparing needs it. */
export type StoredBirth = Readonly<{ on: LocalDate | null; is: 'stated' | 'estimated' | 'ambiguous' | 'unknown' }>;

/** Compares a described date of birth with a stored one. Slips: day and month swapped, one day out, one year out, the year alone known. */
export function compareBirths(described: Birth | null, stored: StoredBirth): BirthAgreement {
  const days = possibleDays(described);
  const other = stored.on;
  if (days.length === 0 || other === null) return 'unknown';
  if (days.includes(other)) {
    if (other.endsWith('-01-01') || described?.estimated === true || stored.is === 'estimated') return 'default';
    return described?.ambiguous === undefined && stored.is === 'stated' ? 'same' : 'close';
  }
  if (days.some((day) => isSlip(day, other))) return 'close';
  const vague = described?.estimated === true || stored.is === 'estimated' || described?.precision !== 'day';
  return vague && days.some((day) => yearsApart(day, other) <= 2) ? 'close' : 'different';
}

function possibleDays(born: Birth | null): readonly LocalDate[] {
  if (born === null) return [];
  return born.ambiguous ?? (born.on === undefined ? [] : [born.on]);
}

/** One thing wrong between two dates: swapped day and month, or exactly one character, or the day after or before. */
function isSlip(a: LocalDate, b: LocalDate): boolean {
  const [yearA, monthA, dayA] = a.split('-');
  const [yearB, monthB, dayB] = b.split('-');
  if (yearA === yearB && monthA === dayB && dayA === monthB) return true;
  const differing = [...a].filter((character, index) => character !== b[index]).length;
  return differing === 1 || Math.abs(Date.parse(a) - Date.parse(b)) === 86_400_000;
}

function yearsApart(a: LocalDate, b: LocalDate): number {
  return Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
}
