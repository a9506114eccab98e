import {
  holm,
  weightedMiddle,
  weightedTest,
  type RaoScott,
  type WeightedCaution,
  type WeightedMiddle,
} from '#features/analysis/index.ts';

import type { SurveyQuestion } from './survey-question.ts';
import { groupWeights, type Tally } from './tally.ts';

/** A cross-table with weights, beside that of people. */
export type WeightedGroups = Readonly<{
  /** Rows are answers, columns groups; of the weights of those in the group who answered. Null where a group has no weight. */
  percentages: readonly (readonly (string | null)[])[];
  /** Rao and Scott's test of the whole table; null for select-all questions, which are tested option by option. */
  test: RaoScott | null;
  options: readonly (RaoScott & Readonly<{ option: string; holm: number }>)[];
  /** Tests that the weights leave too few people for, `option` null where that is the table's: left out, or to be taken with care. */
  cautions: readonly (WeightedCaution & Readonly<{ option: string | null }>)[];
  /** With all questions looked at together. */
  holm: number | null;
  benjaminiHochberg: number | null;
}>;

/** Answers of the groups that are shown (`slots`, of two people or more each), with weights. Answers with an order are tested without it: there is no weighted test of ranks here. */
export function sayWeightedGroups(
  { counting, choices }: SurveyQuestion,
  tally: Tally,
  slots: readonly number[],
): WeightedGroups {
  const cells = choices.map((_, choice) => slots.map((slot) => groupWeights(tally, choice, slot)));
  const weights = cells.map((row) => row.map(({ weight }) => weight));
  const squares = cells.map((row) => row.map((cell) => cell.squares));
  const answered = slots.map((slot) => ({
    weight: tally.weighted[slot] ?? 0,
    squares: tally.weightedSquares[slot] ?? 0,
  }));
  const people = slots.reduce((sum, slot) => sum + (tally.weighing[slot] ?? 0), 0);
  const options =
    counting !== 'several'
      ? []
      : choices.flatMap(({ code }, choice) => {
          const ticked = cells[choice] ?? [];
          // Not ticked is what remains of the group; rounding may leave a trace below 0.
          const not = (of: 'weight' | 'squares') =>
            answered.map((all, at) => {
              const rest = all[of] - (ticked[at]?.[of] ?? 0);
              return rest > all[of] * 1e-12 ? rest : 0;
            });
          const found = weightedTest({
            weights: [ticked.map(({ weight }) => weight), not('weight')],
            squares: [ticked.map((cell) => cell.squares), not('squares')],
            people,
          });
          return [{ option: code, ...found }];
        });
  const whole = counting === 'several' ? null : weightedTest({ weights, squares, people });
  // An option that cannot be tested counts as one with p = 1.
  const together = holm(options.map(({ test }) => test?.p ?? 1));
  return {
    percentages: weights.map((row) =>
      row.map((weight, at) => {
        const all = answered[at]?.weight ?? 0;
        return all > 0 ? ((100 * weight) / all).toFixed(1) : null;
      }),
    ),
    test: whole?.test ?? null,
    options: options.flatMap(({ option, test }, at) =>
      test === null ? [] : [{ option, ...test, holm: together[at] ?? 1 }],
    ),
    cautions: [...(whole === null ? [] : [{ option: null, ...whole }]), ...options].flatMap(({ option, caution }) =>
      caution === null ? [] : [{ option, ...caution }],
    ),
    holm: null,
    benjaminiHochberg: null,
  };
}

/** The p of a question with weights: of its table, or the least of its options after Holm. */
export const weightedP = ({ test, options }: WeightedGroups): number | null =>
  test?.p ?? (options.length === 0 ? null : Math.min(...options.map((option) => option.holm)));

/** Mean and median of the numbers given, with weights. */
export function sayWeightedNumbers({ weighedNumbers }: Tally): WeightedMiddle | null {
  if (weighedNumbers === null) return null;
  return weightedMiddle(
    [...weighedNumbers].map(([value, held]) => ({ value, ...held })).sort((a, b) => a.value - b.value),
  );
}
