import { linkLists, type LinkedArrival } from '../linkage/link-lists.ts';
import type { LinkageModel } from '../linkage/linkage-model.ts';
import type { PersonRecord } from '../linkage/person-record.ts';
import { adaptToEncodings } from './adapt-to-encodings.ts';
import { createEncodedIndex, encodedKeys, type PersonKeys } from './encoded-keys.ts';
import type { EncodedRow } from './encoded-row.ts';
import { forEncodings } from './encoded-model.ts';
import { createEncodedScorer } from './encoded-scorer.ts';
import { countEncodedTerms } from './encoded-terms.ts';
import { createEncodedVocabulary } from './encoded-vocabulary.ts';
import { readRow } from './read-row.ts';

/** Two rows that may be one person: `likely` is what could be linked in clear without anybody being asked, but here both sides confirm everything. */
export type EncodedPair = Readonly<{
  ours: string;
  theirs: string;
  decision: 'likely' | 'ask' | 'none';
  linked: LinkedArrival;
}>;

const decisions = { auto: 'likely', review: 'ask', none: 'none' } as const;

/**
 * Who of one encoded list is who of another: for each person of the shorter list the best candidate of the longer, heaviest first. Which list comes first changes nothing but
 * the names of the two sides.
 */
export function linkEncoded(
  ours: readonly EncodedRow[],
  theirs: readonly EncodedRow[],
  shipped: LinkageModel,
): readonly EncodedPair[] {
  const isOursShorter =
    ours.length < theirs.length || (ours.length === theirs.length && firstRow(ours) < firstRow(theirs));
  const vocabulary = createEncodedVocabulary();
  const known = new Map<PersonRecord, Readonly<{ row: EncodedRow; keys: PersonKeys }>>();
  const read = (list: readonly EncodedRow[]) =>
    [...list].sort(byRow).map((row) => {
      const record = readRow(row, vocabulary);
      known.set(record, { row, keys: encodedKeys(record, row, vocabulary) });
      return record;
    });
  const [register, sought] = isOursShorter ? [read(theirs), read(ours)] : [read(ours), read(theirs)];
  const knownOf = (record: PersonRecord) => {
    const one = known.get(record);
    if (one === undefined) throw new Error('A record that is of neither list.');
    return one;
  };
  const rowOf = (record: PersonRecord) => knownOf(record).row;
  const keysOf = (record: PersonRecord) => knownOf(record).keys;
  const start = forEncodings(shipped);
  const terms = countEncodedTerms([...register, ...sought], vocabulary, start);
  const index = createEncodedIndex(register, keysOf);
  const scorerBy = (model: LinkageModel) => createEncodedScorer(model, vocabulary, terms, register.length, rowOf);
  const model = adaptToEncodings(start, { register, sought }, { index, keysOf, scorer: scorerBy(start) });
  return linkLists(register, sought, { model, index, scorer: scorerBy(model), keep: 1 })
    .flatMap((linked): EncodedPair[] => {
      const [best] = linked.candidates;
      if (best === undefined) return [];
      const [one, other] = [linked.arrival.id, best.register.id];
      const [mine, their] = isOursShorter ? [one, other] : [other, one];
      return [{ ours: mine, theirs: their, decision: decisions[linked.decision], linked }];
    })
    .sort((a, b) => weightOf(b) - weightOf(a));
}

const weightOf = ({ linked }: EncodedPair) => linked.candidates[0]?.hundredths ?? -Infinity;
const byRow = (a: EncodedRow, b: EncodedRow) => (a.row < b.row ? -1 : 1);
const firstRow = (rows: readonly EncodedRow[]) => [...rows].sort(byRow)[0]?.row ?? '';
