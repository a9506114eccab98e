import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { partsDiffering } from './codes-near.ts';
import { pairCodes, type Coded, type Pairing } from './pair-codes.ts';
import type { SelfMadeCode } from './self-made-code.ts';

const part = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('a', 'b', 'c', 'd') },
  { weight: 1, arbitrary: fc.constant(null) },
);
const code: fc.Arbitrary<SelfMadeCode> = fc.array(part, { minLength: 5, maxLength: 5 });
const wave = fc
  .array(code, { maxLength: 25 })
  .map((codes) => codes.map((one, at): Coded => ({ id: String(at), code: one })));
const limits = fc.record({ differing: fc.nat(2), mostWrong: fc.constantFrom(0.01, 0.2, 1e9) });

const named = ({ pairs }: Pairing) =>
  new Set(pairs.map(({ before, after, differing }) => `${before} ${after} ${differing}`));

describe('pairs of codes', () => {
  test('hold everybody once: in a pair, unclear, or alone', () => {
    fc.assert(
      fc.property(wave, wave, limits, (before, after, some) => {
        const { pairs, ambiguous, alone } = pairCodes(before, after, some);
        const sorted = (ids: readonly string[]) => [...ids].sort();
        expect(sorted([...pairs.map((pair) => pair.before), ...ambiguous.before, ...alone.before])).toEqual(
          sorted(before.map(({ id }) => id)),
        );
        expect(sorted([...pairs.map((pair) => pair.after), ...ambiguous.after, ...alone.after])).toEqual(
          sorted(after.map(({ id }) => id)),
        );
      }),
    );
  });

  test('do not depend on the order of responses, nor on which wave comes first', () => {
    fc.assert(
      fc.property(wave, wave, limits, fc.infiniteStream(fc.nat(1000)), (before, after, some, chance) => {
        const shuffled = (codes: readonly Coded[]) =>
          codes
            .map((one) => ({ one, at: Number(chance.next().value) }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const found = pairCodes(before, after, some);
        expect(named(pairCodes(shuffled(before), shuffled(after), some))).toEqual(named(found));
        const turned = pairCodes(after, before, some);
        expect(new Set(turned.pairs.map((pair) => `${pair.after} ${pair.before} ${pair.differing}`))).toEqual(
          named(found),
        );
      }),
    );
  });

  test('differ in as many parts as they say, never more than are allowed, and no third is as near to either', () => {
    fc.assert(
      fc.property(wave, wave, limits, (before, after, some) => {
        const codeOf = (codes: readonly Coded[], id: string) => codes.find((one) => one.id === id)?.code ?? [];
        for (const pair of pairCodes(before, after, some).pairs) {
          const [one, other] = [codeOf(before, pair.before), codeOf(after, pair.after)];
          expect(partsDiffering(one, other)).toBe(pair.differing);
          expect(pair.differing).toBeLessThanOrEqual(some.differing);
          if (pair.differing > 0) continue;
          expect(after.filter((third) => partsDiffering(one, third.code) === 0)).toHaveLength(1);
          expect(before.filter((third) => partsDiffering(third.code, other) === 0)).toHaveLength(1);
        }
      }),
    );
  });

  test('that were found stay found when more parts may differ', () => {
    fc.assert(
      fc.property(wave, wave, (before, after) => {
        const within = (differing: number) => named(pairCodes(before, after, { differing, mostWrong: 1e9 }));
        for (const pair of within(0)) expect(within(1).has(pair)).toBe(true);
        for (const pair of within(1)) expect(within(2).has(pair)).toBe(true);
      }),
    );
  });
});

describe('two people with one code', () => {
  test('are nobody’s pair', () => {
    const same = ['m', '1', '3', 'may', 'k'];
    const found = pairCodes(
      [
        { id: '1', code: same },
        { id: '2', code: same },
      ],
      [{ id: '3', code: same }],
      { differing: 1, mostWrong: 1e9 },
    );
    expect(found.pairs).toEqual([]);
    expect(found.ambiguous).toEqual({ before: ['1', '2'], after: ['3'] });
  });
});
