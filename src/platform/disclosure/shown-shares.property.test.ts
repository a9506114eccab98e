import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { possibleCounts, shareLimits, shareReach, shownShares } from './shown-shares.ts';
import { isSmall, roundToFive, type Shown } from './small-numbers.ts';

const total = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0);

/** True counts of a column, and which of them are held back although they are not small. */
const columns = fc
  .array(fc.tuple(fc.oneof(fc.nat(20), fc.nat(400)), fc.boolean(), fc.nat(5)), { minLength: 2, maxLength: 7 })
  .map((all) => all.map(([count, held, luck]) => ({ count, held: held && luck === 0 })))
  .filter((all) => total(all.map(({ count }) => count)) > 7);

const shownOf = ({ count, held }: { count: number; held: boolean }): Shown =>
  count > 0 && (held || isSmall(count)) ? '*' : roundToFive(count);

/** Of a question with one answer each, or of one with several, of which the base is that of the largest answer and some more. */
const tables = fc.tuple(columns, fc.boolean(), fc.nat(60)).map(([cells, isOneChoice, more]) => {
  const counts = cells.map(({ count }) => count);
  const base = isOneChoice ? total(counts) : Math.max(...counts) + more;
  const shown = cells.map(shownOf);
  return { counts, base, shown, isOneChoice, printed: shownShares(shown, roundToFive(base), isOneChoice) };
});

describe('a share that is printed', () => {
  test('is at most three from the true one where it is one percentage, and else has it between its two', () => {
    fc.assert(
      fc.property(tables, ({ counts, base, shown, printed }) => {
        for (const [at, share] of printed.entries()) {
          expect(share === null).toBe(shown[at] === '*');
          if (share === null) continue;
          const truth = (100 * (counts[at] ?? 0)) / base;
          const reach = share.to === null ? shareReach : 1e-9;
          expect(share.percent - reach).toBeLessThanOrEqual(truth);
          expect((share.to ?? share.percent) + reach).toBeGreaterThanOrEqual(truth);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('comes to a hundred with the others of a question with one answer each, and never to more', () => {
    fc.assert(
      fc.property(
        tables.filter(({ isOneChoice }) => isOneChoice),
        ({ printed }) => {
          const known = printed.filter((one) => one !== null);
          const isWhole = known.length === printed.length;
          const [least, most] = [
            total(known.map((one) => one.percent)),
            total(known.map((one) => one.to ?? one.percent)),
          ];
          if (known.some(({ to }) => to !== null)) {
            expect(least).toBeLessThanOrEqual(100);
            if (isWhole) expect(most).toBeGreaterThanOrEqual(100);
          } else if (isWhole) expect(least).toBe(100);
          else expect(least).toBeLessThan(100);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is nought or a hundred alone only where nobody or everybody gave the answer', () => {
    fc.assert(
      fc.property(tables, ({ counts, base, printed }) => {
        for (const [at, share] of printed.entries()) {
          if (share === null || share.to !== null) continue;
          if (share.percent === 0) expect(counts[at]).toBe(0);
          if (share.percent === 100) expect(counts[at]).toBe(base);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test('the counts that are possible are those that trying every one of them finds', () => {
  const small = fc.array(fc.nat(13), { minLength: 2, maxLength: 3 }).filter((all) => total(all) > 7);
  fc.assert(
    fc.property(small, (counts) => {
      const shown = counts.map((count) => shownOf({ count, held: false }));
      const base = roundToFive(total(counts));
      const found = possibleCounts(shown, base, true);
      const tried: number[][] = counts.map(() => []);
      const each = Array.from({ length: 21 }, (_, at) => at);
      for (const a of each)
        for (const b of each)
          for (const c of counts.length === 3 ? each : [0]) {
            const one = [a, b, c].slice(0, counts.length);
            const fits = one.every((count, at) =>
              shown[at] === '*' ? count > 0 : shownOf({ count, held: false }) === shown[at],
            );
            const whole = total(one);
            if (!fits || whole < 8 || roundToFive(whole) !== base) continue;
            one.forEach((count, at) => tried[at]?.push((100 * count) / whole));
          }
      for (const [at, possible] of found.entries()) {
        if (possible === null) continue;
        const { least, most } = shareLimits(possible);
        expect(least).toBeCloseTo(Math.min(...(tried[at] ?? [])), 9);
        expect(most).toBeCloseTo(Math.max(...(tried[at] ?? [])), 9);
      }
    }),
    { numRuns: 60 },
  );
});

test.each<[string, readonly Shown[], Shown, boolean, readonly (string | null)[]]>([
  ['two answers that only few counts fit have one percentage each', [15, 25], 35, true, ['36', '64']],
  ['three answers of sixty that were rounded apart', [30, 20, 15], 60, true, ['45 to 50', '29 to 34', '20 to 26']],
  ['a held-back answer is left room for', ['*', 15], 15, true, [null, '76 to 95']],
  ['several answers each', [10, 10], 20, false, ['36 to 67', '36 to 67']],
  ['large groups have one percentage', [40, 55, 20], 120, true, ['35', '47', '18']],
  ['nobody and everybody', [0, 45], 45, true, ['0', '100']],
  ['of a base that is held back', [10, 15], '*', true, [null, null]],
])('%s', (_, counts, base, isOneChoice, said) => {
  const printed = shownShares(counts, base, isOneChoice).map((one) =>
    one === null ? null : [one.percent, ...(one.to === null ? [] : [one.to])].join(' to '),
  );
  expect(printed).toEqual(said);
});
