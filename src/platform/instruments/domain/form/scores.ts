import type { InstrumentText } from '../text.ts';
import type { Score, ScoreBand } from '../score.ts';
import type { FormReading } from './form-reading.ts';
import { isQuestion } from './question-node.ts';
import type { QuestionNode } from './question-node.ts';

/** A score as it stands. `total` is null where fewer questions were answered than it needs. */
export type ScoreState = Readonly<{
  name: string;
  label: InstrumentText | null;
  total: number | null;
  answered: number;
  of: number;
  band: ScoreBand | null;
}>;

/** Works a score out from the answers that count. */
export function scoreState(tree: FormReading, score: Score): ScoreState {
  const weights = score.questions.flatMap((name): readonly (number | null)[] => {
    const [definition] = tree.compiled.named.get(name) ?? [];
    const [node] = definition === undefined ? [] : tree.nodesOf(definition, tree.root);
    return node !== undefined && isQuestion(node) ? [weightOf(tree, node, score.column)] : [];
  });
  const given = weights.filter((weight) => weight !== null);
  const total = given.length < (score.minimum ?? weights.length) || given.length === 0 ? null : totalOf(score, given);
  const band = total === null ? undefined : score.bands.find(({ from, to }) => total >= from && total <= to);
  return {
    name: score.name,
    label: score.label ?? null,
    total,
    answered: given.length,
    of: score.questions.length,
    band: band ?? null,
  };
}

function totalOf({ method, questions }: Score, given: readonly number[]): number {
  const sum = given.reduce((total, weight) => total + weight, 0);
  if (method === 'mean') return sum / given.length;
  return method === 'sum' ? sum : (sum * questions.length) / given.length;
}

function weightOf(tree: FormReading, node: QuestionNode, column: string | undefined): number | null {
  const text = tree.cells.read(node.counted);
  if (text === '') return null;
  const chosen = [text, ...text.split(' ')];
  const weights =
    column === undefined
      ? [Number(text)]
      : (node.definition.logic.list?.choices ?? [])
          .filter(({ name }) => chosen.includes(name))
          .map(({ columns }) => Number(columns?.[column]));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.length === 0 || !Number.isFinite(sum) ? null : sum;
}
