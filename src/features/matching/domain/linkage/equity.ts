import { adaptToLists, whenLinking } from './adapt-lists.ts';
import { decidedLinks, evaluateLinks, type TrueLink } from './evaluate-links.ts';
import type { KeyIndex } from './key-index.ts';
import { linkLists } from './link-lists.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { People } from './people-columns.ts';
import type { PersonRecord } from './person-record.ts';
import type { Vocabulary } from './vocabulary.ts';
import { scorerFor } from './workbench.ts';

/** What a model finds of people of each group, at the weight from which 995 of 1,000 best candidates are right. */
export type Equity = Readonly<{
  precision: number;
  recall: number;
  byGroup: Readonly<Record<string, number>>;
  /** The recall of the group that is found best, less that of the group that is found worst. */
  range: number;
}>;

const precision = 0.995;

/** Links a list whose truth is known, with the model as `match link` would use it, and tells how groups fare. */
export function measureEquity(
  model: LinkageModel,
  lists: Readonly<{ register: People; arrivals: readonly PersonRecord[]; truth: readonly TrueLink[] }>,
  vocabulary: Vocabulary,
  index: KeyIndex,
): Equity {
  const { register, arrivals, truth } = lists;
  const adapted = adaptToLists(model, vocabulary, register, arrivals, index, whenLinking);
  const scorer = scorerFor(adapted, vocabulary, [register, arrivals], register.length);
  const decided = decidedLinks(linkLists(register, arrivals, { model: adapted, index, scorer, keep: 1 }));
  const [at] = evaluateLinks(decided, truth, [precision]).byWeight;
  return { precision, recall: at?.recall ?? 0, byGroup: at?.byGroup ?? {}, range: at?.range ?? 0 };
}

/** Why a model may not be shipped in the place of another: the groups it leaves behind. None: it may. */
type EquityFault = 'gap-wider' | 'group-lower';

/** How far the recall of the group that is found worst may fall: one person in a hundred, as groups are small. */
const mostLost = 0.01;

/** A model is shipped only where the gap between groups does not grow, and the group that is found worst is found no worse. */
export function equityFaults(before: Equity, after: Equity): readonly EquityFault[] {
  const faults: EquityFault[] = [];
  if (after.range > before.range) faults.push('gap-wider');
  const lowest = ({ byGroup }: Equity) => Math.min(...Object.values(byGroup));
  if (lowest(after) < lowest(before) - mostLost) faults.push('group-lower');
  return faults;
}
