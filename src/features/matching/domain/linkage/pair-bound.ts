import { bitsApart, mostLettersApart } from './letter-mask.ts';
import type { LinkageModel } from './linkage-model.ts';
import { isNearly } from './nearly-same.ts';
import { createPairTable } from './pair-table.ts';
import type { PeopleColumns } from './people-columns.ts';
import type { TermFrequencies } from './term-frequencies.ts';
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

/** What is kept of a token beside its neighbours, so that two names are two pieces of memory: canonical form, three keys, consonants, how many, worth as it is and spelt otherwise, number. */
const width = 9;
const [keyAt, maskAt, lengthAt, worthAt, speltAt, tokenAt] = [1, 4, 5, 6, 7, 8];

/**
 * Tokens that share consonants may weigh what the rarer is worth; others no more than the levels that need no shared consonants, and what nothing can stand for speaks against the pair.
 */
export function createNameBound(
  { length, nameStarts, tokenStarts, tokens, single }: PeopleColumns,
  vocabulary: Vocabulary,
  terms: TermFrequencies,
  model: LinkageModel,
): NameBound {
  const { m, u, joined, part, straight } = model.name_tokens;
  const rows = new Int32Array(width * tokens.length);
  const rowOf = createPairTable();
  const [starts, ends, mosts] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  const bits = (one: number, other: number) => Math.max(0, thousandths(one / other));
  const unlike = Math.max(...spellings.map((level) => bits(m[level], u[level].least)));
  const joining = bits(joined.m, model.terms.least);
  const within = bits(part.m, part.u);
  const ordered = bits(straight.m, straight.u);
  const nothing = thousandths(m.none);

  for (let at = 0; at < length; at += 1) {
    const nationality = single.nationality[at] ?? 0;
    const name = nameStarts[at] ?? 0;
    if ((nameStarts[at + 1] ?? 0) - name !== 1) {
      mosts[at] = anything;
      continue;
    }
    starts[at] = tokenStarts[name] ?? 0;
    ends[at] = tokenStarts[name + 1] ?? 0;
    let most = ordered;
    for (let place = starts[at] ?? 0; place < (ends[at] ?? 0); place += 1) {
      // A token of one nationality is worth the same wherever it stands.
      const token = tokens[place] ?? 0;
      const known = rowOf.get(token, nationality);
      if (known >= 0) rows.copyWithin(width * place, width * known, width * known + width);
      else {
        rows.set(rowFor(token, nationality), width * place);
        rowOf.set(token, nationality, place);
      }
      most += Math.max(rows[width * place + worthAt] ?? 0, rows[width * place + speltAt] ?? 0, unlike);
    }
    mosts[at] = most;
  }

  function rowFor(token: number, nationality: number): readonly number[] {
    const canonical = vocabulary.canonicalOf[token] ?? 0;
    const share = Math.min(terms.ofCanonical(canonical, 0), terms.ofCanonical(canonical, nationality));
    const skeletons = vocabulary.skeletonsOf[token] ?? [];
    let alike = 0;
    for (const one of skeletons)
      alike = Math.max(alike, Math.min(terms.ofSkeleton(one, 0), terms.ofSkeleton(one, nationality)));
    const most = Math.max(...spellings.map((level) => m[level] / (u[level].least + u[level].spread * alike)));
    const [first = -1 - token, second = first, third = first] = skeletons;
    return [
      canonical,
      first,
      second,
      third,
      vocabulary.masks[token] ?? 0,
      vocabulary.lengths[token] ?? 0,
      thousandths(m.same / Math.max(share, model.terms.least)),
      thousandths(most),
      token,
    ];
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
      if (key === rows[other + keyAt] || key === rows[other + keyAt + 1] || key === rows[other + keyAt + 2]) return true;
      // Where there are no more keys, the first stands again.
      if (rows[x + 1] === rows[one + keyAt]) return false;
    }
    return false;
  }

  function keyOf(row: number): string {
    return vocabulary.tokens[rows[row + tokenAt] ?? 0]?.skeletons[0] ?? '';
  }
}

/** Bits of a ratio, in thousandths, never fewer than they are. */
export const thousandths = (ratio: number): number => Math.ceil(1000 * Math.log2(ratio));
