import { pairsSharingKeys } from './key-index.ts';
import type { PersonRecord } from './person-record.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Scorer } from './weigh.ts';

/** Two records of one list, by place, that weigh at least the threshold. */
export type FoundPair = Readonly<{ a: number; b: number; hundredths: number }>;

/** All pairs of a list that share a key and weigh `least` hundredths of a bit or more, heaviest first. */
export function findPairs(
  records: readonly PersonRecord[],
  vocabulary: Vocabulary,
  scorer: Scorer,
  least: number,
): readonly FoundPair[] {
  const found: FoundPair[] = [];
  pairsSharingKeys(records, vocabulary, (a, b) => {
    const [one, other] = [records[a], records[b]];
    if (one === undefined || other === undefined) return;
    const hundredths = scorer.weigh(one, other);
    if (hundredths >= least) found.push({ a, b, hundredths });
  });
  return found.sort((x, y) => y.hundredths - x.hundredths || x.a - y.a || x.b - y.b);
}
