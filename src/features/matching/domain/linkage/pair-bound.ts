import { bitsApart, mostLettersApart } from './letter-mask.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { PersonRecord } from './person-record.ts';
import type { TermFrequencies } from './term-frequencies.ts';
import type { Vocabulary } from './vocabulary.ts';

const spellings = ['high', 'likely', 'typo', 'nickname', 'initial'] as const;

/** Most bits that the names of two records, by place, can weigh; quickly, and hardly ever too few. Most pairs that share a key can be left at that. */
export type NameBound = (a: number, b: number) => number;

/**
 * Tokens that share consonants may weigh what the rarer is worth; others no more than the levels that need no shared consonants. Records with several names are not
 * bounded.
 */
export function createNameBound(
  records: readonly PersonRecord[],
  vocabulary: Vocabulary,
  terms: TermFrequencies,
  model: LinkageModel,
): NameBound {
  const { m, u, joined, part, straight } = model.name_tokens;
  const starts = new Int32Array(records.length + 1);
  records.forEach(({ names }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + (names.length === 1 ? (names[0]?.tokens.length ?? 0) : 0);
  });
  const total = starts[records.length] ?? 0;
  const worth = new Float32Array(total);
  const spelt = new Float32Array(total);
  const canonicals = new Int32Array(total);
  const lengths = new Uint8Array(total);
  const masks = new Int32Array(total);
  const first = new Int32Array(total);
  const second = new Int32Array(total);
  const third = new Int32Array(total);
  const isBounded = new Uint8Array(records.length);
  records.forEach(({ names, nationality }, at) => {
    if (names.length !== 1) return;
    isBounded[at] = 1;
    names[0]?.tokens.forEach((token, index) => {
      const place = (starts[at] ?? 0) + index;
      const canonical = vocabulary.canonicalOf[token] ?? 0;
      const share = Math.min(terms.ofCanonical(canonical, 0), terms.ofCanonical(canonical, nationality));
      worth[place] = Math.log2(m.same) - Math.log2(Math.max(share, model.terms.least));
      canonicals[place] = canonical;
      lengths[place] = vocabulary.tokens[token]?.skeletons[0]?.length ?? 0;
      masks[place] = vocabulary.masks[token] ?? 0;
      const skeletons = vocabulary.skeletonsOf[token] ?? [];
      const alike = Math.max(
        ...skeletons.map((one) => Math.min(terms.ofSkeleton(one, 0), terms.ofSkeleton(one, nationality))),
      );
      spelt[place] = Math.max(
        ...spellings.map((level) => Math.log2(m[level]) - Math.log2(u[level].least + u[level].spread * alike)),
      );
      first[place] = skeletons[0] ?? -1;
      second[place] = skeletons[1] ?? skeletons[0] ?? -1;
      third[place] = skeletons[2] ?? skeletons[0] ?? -1;
    });
  });
  const bits = (one: number, other: number) => Math.max(0, Math.log2(one / other));
  const unlike = Math.max(...spellings.map((level) => bits(m[level], u[level].least)));
  const joining = bits(joined.m, model.terms.least);
  const within = bits(part.m, part.u);
  const ordered = bits(straight.m, straight.u);

  return (a, b) => {
    if (isBounded[a] === 0 || isBounded[b] === 0) return Infinity;
    let [startA, endA, startB, endB] = [starts[a] ?? 0, starts[a + 1] ?? 0, starts[b] ?? 0, starts[b + 1] ?? 0];
    if (endA - startA > endB - startB) [startA, endA, startB, endB] = [startB, endB, startA, endA];
    let bound = ordered;
    for (let x = startA; x < endA; x += 1) {
      let best = within;
      for (let y = startB; y < endB; y += 1) {
        if (sharesKey(x, y)) {
          best = Math.max(best, canonicals[x] === canonicals[y] ? (worth[x] ?? 0) : (spelt[x] ?? 0));
        } else if (
          best < unlike &&
          Math.abs((lengths[x] ?? 0) - (lengths[y] ?? 0)) < 2 &&
          bitsApart(masks[x] ?? 0, masks[y] ?? 0) <= mostLettersApart
        )
          best = unlike;
      }
      bound += best;
    }
    return bound + joinBound(startA, endA, startB, endB) + joinBound(startB, endB, startA, endA);
  };

  function sharesKey(x: number, y: number): boolean {
    const [a, b, c] = [first[x], second[x], third[x]];
    const [d, e, f] = [first[y], second[y], third[y]];
    return a === d || a === e || a === f || b === d || b === e || b === f || c === d || c === e || c === f;
  }

  function joinBound(start: number, end: number, from: number, to: number): number {
    let bound = 0;
    for (let x = start; x + 1 < end; x += 1) {
      const both = (masks[x] ?? 0) | (masks[x + 1] ?? 0);
      for (let y = from; y < to; y += 1) {
        const letters = (lengths[x] ?? 0) + (lengths[x + 1] ?? 0) - (lengths[y] ?? 0);
        if (letters >= -1 && letters <= 2 && bitsApart(both, masks[y] ?? 0) <= mostLettersApart) {
          bound += joining;
          break;
        }
      }
    }
    return bound;
  }
}
