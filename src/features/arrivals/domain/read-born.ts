import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import type { Cell } from '#platform/spreadsheets/domain/sheet.ts';
import type { Birth } from '#features/matching/index.ts';

import { mark, type Mark } from './mark.ts';
import { readDate, type DateContext, type DateRead } from './read-date.ts';

export type BornRead = Readonly<{ born: Birth | null; marks: readonly Mark[] }>;

/** Older than anybody is likely to be. */
const oldest = 115;

/**
 * Reads a date of birth. One that nobody can have (tomorrow, the year 3024, 1850) is kept as written and names no day.
 * 1 January is estimated: it is what is put down for people who know only their year (reference D2).
 */
export function readBorn(cell: Cell, context: DateContext): BornRead {
  const read = readDate(cell, context);
  if (read === null) return { born: null, marks: [] };
  const { marks, on, asWritten, ...rest } = read;
  const written = asWritten.slice(0, 60);
  if (on !== undefined && on > latestPossible(read, context.today))
    return unusable(written, mark('born-in-future', { written }));
  if (on !== undefined && Number(on.slice(0, 4)) < Number(context.today.slice(0, 4)) - oldest) {
    return unusable(written, mark('born-too-long-ago', { written }));
  }
  const born = { asWritten: written, ...rest, ...(on !== undefined && { on }) };
  if (rest.precision === 'day' && on?.endsWith('-01-01') === true) {
    return {
      born: { ...born, estimated: true },
      marks: [...marks, mark('first-of-january', { year: on.slice(0, 4) })],
    };
  }
  return { born, marks };
}

/** Reads an age in years, or in months or weeks for a baby, where no date of birth is given. */
export function readAge(text: string, today: LocalDate): BornRead {
  const parts = /^(\d{1,3})(?:\.\d+)?\s*(m|mo|mth|mths|months?|w|wks?|weeks?|d|days?)?/i.exec(text.trim());
  if (parts === null) return { born: null, marks: [] };
  const count = Number(parts[1]);
  const unit = parts[2]?.toLowerCase()[0];
  if (unit === undefined && count > 110) return { born: null, marks: [] };
  const days = unit === undefined ? 0 : count * (unit === 'm' ? 30 : unit === 'w' ? 7 : 1);
  const year = unit === undefined ? Number(today.slice(0, 4)) - count : Number(addDays(today, -days).slice(0, 4));
  return {
    born: {
      asWritten: text.trim().slice(0, 60),
      precision: 'year',
      on: `${String(year)}-01-01` as LocalDate,
      estimated: true,
    },
    marks: [mark('only-age', { age: text.trim().slice(0, 20) })],
  };
}

/** A date whose year alone is known may be this year's. */
function latestPossible(read: DateRead, today: LocalDate): LocalDate {
  return read.precision === 'year' ? (`${today.slice(0, 4)}-12-31` as LocalDate) : today;
}

function unusable(asWritten: string, why: Mark): BornRead {
  return { born: { asWritten, precision: 'unknown' }, marks: [why] };
}
