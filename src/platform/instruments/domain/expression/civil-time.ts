import { fromDayNumber, parseLocalDate, toDayNumber } from '#platform/calendar/local-date.ts';

/** A date, and where it is an instant the time of day and the minutes that its place was ahead of UTC; null for a time without a place. */
export type CivilTime = Readonly<{ day: number; time: Readonly<{ ms: number; offset: number | null }> | null }>;

const dayMs = 86_400_000;
const shape = /^(\d{4}-\d{2}-\d{2})(?:T(.+))?$/;
const timeShape = /^(\d{2})(?::(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** Reads `2024-02-29`, and `2024-02-29T12:30:00.000+01:00` with less of it as ISO 8601 allows; null for anything else, and for days that no calendar has. */
export function parseCivilTime(text: string): CivilTime | null {
  const parts = shape.exec(text);
  const date = parts?.[1] === undefined ? null : parseLocalDate(parts[1]);
  if (date === null) return null;
  const day = toDayNumber(date);
  const written = parts?.[2];
  if (written === undefined) return { day, time: null };
  const time = parseTime(written);
  return time === null ? null : { day, time };
}

/** A time of day, with or without its place. */
export function parseTime(text: string): Readonly<{ ms: number; offset: number | null }> | null {
  const parts = timeShape.exec(text);
  if (parts === null) return null;
  const [, hour, minute = '0', second = '0', fraction = '0', zone] = parts;
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (h > 23 || m > 59 || s > 59) return null;
  const ms = ((h * 60 + m) * 60 + s) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000);
  if (zone === undefined) return { ms, offset: null };
  const offset = zone === 'Z' ? 0 : offsetMinutes(zone);
  return offset === null ? null : { ms, offset };
}

function offsetMinutes(zone: string): number | null {
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4, 6))];
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Days since 1970: whole for a date, wherever it is; an instant in UTC. A time without a place is taken as UTC. */
export function toDays({ day, time }: CivilTime): number {
  return time === null ? day : day + (time.ms - (time.offset ?? 0) * 60_000) / dayMs;
}

export function textToDays(text: string): number | null {
  if (text.length < 10 || text[4] !== '-') return null;
  const civil = parseCivilTime(text);
  return civil === null ? null : toDays(civil);
}

/** The date on which that many days since 1970 fall, in UTC; null outside the years 1 to 9999. */
export function daysToDate(days: number): string | null {
  const day = Math.floor(days);
  return day >= -719_162 && day <= 2_932_896 ? fromDayNumber(day) : null;
}

/** The instant that many days since 1970, in UTC, to the millisecond. */
export function daysToInstant(days: number): string | null {
  const ms = Math.round(days * dayMs);
  const date = daysToDate(ms / dayMs);
  if (date === null) return null;
  return `${date}T${clockText(ms - Math.floor(ms / dayMs) * dayMs)}Z`;
}

const two = (number: number): string => String(number).padStart(2, '0');

function clockText(ms: number): string {
  const [h, m, s] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60];
  return `${two(h)}:${two(m)}:${two(s)}.${String(ms % 1000).padStart(3, '0')}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** 1970 began on a Thursday. */
const weekdays = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];

/** `%d/%m/%Y` and its like, as `format-date()` knows them; the letters for a time of day only `withTime`. Months and days are named in English. */
export function formatCivilTime(civil: CivilTime, format: string, withTime: boolean): string {
  const date = fromDayNumber(civil.day);
  const ms = civil.time?.ms ?? 0;
  const letters: Readonly<Record<string, string>> = {
    Y: date.slice(0, 4),
    y: date.slice(2, 4),
    m: date.slice(5, 7),
    n: String(Number(date.slice(5, 7))),
    b: months[Number(date.slice(5, 7)) - 1] ?? '',
    d: date.slice(8, 10),
    e: String(Number(date.slice(8, 10))),
    a: weekdays[((civil.day % 7) + 7) % 7] ?? '',
  };
  const times: Readonly<Record<string, string>> = {
    H: two(Math.floor(ms / 3_600_000)),
    h: String(Math.floor(ms / 3_600_000)),
    M: two(Math.floor(ms / 60_000) % 60),
    S: two(Math.floor(ms / 1000) % 60),
    '3': String(ms % 1000).padStart(3, '0'),
  };
  return format.replaceAll(/%([A-Za-z3])/g, (written, letter: string) => {
    return letters[letter] ?? (withTime ? times[letter] : undefined) ?? written;
  });
}
