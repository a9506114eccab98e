import type { BirthDate } from './read-birth.ts';

/** How two dates of birth stand to each other, from the most to the least alike; `generation` is twelve years apart or more. */
export const birthLevels = [
  'missing',
  'same',
  'same-default',
  'default',
  'default-near',
  'swapped',
  'digit',
  'calendar',
  'year-only',
  'day-month',
  'within-2',
  'within-10',
  'else',
  'generation',
] as const;

export type BirthLevel = (typeof birthLevels)[number];

/** 1 January, and the days that other registers write when nobody knows: 1 July, 31 December. */
export const isDefaultBirth = ({ month, day }: BirthDate) => isDefaultDay(100 * month + day);

/** The same of month and day as one number (701). */
export const isDefaultDay = (day: number) => day === 101 || day === 701 || day === 1231;

export function compareBirthDates(a: BirthDate | null, b: BirthDate | null): BirthLevel {
  if (a === null || b === null) return 'missing';
  const years = Math.abs(a.year - b.year);
  if (a.month === 0 || b.month === 0 || a.day === 0 || b.day === 0) return comparedByYear(a, b, years);
  const isSameDay = a.month === b.month && a.day === b.day;
  if (years === 0) {
    if (isSameDay) return isDefaultBirth(a) ? 'same-default' : 'same';
    if (a.month === b.day && a.day === b.month) return 'swapped';
    if (isDefaultBirth(a) || isDefaultBirth(b)) return 'default';
  }
  // Two dates that stand for nothing but a year say no more than their years do.
  if (isDefaultBirth(a) && isDefaultBirth(b)) return years === 1 ? 'default-near' : byYears(years);
  if (years > 10 && !isSameDay && years < 560) return byYears(years);
  if (isOneDigit(a, b) || isOneDayApart(a, b)) return 'digit';
  if (isCalendarSlip(a, b) || isCalendarSlip(b, a)) return 'calendar';
  if (isSameDay && years <= 10) return 'day-month';
  if (years === 1 && (isDefaultBirth(a) || isDefaultBirth(b))) return 'default-near';
  return byYears(years);
}

const isOneDayApart = (a: BirthDate, b: BirthDate) =>
  Math.abs(a.year - b.year) <= 1 && Math.abs(civilDay(a.year, a.month, a.day) - civilDay(b.year, b.month, b.day)) === 1;

function comparedByYear(a: BirthDate, b: BirthDate, years: number): BirthLevel {
  if (years > 0) return byYears(years);
  return a.month === 0 || b.month === 0 || a.month === b.month ? 'year-only' : 'within-2';
}

function byYears(years: number): BirthLevel {
  if (years <= 2) return 'within-2';
  if (years <= 10) return 'within-10';
  return years >= 15 && years <= 60 ? 'generation' : 'else';
}

/** Exactly one figure of eight differs, or two neighbours are the other way round. */
function isOneDigit(a: BirthDate, b: BirthDate): boolean {
  const x = figures(a);
  const y = figures(b);
  let differing = 0;
  let first = -1;
  let last = -1;
  let restX = x;
  let restY = y;
  for (let at = 0; at < 8; at += 1) {
    if (restX % 10 !== restY % 10) {
      differing += 1;
      if (first < 0) first = at;
      last = at;
    }
    restX = Math.floor(restX / 10);
    restY = Math.floor(restY / 10);
  }
  if (differing === 1) return true;
  if (differing !== 2 || last !== first + 1) return false;
  const lowX = Math.floor(x / 10 ** first) % 100;
  const lowY = Math.floor(y / 10 ** first) % 100;
  return lowX % 10 === Math.floor(lowY / 10) && Math.floor(lowX / 10) === lowY % 10;
}

const figures = ({ year, month, day }: BirthDate) => year * 10_000 + month * 100 + day;

/**
 * True where `a` may be the day `b` in another calendar, copied as it stood: Ethiopian, Solar Hijri (Iran, Afghanistan), Hijri. A year that alone was taken over, and
 * a day or two of uncertainty of the conversion itself, count too.
 */
function isCalendarSlip(a: BirthDate, b: BirthDate): boolean {
  if (a.month > 13 || b.month > 12 || a.day > 31 || b.day > 31) return false;
  const years = b.year - a.year;
  const civil = civilDay(b.year, b.month, b.day);
  if (years === 7 || years === 8) {
    return (a.month === b.month && a.day === b.day) || Math.abs(ethiopianDay(a.year, a.month, a.day) - civil) <= 1;
  }
  if (years === 621 || years === 622) {
    return Math.abs(solarHijriDay(a.year, a.month, a.day) - civil) <= 1;
  }
  return years >= 570 && years <= 590 && Math.abs(hijriDay(a.year, a.month, a.day) - civil) <= 2;
}

/** Julian day numbers. The leap years of Solar Hijri are within a day of the 33-year rule; Hijri is the tabular calendar. */
const ethiopianDay = (year: number, month: number, day: number) =>
  1_724_221 + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 1;

const solarHijriDay = (year: number, month: number, day: number) =>
  civilDay(year + 621, 3, 21) + (month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;

const hijriDay = (year: number, month: number, day: number) =>
  Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day + 1_948_440 - 385;

function civilDay(year: number, month: number, day: number): number {
  const back = Math.floor((14 - month) / 12);
  const y = year + 4800 - back;
  const m = month + 12 * back - 3;
  return (
    day +
    Math.floor((153 * m + 2) / 5) +
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) -
    32_045
  );
}
