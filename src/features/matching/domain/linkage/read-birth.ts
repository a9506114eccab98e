/** A date of birth in parts. `month` and `day` are 0 where only the year is known; a month of 13 or more is kept as it was written, as a slip that it may be. */
export type BirthDate = Readonly<{ year: number; month: number; day: number }>;

const western = (text: string) =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
  });

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date of birth: `YYYY-MM-DD`, `YYYYMMDD`, day first (`DD/MM/YYYY`, as in England) unless the second part cannot be a month, `12 March 1990`, `YYYY-MM`, a
 * year alone, a date and time. Digits of Arabic and Persian count. Null for nothing that could be a date; a year of another calendar stays as written.
 */
export function readBirth(text: string): BirthDate | null {
  if (text === '') return null;
  const known = seen.get(text);
  if (known !== undefined) return known;
  const read = readAnew(text);
  if (seen.size < mostSeen && text.length === 10) seen.set(text, read);
  return read;
}

/** Dates written in ten characters, read before: a list has one date for many people, and one object stands for it. */
const seen = new Map<string, BirthDate | null>();
const mostSeen = 100_000;

function readAnew(text: string): BirthDate | null {
  const plain = western(text).trim().toLowerCase();
  if (plain === '' || plain.length > 40) return null;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (iso !== null) return parts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[t ].*)?$/.exec(plain);
  if (short !== null) {
    const [first, second, year] = [Number(short[1]), Number(short[2]), Number(short[3])];
    return second > 12 && first <= 12 ? parts(year, first, second) : parts(year, second, first);
  }
  const worded = /^(\d{1,2})[ -]?([a-z]{3,9})[ -,]*(\d{4})$/.exec(plain);
  if (worded !== null) {
    const month = monthNames.indexOf((worded[2] ?? '').slice(0, 3)) + 1;
    return month === 0 ? null : parts(Number(worded[3]), month, Number(worded[1]));
  }
  const month = /^(\d{4})[-/](\d{1,2})$/.exec(plain);
  if (month !== null) return parts(Number(month[1]), Number(month[2]), 0);
  const year = /^(?:c\.? ?|about |circa )?(\d{4})$/.exec(plain);
  return year === null ? null : parts(Number(year[1]), 0, 0);
}

function parts(year: number, month: number, day: number): BirthDate | null {
  return year < 1000 || year > 2999 ? null : { year, month, day };
}
