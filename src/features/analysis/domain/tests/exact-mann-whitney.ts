import { logFactorial } from '../functions/log-gamma.ts';
import { columnOf, sum, type Counts } from '../tables/counts.ts';
import type { Exact } from './fisher-freeman-halton.ts';

/**
 * p of Mann and Whitney's U as exactly as the answers given allow, ties and all: of every way in which the two groups could have shared out these answers, how many lie at least as far from the middle,
 * mn / 2. Without ties it is the table of Mann and Whitney, Ann. Math. Stat. 18 (1947) 50; with ties the conditional distribution of Lehmann, Nonparametrics (1975), 1.4, here built up answer by answer
 * as in Mehta, Patel and Tsiatis, Biometrics 40 (1984) 819. Null where a group is empty or all answers are one; `steps` bounds the work (some 10 ns each).
 */
export function exactMannWhitney(counts: Counts, steps = 30_000_000): Exact | null {
  const [one, two] = [columnOf(counts, 0), columnOf(counts, 1)];
  // Who is first makes no difference to a p of two sides, and the smaller group leaves fewer ways.
  const [few, many] = sum(one) <= sum(two) ? [one, two] : [two, one];
  const [m, n] = [sum(few), sum(many)];
  const totals = few.map((count, at) => count + (many[at] ?? 0)).filter((total) => total > 0);
  if (m === 0 || n === 0 || totals.length < 2) return null;
  if (workOf(totals, m, n) > steps) return { ok: false, kind: 'too-large' };
  const chances = distribution(totals, m, n);
  const off = Math.abs(doubledU(few, many) - m * n);
  let p = 0;
  for (const [u, chance] of chances.entries()) if (Math.abs(u - m * n) >= off) p += chance;
  return { ok: true, p: Math.min(1, p) };
}

/** Twice the pairs in which the first group's answer is the higher, ties as half: a whole number. */
function doubledU(first: readonly number[], second: readonly number[]): number {
  let below = 0;
  let doubled = 0;
  for (const [at, count] of first.entries()) {
    const here = second[at] ?? 0;
    doubled += count * (2 * below + here);
    below += here;
  }
  return doubled;
}

function workOf(totals: readonly number[], m: number, n: number): number {
  let work = 0;
  for (const total of totals)
    for (let after = 0; after <= m; after += 1) work += (Math.min(total, after) + 1) * (2 * after * n + 1);
  return work;
}

/** Chance of each doubled U, 0 to 2mn. Answers are taken from the lowest; what is kept is how many of them went to the first group, and their U so far. */
function distribution(totals: readonly number[], m: number, n: number): Float64Array {
  const byTaken = Array.from({ length: m + 1 }, () => new Float64Array(2 * m * n + 1));
  const start = byTaken[0];
  if (start !== undefined) start[0] = 1;
  let before = 0;
  for (const total of totals) {
    // From the largest down, so that what is read has not been written yet.
    for (let after = m; after >= 0; after -= 1) {
      const target = byTaken[after];
      if (target === undefined) continue;
      scale(target, chanceOf(0, total, m - after, m + n - before));
      for (let taken = 1; taken <= Math.min(total, after); taken += 1) {
        const from = after - taken;
        const chance = chanceOf(taken, total, m - from, m + n - before);
        const shift = taken * (2 * (before - from) + total - taken);
        if (chance > 0 && from <= before) addShifted(target, byTaken[from], { shift, chance, upTo: 2 * from * n });
      }
    }
    before += total;
  }
  return byTaken[m] ?? start ?? new Float64Array(1);
}

function scale(cells: Float64Array, by: number): void {
  for (let at = 0; at < cells.length; at += 1) cells[at] = (cells[at] ?? 0) * by;
}

function addShifted(
  target: Float64Array,
  source: Float64Array | undefined,
  { shift, chance, upTo }: Readonly<{ shift: number; chance: number; upTo: number }>,
): void {
  for (let at = 0; at <= upTo && at + shift < target.length; at += 1)
    target[at + shift] = (target[at + shift] ?? 0) + (source?.[at] ?? 0) * chance;
}

/** Chance that `taken` of `total` people are of the first group, who are `firsts` of the `left` still to be dealt out. */
function chanceOf(taken: number, total: number, firsts: number, left: number): number {
  if (taken > firsts || total - taken > left - firsts) return 0;
  return Math.exp(logChoose(firsts, taken) + logChoose(left - firsts, total - taken) - logChoose(left, total));
}

const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
