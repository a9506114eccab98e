import { logFactorial } from '../functions/log-gamma.ts';
import { sum, type Counts } from '../tables/counts.ts';
import type { Exact } from './fisher-freeman-halton.ts';
import { midranks } from './ordered-ranks.ts';
import { changesByStep } from './wilcoxon-signed-rank.ts';

/**
 * p of Wilcoxon's signed ranks over every way in which those who changed could have risen or fallen, each as likely, ties and all; those who did not change are left out. Wilcoxon, Biometrics
 * Bulletin 1 (1945) 80; with ties Lehmann, Nonparametrics (1975), 3.2. Rows before, columns after. Null where nobody changed; `steps` bounds the work (some 10 ns each).
 */
export function exactSignedRank(counts: Counts, steps = 30_000_000): Exact | null {
  const { rose, fell } = changesByStep(counts);
  const totals = rose.map((count, at) => count + (fell[at] ?? 0));
  const changed = sum(totals);
  if (changed === 0) return null;
  // Doubled, midranks are whole numbers; all of them together are n (n + 1).
  const ranks = midranks(totals).map((rank) => 2 * rank);
  const all = changed * (changed + 1);
  if (changed * all > steps) return { ok: false, kind: 'too-large' };
  let chances = new Float64Array(all + 1);
  chances[0] = 1;
  for (const [step, total] of totals.entries()) chances = withStep(chances, total, ranks[step] ?? 0);
  const seen = sum(rose.map((count, at) => count * (ranks[at] ?? 0)));
  const off = Math.abs(2 * seen - all);
  let p = 0;
  for (const [at, chance] of chances.entries()) if (Math.abs(2 * at - all) >= off) p += chance;
  return { ok: true, p: Math.min(1, p) };
}

/** The chances once `total` people of one rank have each risen or not. */
function withStep(chances: Float64Array<ArrayBuffer>, total: number, rank: number): Float64Array<ArrayBuffer> {
  const next = new Float64Array(chances.length);
  for (let risen = 0; risen <= total; risen += 1) {
    const chance = Math.exp(logFactorial(total) - logFactorial(risen) - logFactorial(total - risen) - total * Math.LN2);
    for (let at = 0; at + risen * rank < chances.length; at += 1)
      next[at + risen * rank] = (next[at + risen * rank] ?? 0) + (chances[at] ?? 0) * chance;
  }
  return next;
}
