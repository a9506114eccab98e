import type { Implementations } from '../call.ts';
import { toBoolean, toNumber } from '../expression-value.ts';

/** Whether a count or a weight lies from `least` to `most`; -1 asks nothing. */
const isBetween = (total: number, least: number, most: number): boolean =>
  total >= least && (most === -1 || total <= most);

export const controlFunctions: Implementations = {
  if: (given) => given.value(given.boolean(0) ? 1 : 2),
  coalesce: (given) => {
    const first = given.text(0);
    return first === '' ? given.text(1) : first;
  },
  once: (given) => {
    const kept = given.place.form.kept(given.place.current);
    return kept === '' ? given.text(0) : kept;
  },
  true: () => true,
  false: () => false,
  not: (given) => !given.boolean(0),
  boolean: (given) => given.boolean(0),
  'boolean-from-string': (given) => ['true', '1'].includes(given.text(0)),
  checklist: (given) => {
    const met = given.each(2).filter(toBoolean).length;
    return isBetween(met, given.number(0), given.number(1));
  },
  'weighted-checklist': (given) => {
    let total = 0;
    for (let place = 2; place + 1 < given.count; place += 2) {
      const weights = given.each(place + 1, place + 2);
      for (const [index, answer] of given.each(place, place + 1).entries()) {
        if (toBoolean(answer)) total += toNumber(weights[index] ?? 0);
      }
    }
    return isBetween(total, given.number(0), given.number(1));
  },
};
