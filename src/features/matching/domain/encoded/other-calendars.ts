import type { BirthDate } from '../linkage/read-birth.ts';

/** Ethiopian, Solar Hijri (Iran, Afghanistan) and Hijri, as Unicode CLDR works them out. */
const calendars = ['ethiopic', 'persian', 'islamic-civil'].map(
  (name) =>
    new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }),
);

/** A civil date as it is written in each of the other calendars; none for what is no date, or is not of this age. */
export function inOtherCalendars({ year, month, day }: BirthDate): readonly BirthDate[] {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < 1850 || year > 2150 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return [];
  return calendars.map((calendar) => {
    const parts = calendar.formatToParts(at);
    const number = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
    return { year: number('year'), month: number('month'), day: number('day') };
  });
}
