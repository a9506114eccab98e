import { nearestName } from '../expression/nearest-name.ts';
import type { Instrument } from '../instrument.ts';
import type { InstrumentProblem } from '../instrument-problem.ts';
import type { Definition } from './definition.ts';

/** A score adds up questions that are there once, whose choices have a weight where the score asks for one. */
export function checkScores(
  { scores, lists }: Instrument,
  named: ReadonlyMap<string, readonly Definition[]>,
): readonly InstrumentProblem[] {
  const about = { path: null, part: 'score' } as const;
  return scores.flatMap(({ questions, column }) =>
    questions.flatMap((name): readonly InstrumentProblem[] => {
      const [found, other] = named.get(name) ?? [];
      if (found?.is !== 'question') {
        return [{ ...about, kind: 'score-question-unknown', name, nearest: nearestName(name, named.keys()) }];
      }
      if (other !== undefined || found.repeats.length > 0) return [{ ...about, kind: 'score-question-repeats', name }];
      const list = lists.find(({ id }) => id === found.item.list);
      const hasWeights = column === undefined || list?.choices.every(({ columns }) => columns?.[column] !== undefined);
      return hasWeights === true
        ? []
        : [{ ...about, kind: 'score-column-unknown', name: column, list: list?.id ?? '' }];
    }),
  );
}
