import { localDate, type LocalDate } from '#platform/calendar/local-date.ts';
import { dayOfSerial } from '#platform/spreadsheets/domain/excel-date.ts';
import type { Cell, DateSystem } from '#platform/spreadsheets/domain/sheet.ts';
import { toAsciiDigits } from '#features/matching/index.ts';

import type { DateOrder } from './date-order.ts';
import { fromIranianCalendar } from './iranian-calendar.ts';
import { mark, type Mark } from './mark.ts';
import { monthNamed } from './months.ts';
import { isNothing } from './nothing-written.ts';

/** A date as written and what it may mean; the form of `Birth`, for any date. `on` is the first day of a month or year that is all we know. */
export type DateRead = Readonly<{
  asWritten: string;
  precision: 'day' | 'month' | 'year' | 'unknown';
  on?: LocalDate;
  estimated?: true;
  ambiguous?: readonly LocalDate[];
  marks: readonly Mark[];
}>;

export type DateContext = Readonly<{ order: DateOrder; dateSystem: DateSystem; today: LocalDate }>;

type Meaning = Omit<DateRead, 'asWritten' | 'marks'> & { marks?: readonly Mark[] };

/**
 * Reads a date as people write it: 31/12/1990, 31-Dec-90, Dec 1990, 1990, ٣١/١٢/١٩٩٠, 1369/10/10, a spreadsheet's date or its bare number.
 * Null where nothing is written. What cannot be read is kept, with a mark; nothing is refused.
 */
export function readDate(cell: Cell, context: DateContext): DateRead | null {
  const asWritten = cell.text.trim();
  if (isNothing(asWritten)) return null;
  const read =
    cell.date === undefined
      ? readShort(asWritten, cell.number, context)
      : readRealDate(cell.date, cell.number, context);
  if (read === null)
    return { asWritten, precision: 'unknown', marks: [mark('date-unreadable', { written: asWritten.slice(0, 60) })] };
  const { marks = [], ...meaning } = read;
  return { asWritten, ...meaning, marks };
}

/** A date that the spreadsheet itself knows. */
function readRealDate(on: LocalDate, serial: number | undefined, { order }: DateContext): Meaning {
  if (serial !== undefined && serial >= 1930 && serial <= 2035 && Number.isInteger(serial)) {
    return { ...wholeYear(serial), marks: [mark('year-typed-as-date', { year: String(serial), shown: on })] };
  }
  const swapped = swapDayAndMonth(on);
  if (!order.realDatesMayBeSwapped || swapped === null) return wholeDay(on);
  return {
    precision: 'day',
    on,
    ambiguous: [on, swapped],
    marks: [mark('date-may-be-swapped', { first: on, second: swapped })],
  };
}

/** No date is longer than a line of an address. */
function readShort(asWritten: string, number: number | undefined, context: DateContext): Meaning | null {
  return asWritten.length > 60 ? null : readText(asWritten, number, context);
}

function readText(asWritten: string, number: number | undefined, context: DateContext): Meaning | null {
  const text = toAsciiDigits(asWritten)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s*(T|\s)\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]m|z)?\s*$/i, '')
    .replace(/^(dob|d\.o\.b\.?|born|date)\s*:?\s*/i, '')
    .trim();
  const isEstimated =
    /^(c|ca|circa|approx\w*|about|abt|est\w*|around|~)\b\.?\s*|\?$|\(?\b(est\w*|approx\w*)\)?$/i.test(text) ||
    text.startsWith('~');
  const bare = text
    .replace(/^(circa|ca|c|approx\w*|about|abt|est\w*|around)\b\.?\s*|^~\s*/i, '')
    .replace(/\s*(\?|\(?\b(est\w*|approx\w*)\)?\.?)$/i, '')
    .trim();
  const read =
    readNumbers(bare, context) ??
    readNamedMonth(bare, context) ??
    (number === undefined && !/^\d+$/.test(bare) ? null : readBareNumber(bare, context));
  if (read === null) return null;
  return isEstimated ? { ...read, estimated: true } : read;
}

/** Parts that are all numbers: 31/12/1990, 1990-12-31, 12/1990, 00/00/1990. */
function readNumbers(text: string, context: DateContext): Meaning | null {
  const yearFirst = /^(\d{4})\s*[-/. ]\s*(\d{1,2}|[x?_-]{2})(?:\s*[-/. ]\s*(\d{1,2}|[x?_-]{2}))?$/i.exec(text);
  if (yearFirst !== null) return ofParts(Number(yearFirst[1]), orZero(yearFirst[2]), orZero(yearFirst[3]));
  const yearLast = /^(\d{1,2}|[x?_-]{2})\s*[-/.,\\ ]\s*(\d{1,2}|[x?_-]{2})\s*[-/.,\\ ]\s*(\d{4}|\d{2})$/i.exec(text);
  if (yearLast !== null)
    return ofWrittenOrder(orZero(yearLast[1]), orZero(yearLast[2]), fullYear(yearLast[3] ?? '', context), context);
  const monthAndYear = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(text);
  if (monthAndYear !== null) return ofParts(Number(monthAndYear[2]), Number(monthAndYear[1]), 0);
  return null;
}

/** A month in words: 31-Dec-90, Dec 31, 1990, 1st January 1990, Dec 1990. */
function readNamedMonth(text: string, context: DateContext): Meaning | null {
  const words = text
    .replace(/\b(\d{1,2})(st|nd|rd|th)\b/gi, '$1')
    .replace(
      /\b(of|the|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b,?/gi,
      ' ',
    )
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .split(/[\s,/.-]+/)
    .filter((word) => word !== '');
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const month = monthNamed(words.filter((word) => !/^\d+$/.test(word)).join(' '));
  if (month === null) return null;
  const [first = '', second] = numbers;
  if (numbers.length === 1 && first.length === 4) return ofParts(Number(first), month, 0);
  if (numbers.length !== 2 || second === undefined) return null;
  if (first.length === 4) return ofParts(Number(first), month, Number(second));
  return ofParts(fullYear(second, context), month, Number(first));
}

/** Digits without anything between: a year, 19901231, 31121990, a spreadsheet's day number, or an age where a date was asked for. */
function readBareNumber(text: string, context: DateContext): Meaning | null {
  const digits = /^(\d+)(\.0+)?$/.exec(text)?.[1];
  if (digits === undefined) return null;
  const value = Number(digits);
  if (digits.length === 4) return ofParts(value, 0, 0);
  if (digits.length === 8) {
    const asYearFirst = ofParts(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
    if (asYearFirst?.on !== undefined && Number(digits.slice(0, 4)) >= 1900) return asYearFirst;
    return ofWrittenOrder(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4)), context);
  }
  if (digits.length <= 2) return value <= 110 ? ofAge(value, context.today) : null;
  const day = digits.length === 5 ? dayOfSerial(value, context.dateSystem) : null;
  return day === null ? null : wholeDay(day);
}

function ofWrittenOrder(first: number, second: number, year: number, context: DateContext): Meaning | null {
  if (first === 0 || second === 0) return ofParts(year, Math.max(first, second), 0);
  const asDayFirst = first <= 31 && second <= 12 ? ofParts(year, second, first) : null;
  const asMonthFirst = second <= 31 && first <= 12 ? ofParts(year, first, second) : null;
  const [likely, other] = context.order.first === 'day' ? [asDayFirst, asMonthFirst] : [asMonthFirst, asDayFirst];
  if (likely?.on === undefined || other?.on === undefined || likely.on === other.on) return likely ?? other;
  if (context.order.isCertain || likely.precision !== 'day') return likely;
  return {
    ...likely,
    ambiguous: [likely.on, other.on],
    marks: [mark('date-ambiguous', { first: likely.on, second: other.on })],
  };
}

/** A day, a month (day 0) or a year (month 0) of the calendar used here or, for the years 1300 to 1420, of that of Iran and Afghanistan. */
function ofParts(year: number, month: number, day: number): Meaning | null {
  if (year >= 1300 && year <= 1420) return ofIranianYear(year, month, day);
  if (year < 1000) return null;
  if (month === 0) return localDate(year, 1, 1) === null ? null : wholeYear(year);
  const on = localDate(year, month, day === 0 ? 1 : day);
  if (on === null) return month > 12 || day > 31 ? null : { precision: 'unknown', marks: [mark('date-impossible')] };
  if (day === 0) return { precision: 'month', on, marks: [mark('only-month')] };
  return wholeDay(on);
}

function ofIranianYear(year: number, month: number, day: number): Meaning | null {
  const on = fromIranianCalendar(year, Math.max(month, 1), Math.max(day, 1));
  if (on === null) return null;
  const precision = month === 0 ? 'year' : day === 0 ? 'month' : 'day';
  return { precision, on, estimated: true, marks: [mark('iranian-calendar', { year: String(year), on })] };
}

function wholeDay(on: LocalDate): Meaning {
  return { precision: 'day', on };
}

function wholeYear(year: number): Meaning {
  return {
    precision: 'year',
    on: `${String(year).padStart(4, '0')}-01-01` as LocalDate,
    marks: [mark('only-year', { year: String(year) })],
  };
}

function ofAge(age: number, today: LocalDate): Meaning {
  const on = `${String(Number(today.slice(0, 4)) - age)}-01-01` as LocalDate;
  return { precision: 'year', on, estimated: true, marks: [mark('only-age', { age })] };
}

/** 90 is 1990 and 24 is 2024: the last hundred years, today's included. */
function fullYear(written: string, { today }: DateContext): number {
  const value = Number(written);
  if (written.length === 4) return value;
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  return century + value > Number(today.slice(0, 4)) ? century - 100 + value : century + value;
}

function swapDayAndMonth(on: LocalDate): LocalDate | null {
  const swapped = localDate(Number(on.slice(0, 4)), Number(on.slice(8)), Number(on.slice(5, 7)));
  return swapped === on ? null : swapped;
}

const orZero = (part: string | undefined): number => (part === undefined || !/^\d+$/.test(part) ? 0 : Number(part));
