import { bitsApart, mostLettersApart } from './letter-mask.ts';
import type { LinkageModel } from './linkage-model.ts';
import { isNearly } from './nearly-same.ts';
import { tokenRow, type NameRows } from './name-rows.ts';
import type { Vocabulary } from './vocabulary.ts';

const spellings = ['high', 'likely', 'typo', 'nickname', 'initial'] as const;

/** Most that the names of two records can weigh, in thousandths of a bit; quickly, and hardly ever too little. Most pairs that share a key can be left at that. */
export type NameBound = Readonly<{
  /** Where the tokens of a record's name begin and end. */
  starts: Int32Array;
  ends: Int32Array;
  /** The most beside any name; `anything` where a record has several names, which are not bounded, or none. */
  mosts: Int32Array;
  of(startA: number, endA: number, startB: number, endB: number): number;
}>;

/** More than anything weighs. */
export const anything = 1_000_000;

const { width, keys: keyAt, mask: maskAt, length: lengthAt, worth: worthAt, spelt: speltAt, token: tokenAt } = tokenRow;

/**
 * Tokens that share consonants may weigh what the rarer is worth; others no more than the levels that need no shared consonants, and what nothing can stand for speaks against the pair.
 * The rows of names are filled for this model; a bound for another model fills them anew.
 */
export function createNameBound(
  { rows, starts, ends, kindOf, sameShares, alikeShares }: NameRows,
  vocabulary: Vocabulary,
  model: LinkageModel,
): NameBound {
  const { m, u, joined, part, straight } = model.name_tokens;
  const mosts = new Int32Array(starts.length);
  const bits = (one: number, other: number) => Math.max(0, thousandths(one / other));
  const unlike = Math.max(...spellings.map((level) => bits(m[level], u[level].least)));
  const joining = bits(joined.m, model.terms.least);
  const within = bits(part.m, part.u);
  const ordered = bits(straight.m, straight.u);
  const nothing = thousandths(m.none);
  const worths = Int32Array.from(sameShares, (share) => thousandths(m.same / Math.max(share, model.terms.least)));
  const spelts = Int32Array.from(alikeShares, (share) => {
    let most = 0;
    for (const level of spellings) most = Math.max(most, m[level] / (u[level].least + u[level].spread * share));
    return thousandths(most);
  });
  for (let at = 0; at < starts.length; at += 1) {
    let most = ordered;
    for (let place = starts[at] ?? 0; place < (ends[at] ?? 0); place += 1) {
      const [worth, spelt] = [worths[kindOf[place] ?? 0] ?? 0, spelts[kindOf[place] ?? 0] ?? 0];
      rows[width * place + worthAt] = worth;
      rows[width * place + speltAt] = spelt;
      most += Math.max(worth, spelt, unlike);
    }
    mosts[at] = starts[at] === ends[at] ? anything : most;
  }

  const bests = new Int32Array(64);
  return {
    starts,
    ends,
    mosts,
    of(firstStart, firstEnd, secondStart, secondEnd) {
      const isShorter = firstEnd - firstStart <= secondEnd - secondStart;
      const [startA, endA] = isShorter ? [firstStart, firstEnd] : [secondStart, secondEnd];
      const [startB, endB] = isShorter ? [secondStart, secondEnd] : [firstStart, firstEnd];
      let bound = ordered;
      let open = 0;
      for (let x = startA; x < endA; x += 1) {
        const best = bestOf(x, startB, endB);
        bests[x - startA] = best;
        if (best < unlike) open += 1;
        bound += best;
      }
      return open === 0 ? bound : bound + joinBound(startA, endA, startB, endB);
    },
  };

  function bestOf(x: number, startB: number, endB: number): number {
    const one = width * x;
    const spelt = rows[one + speltAt] ?? 0;
    let best = nothing;
    for (let y = startB; y < endB; y += 1) {
      const other = width * y;
      if (rows[one] === rows[other]) best = Math.max(best, rows[one + worthAt] ?? 0);
      else if (best < unlike || best < spelt) {
        if (sharesKey(one, other)) best = Math.max(best, spelt);
        else if (best < unlike && mayBeAlike(one, other)) best = unlike;
        else if (best < within && (isWithin(one, other) || isWithin(other, one))) best = within;
      }
    }
    return best;
  }

  /** What reading two neighbours as one word may add to the bound, on either side. */
  function joinBound(startA: number, endA: number, startB: number, endB: number): number {
    let bound = 0;
    for (let x = startA; x < endA; x += 1) {
      const best = bests[x - startA] ?? 0;
      if (best < unlike) {
        for (let y = startB; y + 1 < endB; y += 1) {
          if (!mayJoin(width * y, width * x)) continue;
          bound += joining - best;
          break;
        }
      }
      if (x + 1 === endA) continue;
      const both = best + (bests[x + 1 - startA] ?? 0);
      if (both >= joining) continue;
      for (let y = startB; y < endB; y += 1) {
        if (!mayJoin(width * x, width * y)) continue;
        bound += joining - both;
        break;
      }
    }
    return bound;
  }

  /** True where a token and the next, in one word, may be another token; all by their rows. */
  function mayJoin(first: number, other: number): boolean {
    const second = first + width;
    const more = (rows[first + lengthAt] ?? 0) + (rows[second + lengthAt] ?? 0) - (rows[other + lengthAt] ?? 0);
    if (more < -1 || more > 2) return false;
    const both = (rows[first + maskAt] ?? 0) | (rows[second + maskAt] ?? 0);
    if (bitsApart(both, rows[other + maskAt] ?? 0) > mostLettersApart) return false;
    const key = keyOf(other);
    return isNearly(keyOf(first) + keyOf(second), key) || isNearly(keyOf(second) + keyOf(first), key);
  }

  function mayBeAlike(one: number, other: number): boolean {
    const more = (rows[one + lengthAt] ?? 0) - (rows[other + lengthAt] ?? 0);
    if (more > 1 || more < -1) return false;
    if (bitsApart(rows[one + maskAt] ?? 0, rows[other + maskAt] ?? 0) > mostLettersApart) return false;
    return isNearly(keyOf(one), keyOf(other));
  }

  function isWithin(one: number, other: number): boolean {
    const letters = rows[one + lengthAt] ?? 0;
    if (letters < 3 || (rows[other + lengthAt] ?? 0) < letters + 2) return false;
    return ((rows[one + maskAt] ?? 0) & ~(rows[other + maskAt] ?? 0)) === 0;
  }

  function sharesKey(one: number, other: number): boolean {
    for (let x = one + keyAt; x < one + maskAt; x += 1) {
      const key = rows[x];
      if (key === rows[other + keyAt] || key === rows[other + keyAt + 1] || key === rows[other + keyAt + 2])
        return true;
      // Where there are no more keys, the first stands again.
      if (rows[x + 1] === rows[one + keyAt]) return false;
    }
    return false;
  }

  function keyOf(row: number): string {
    return vocabulary.firstKeys[rows[row + tokenAt] ?? 0] ?? '';
  }
}

/** Bits of a ratio, in thousandths, never fewer than they are. */
const thousandths = (ratio: number): number => Math.ceil(1000 * Math.log2(ratio));
