import type { Said } from '../said.ts';
import type { FormReading } from './form-reading.ts';
import type { Fault } from './item-state.ts';
import type { QuestionNode } from './question-node.ts';

type Standing = Readonly<{ said: Said | null; text: string; whole: string; isRequired: boolean }>;

/** What is wrong with the answer to a question that is relevant, the first of it. That somebody prefers not to say, or was not asked, answers a question that must be answered. */
export function faultOf(
  tree: FormReading,
  node: QuestionNode,
  { said, text, whole, isRequired }: Standing,
): Fault | null {
  const { item, logic } = node.definition;
  if (whole !== text && whole !== '') {
    const isOffered = logic.list === null || tree.cells.read(node.raw) === '';
    return { is: isOffered ? 'not-a-value' : 'not-a-choice', message: null };
  }
  if (text === '') {
    const isAnswered = said !== null && said.is !== 'value' && said.is !== 'taken-back';
    return isRequired && !isAnswered ? { is: 'required', message: item.requiredMessage ?? null } : null;
  }
  if (logic.range !== null && !isOnScale(Number(text), logic.range)) return { is: 'out-of-range', message: null };
  if (logic.constraint === null || tree.holds(logic.constraint, node)) return null;
  return { is: 'constraint', message: item.constraintMessage ?? null };
}

/** Between the ends, and a whole number of steps from the beginning, as near as decimals allow. */
function isOnScale(
  number: number,
  { start, end, step }: Readonly<{ start: number; end: number; step: number }>,
): boolean {
  if (number < Math.min(start, end) || number > Math.max(start, end)) return false;
  const steps = (number - start) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}
