import {
  marginWeights,
  type MarginCell,
  type PopulationMargin,
  type MarginWeights,
  type WeightProblem,
} from '../domain/margin-weights.ts';
import type { SurveyQuestion } from '../domain/survey-question.ts';
import { countResponses, type CountFault } from './count-responses.ts';

/** How responses were weighed, as it is reported; `withoutWeight` left a question of a margin empty and count in no weighted figure. */
export type Weighing = Omit<MarginWeights, 'weights'> & Readonly<{ cells: number; withoutWeight: number }>;

export type Weighed =
  | Readonly<{ ok: true; weigh: (chosen: Int32Array) => number; weighing: Weighing }>
  | Readonly<{ ok: false; problems: readonly (CountFault | WeightProblem)[] }>;

/** Goes through the file once for how many people are in each cell of the margins, and rakes these. What it gives weighs a row by what it chose, by number of the question; 0 where it is in no cell. */
export function weighResponses(
  file: string,
  questions: readonly SurveyQuestion[],
  margins: readonly PopulationMargin[],
): Weighed {
  const asked = margins.map(({ question }) => questions.findIndex(({ name }) => name === question));
  const found = new Map<string, { choices: readonly number[]; people: number }>();
  let withoutWeight = 0;
  const count = (chosen: Int32Array): number => {
    const choices = asked.map((at) => chosen[at] ?? -1);
    if (choices.some((choice) => choice < 0)) withoutWeight += 1;
    else {
      const cell = found.get(choices.join());
      if (cell === undefined) found.set(choices.join(), { choices, people: 1 });
      else cell.people += 1;
    }
    return 1;
  };
  const counted = countResponses(file, questions, { by: undefined, weights: undefined, weigh: count });
  if (!counted.ok) return counted;
  const absent = margins.find(({ question }) => counted.value.columns.missing.includes(question));
  if (absent !== undefined) return { ok: false, problems: [{ problem: 'no-such-column', name: absent.question }] };
  const cells: readonly MarginCell[] = [...found.values()];
  const weighed = marginWeights(cells, margins);
  if (!weighed.ok) return { ok: false, problems: [weighed.problem] };
  const { weights, ...said } = weighed.value;
  const byCell = new Map([...found.keys()].map((key, at) => [key, weights[at] ?? 0]));
  return {
    ok: true,
    weigh: (chosen) => byCell.get(asked.map((at) => chosen[at] ?? -1).join()) ?? 0,
    weighing: { ...said, cells: cells.length, withoutWeight },
  };
}
