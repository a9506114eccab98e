import type { ChoiceList } from '../choice-list.ts';
import type { InstrumentProblem } from '../instrument-problem.ts';
import { instrumentLimits } from '../limits.ts';

/** Lists that are too long, and choices that stand twice in a list that does not allow it. */
export function checkLists(lists: readonly ChoiceList[]): readonly InstrumentProblem[] {
  const about = { path: null, part: 'list' } as const;
  const all = lists.reduce((sum, { choices }) => sum + choices.length, 0);
  return lists.flatMap(({ id, choices, duplicates }): readonly InstrumentProblem[] => {
    const limit = all > instrumentLimits.choices ? instrumentLimits.choices : instrumentLimits.choicesInList;
    if (all > instrumentLimits.choices || choices.length > limit) {
      return [{ ...about, kind: 'too-many-choices', list: id, limit }];
    }
    if (duplicates === true) return [];
    const seen = new Set<string>();
    return choices.flatMap(({ name }) => {
      if (seen.has(name)) return [{ ...about, kind: 'choice-twice' as const, list: id, name }];
      seen.add(name);
      return [];
    });
  });
}
