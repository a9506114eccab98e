import type { ClockRow } from './clock-row.ts';
import type { Journey } from './journey.ts';
import type { PersonNow } from './person-now.ts';
import type { ToldEntry } from './told-entry.ts';

/** One person in full, as far as whoever reads may know them; entries in the order in which they happened. */
export type ToldPerson = Readonly<{
  now: PersonNow;
  journey: Journey;
  clocks: readonly ClockRow[];
  entries: readonly ToldEntry[];
}>;
