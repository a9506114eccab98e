import fc from 'fast-check';
import { expect, test } from 'vitest';

import { agreedRows, type ConfirmationOf } from './confirmations.ts';

const confirmationOf =
  (mine: string): ConfirmationOf =>
  (own, other, by) =>
    own.startsWith(mine) ? [own, other].sort().join('+') + by : null;

const pairs = fc.uniqueArray(
  fc.record({
    a: fc.integer({ min: 0, max: 9 }).map((at) => `a${String(at)}`),
    b: fc.integer({ min: 0, max: 9 }).map((at) => `b${String(at)}`),
    isOurs: fc.boolean(),
    isTheirs: fc.boolean(),
  }),
  { selector: ({ a, b }) => a + b },
);

test('what is agreed is what both sides confirmed, on either side, however the pairs are written', () => {
  fc.assert(
    fc.property(pairs, fc.boolean(), (all, isTurned) => {
      const ours = all.map(({ a, b, isOurs }) => ({
        ours: a,
        theirs: b,
        confirmation: (isOurs ? confirmationOf('a')(a, b, a) : null) ?? 'nothing',
      }));
      const theirs = all.map(({ a, b, isTheirs }) => {
        const confirmation = (isTheirs ? confirmationOf('b')(b, a, b) : null) ?? 'nothing either';
        return isTurned ? { ours: b, theirs: a, confirmation } : { ours: a, theirs: b, confirmation };
      });
      const both = all.filter(({ isOurs, isTheirs }) => isOurs && isTheirs);
      expect(agreedRows(ours, theirs, confirmationOf('a'))).toEqual(both.map(({ a, b }) => ({ own: a, other: b })));
      expect(agreedRows(theirs, ours, confirmationOf('b'))).toEqual(both.map(({ a, b }) => ({ own: b, other: a })));
    }),
  );
});
