import type { Birth } from '#features/matching/index.ts';

/**
 * What a listed date of birth has to say to a recorded one. A year, an estimate or a date that could be two says nothing against a day that fits
 * it; a day takes the place of a year that it lies in; two days differ.
 */
export function compareBorn(
  listed: BirthLike | null,
  recorded: BirthLike | null,
): 'same' | 'adds' | 'renews' | 'differs' {
  if (listed === null) return 'same';
  if (recorded === null) return 'adds';
  const [said, held] = [daysOf(listed), daysOf(recorded)];
  if (said === null) return 'same';
  if (held === null) return 'renews';
  if (said.some((day) => held.includes(day))) return exactness(listed) > exactness(recorded) ? 'renews' : 'same';
  if (!fits(said, held, coarser(listed, recorded))) return 'differs';
  return exactness(listed) > exactness(recorded) ? 'renews' : 'same';
}

/** A date of birth as a list reads it or as the record holds it. */
type BirthLike = Readonly<{
  precision: Birth['precision'];
  on?: string | undefined;
  estimated?: true | undefined;
  ambiguous?: readonly string[] | undefined;
}>;

/** The days that a date may mean; null where it names none. */
function daysOf({ on, ambiguous }: BirthLike): readonly string[] | null {
  return ambiguous ?? (on === undefined ? null : [on]);
}

/** How much of YYYY-MM-DD must agree: as much as the vaguer of the two says. An estimate is good for a year to each side. */
function coarser(a: BirthLike, b: BirthLike): 'day' | 'month' | 'year' | 'estimate' {
  if (a.estimated === true || b.estimated === true) return 'estimate';
  if (a.precision === 'year' || b.precision === 'year') return 'year';
  return a.precision === 'month' || b.precision === 'month' ? 'month' : 'day';
}

function fits(said: readonly string[], held: readonly string[], as: ReturnType<typeof coarser>): boolean {
  if (as === 'estimate')
    return said.some((a) => held.some((b) => Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= 1));
  const length = { day: 10, month: 7, year: 4 }[as];
  return said.some((a) => held.some((b) => a.slice(0, length) === b.slice(0, length)));
}

function exactness({ precision, estimated, ambiguous }: BirthLike): number {
  const precise = { unknown: 0, year: 1, month: 2, day: 4 }[precision];
  return precise * 2 - (estimated === true ? 3 : 0) - (ambiguous === undefined ? 0 : 3);
}
