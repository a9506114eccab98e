import type { People } from './people-columns.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A name that fewer people bear is no part of a model: a model may be passed on, and must not tell who is on a register. */
const leastBearers = 20;
const leastShare = 0.001;

/** The shares of the common names of a register, by canonical form, rounded to a thousandth of themselves. */
export function commonNames(register: People, vocabulary: Vocabulary): Readonly<Record<string, number>> {
  const bearers = new Map<string, number>();
  for (let place = 0; place < register.length; place += 1) {
    const canonicals = new Set(
      (register.at(place)?.names[0]?.tokens ?? []).map((token) => vocabulary.tokens[token]?.canonical ?? ''),
    );
    for (const canonical of canonicals) bearers.set(canonical, (bearers.get(canonical) ?? 0) + 1);
  }
  return Object.fromEntries(
    [...bearers]
      .filter(([, count]) => count >= leastBearers && count / register.length >= leastShare)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([canonical, count]) => [canonical, Number((count / register.length).toPrecision(3))]),
  );
}
