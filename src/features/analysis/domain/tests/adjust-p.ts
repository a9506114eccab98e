/**
 * p-values as they are when all tests of a report are looked at together: no false alarm in the whole family, Holm, Scand. J. Stat. 6 (1979) 65. In the order given; never above 1.
 */
export function holm(ps: readonly number[]): readonly number[] {
  const order = ascending(ps);
  const adjusted = ps.map(() => 1);
  let largest = 0;
  for (const [place, at] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (ps.length - place) * (ps[at] ?? 1)));
    adjusted[at] = largest;
  }
  return adjusted;
}

/** As `holm`, for the share of false alarms among the alarms: Benjamini and Hochberg, J. R. Stat. Soc. B 57 (1995) 289. */
export function benjaminiHochberg(ps: readonly number[]): readonly number[] {
  const order = [...ascending(ps)].reverse();
  const adjusted = ps.map(() => 1);
  let smallest = 1;
  for (const [place, at] of order.entries()) {
    smallest = Math.min(smallest, (ps.length / (ps.length - place)) * (ps[at] ?? 1));
    adjusted[at] = smallest;
  }
  return adjusted;
}

const ascending = (ps: readonly number[]) => [...ps.keys()].sort((a, b) => (ps[a] ?? 1) - (ps[b] ?? 1));
