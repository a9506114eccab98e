import { growingColumn } from './growing-column.ts';
import { createPairTable } from './pair-table.ts';
import type { PeopleColumns } from './people-columns.ts';
import type { TermFrequencies } from './term-frequencies.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where in the row of a token each thing stands; its canonical form is the first. */
export const tokenRow = { width: 9, keys: 1, mask: 4, length: 5, worth: 6, spelt: 7, token: 8 } as const;

/**
 * The tokens of all names of a list, each a row of numbers beside its neighbours', so that two names are two pieces of memory: canonical form, three keys, consonants, how many those are, what it is
 * worth written the same and spelt otherwise (which a model says), its number.
 */
export type NameRows = Readonly<{
  rows: Int32Array;
  /** Where the tokens of a record's name begin and end; the same where it has several names, or none. */
  starts: Int32Array;
  ends: Int32Array;
  /** For each token which kind it is: tokens of one nationality are as rare wherever they stand. */
  kindOf: Int32Array;
  /** Shares of people with the token, and with one that is spelt like it, by kind. */
  sameShares: Float64Array;
  alikeShares: Float64Array;
}>;

const billion = 1_000_000_000;

export function createNameRows(
  { length, nameStarts, tokenStarts, tokens, single }: PeopleColumns,
  vocabulary: Vocabulary,
  terms: TermFrequencies,
): NameRows {
  const { width } = tokenRow;
  const rows = new Int32Array(width * tokens.length);
  const kindOf = new Int32Array(tokens.length);
  const kinds = createPairTable();
  const [firsts, sames, alikes] = [growingColumn(), growingColumn(), growingColumn()];
  const [starts, ends] = [new Int32Array(length), new Int32Array(length)];

  const addKind = (token: number, nationality: number, place: number) => {
    const canonical = vocabulary.canonicalOf[token] ?? 0;
    const skeletons = vocabulary.skeletonsOf[token] ?? [];
    let alike = 0;
    for (const one of skeletons)
      alike = Math.max(alike, Math.min(terms.ofSkeleton(one, 0), terms.ofSkeleton(one, nationality)));
    const same = Math.min(terms.ofCanonical(canonical, 0), terms.ofCanonical(canonical, nationality));
    const [first = -1 - token, second = first, third = first] = skeletons;
    const row = width * place;
    rows[row] = canonical;
    rows[row + tokenRow.keys] = first;
    rows[row + tokenRow.keys + 1] = second;
    rows[row + tokenRow.keys + 2] = third;
    rows[row + tokenRow.mask] = vocabulary.masks[token] ?? 0;
    rows[row + tokenRow.length] = vocabulary.lengths[token] ?? 0;
    rows[row + tokenRow.token] = token;
    kinds.set(token, nationality, firsts.length());
    firsts.push(place);
    sames.push(Math.floor(billion * same));
    alikes.push(Math.floor(billion * alike));
    return firsts.length() - 1;
  };

  for (let at = 0; at < length; at += 1) {
    const name = nameStarts[at] ?? 0;
    if ((nameStarts[at + 1] ?? 0) - name !== 1) continue;
    starts[at] = tokenStarts[name] ?? 0;
    ends[at] = tokenStarts[name + 1] ?? 0;
    const nationality = single.nationality[at] ?? 0;
    for (let place = starts[at] ?? 0; place < (ends[at] ?? 0); place += 1) {
      const token = tokens[place] ?? 0;
      const known = kinds.get(token, nationality);
      kindOf[place] = known < 0 ? addKind(token, nationality, place) : known;
      if (known < 0) continue;
      const from = width * firsts.at(known);
      for (let column = 0; column < width; column += 1) rows[width * place + column] = rows[from + column] ?? 0;
    }
  }
  const shares = (column: { made(): Int32Array }) => Float64Array.from(column.made(), (share) => share / billion);
  return { rows, starts, ends, kindOf, sameShares: shares(sames), alikeShares: shares(alikes) };
}
