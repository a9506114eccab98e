import { fromDayNumber, toDayNumber, type LocalDate } from '#platform/calendar/local-date.ts';

import type { DateSystem } from './sheet.ts';

const dayNumberOf1899December30 = toDayNumber('1899-12-30' as LocalDate);
const dayNumberOf1904January1 = toDayNumber('1904-01-01' as LocalDate);
const lastSerial = 2_958_465;

/**
 * The civil day of a spreadsheet's serial number, or null where it is none (negative, or after the year 9999).
 * In the 1900 system serial 60 is 29 February 1900, a day that never was; it gives null, and smaller serials are a day later.
 */
export function dayOfSerial(serial: number, system: DateSystem): LocalDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole > lastSerial || whole < 0) return null;
  if (system === '1904') return fromDayNumber(dayNumberOf1904January1 + whole);
  if (whole === 60 || whole === 0) return null;
  return fromDayNumber(dayNumberOf1899December30 + whole + (whole < 60 ? 1 : 0));
}

/** The serial number that a workbook of the 1900 system stores for a day from 1 March 1900. */
export function serialOfDay(day: LocalDate): number {
  return toDayNumber(day) - dayNumberOf1899December30;
}
