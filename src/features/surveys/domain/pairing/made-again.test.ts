import { describe, expect, test } from 'vitest';

import { codeErrors } from './code-errors.ts';
import { pairCodes, type Coded } from './pair-codes.ts';

/** A small generator of chance with a seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many values each part of the code has; letters and siblings are commoner in the beginning of their list. */
const partsOf = { five: [26, 26, 9, 31, 12], seven: [26, 26, 26, 9, 31, 12, 20] } as const;

/** People of whom a share comes back, each making every part of their code again wrongly with the same chance. */
function twoWaves(seed: number, people: number, error: number, parts: readonly number[]) {
  const chance = chanceFrom(seed);
  const value = (values: number) => String(Math.floor(chance() ** 1.5 * values));
  const all = Array.from({ length: people }, (_, at) => ({ id: String(at), code: parts.map(value) }));
  const again = (one: Coded): Coded => ({
    id: one.id,
    code: one.code.map((part, at) => (chance() < error ? value(parts[at] ?? 1) : part)),
  });
  const before = all.filter(() => chance() < 0.8);
  const after = all.filter(() => chance() < 0.7).map(again);
  return { before, after, both: after.filter(({ id }) => before.some((one) => one.id === id)).length };
}

/** What was found in 40 surveys of 300 people: each number a sum. */
function outcome(parts: readonly number[], differing: number, error: number, mostWrong = 1e9) {
  const sum = { both: 0, pairs: 0, right: 0, expectedWrong: 0 };
  const errors: number[] = [];
  for (let seed = 1; seed <= 40; seed += 1) {
    const { before, after, both } = twoWaves(seed, 300, error, parts);
    const found = pairCodes(before, after, { differing, mostWrong });
    sum.both += both;
    sum.pairs += found.pairs.length;
    sum.right += found.pairs.filter((pair) => pair.before === pair.after).length;
    for (const level of found.levels) if (level.isTaken) sum.expectedWrong += level.expectedWrong;
    const { perPart } = codeErrors(found, parts.length);
    if (perPart !== null) errors.push(perPart);
  }
  const meanError = errors.reduce((total, one) => total + one, 0) / errors.length;
  return { ...sum, wrong: sum.pairs - sum.right, found: sum.right / sum.both, meanError };
}

describe('300 people who make a code again with 5 of 100 parts wrong', () => {
  test('are found more often where one part may differ, and of seven parts hardly ever wrongly', () => {
    const [exact, near] = [outcome(partsOf.seven, 0, 0.05), outcome(partsOf.seven, 1, 0.05)];
    expect(exact.found).toBeLessThan(0.75);
    expect(near.found).toBeGreaterThan(0.93);
    expect(near.wrong / near.pairs).toBeLessThan(0.005);
  });

  test('are wrongly paired no more often than is expected of chance', () => {
    for (const parts of [partsOf.five, partsOf.seven]) {
      for (const differing of [0, 1, 2]) {
        const { wrong, expectedWrong } = outcome(parts, differing, 0.05);
        expect(wrong).toBeLessThanOrEqual(expectedWrong * 1.25 + 3);
      }
    }
  });

  test('are not paired at a distance of which too many would be wrong', () => {
    const [careless, careful] = [outcome(partsOf.five, 2, 0.05), outcome(partsOf.five, 2, 0.05, 0.05)];
    expect(careless.wrong / careless.pairs).toBeGreaterThan(careful.wrong / careful.pairs);
    expect(careful.wrong / careful.pairs).toBeLessThan(0.05);
  });
});

describe('how often a part goes wrong', () => {
  test.each([0.02, 0.05, 0.1])('is worked out from the pairs: %d', (error) => {
    // A part that is made wrongly may by chance come out as it was.
    const { meanError } = outcome(partsOf.seven, 1, error);
    expect(meanError).toBeGreaterThan(error * 0.75);
    expect(meanError).toBeLessThan(error * 1.1);
  });

  test('is not said of fewer than 20 pairs, nor where only exact pairs were looked for', () => {
    const pairs = Array.from({ length: 19 }, (_, at) => ({ before: `${at}`, after: `${at}`, differing: 0 }));
    const level = (differing: number) => ({ differing, found: 0, expectedWrong: 0, isTaken: true });
    const more = [...pairs, { before: 'x', after: 'x', differing: 1 }];
    const said = (of: typeof pairs, levels: number[]) =>
      codeErrors({ pairs: of, levels: levels.map(level) }, 5).perPart;
    expect([said(pairs, [0, 1]), said(more, [0])]).toEqual([null, null]);
    expect(said(more, [0, 1])).toBeCloseTo(1 / 19 / (5 + 1 / 19));
  });
});
