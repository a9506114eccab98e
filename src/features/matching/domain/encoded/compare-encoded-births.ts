import type { BirthLevel } from '../linkage/compare-birth-dates.ts';
import type { EncodedBirth } from './encoded-row.ts';

/**
 * How two encoded dates of birth stand to each other, as `compareBirthDates` says of dates in clear. Dates that no slip connects are `else`, however near: how far apart two years are
 * is not in an encoding.
 */
export function compareEncodedBirths(a: EncodedBirth | undefined, b: EncodedBirth | undefined): BirthLevel {
  if (a === undefined || b === undefined) return 'missing';
  const isSameYear = a.year === b.year;
  if (a.date === undefined || b.date === undefined) return isSameYear ? 'year-only' : 'else';
  if (a.date === b.date) return a.usual === true ? 'same-default' : 'same';
  if (isSameYear && a.turned === b.turned) return 'swapped';
  const [isUsual, isOtherUsual] = [a.usual === true, b.usual === true];
  if (isSameYear && (isUsual || isOtherUsual)) return 'default';
  if (isUsual && isOtherUsual) return 'else';
  if (isOneSlip(a.slips, b.slips)) return 'digit';
  if (b.calendars?.includes(a.date) === true || a.calendars?.includes(b.date) === true) return 'calendar';
  return shareAny(a.days, b.days) ? 'day-month' : 'else';
}

const shareAny = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
  a !== undefined && b !== undefined && a.some((one) => b.includes(one));

/** The slips of a date stand in one order: those of two dates are the same ones, place by place. */
function isOneSlip(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] === b[at]) return true;
  return false;
}
