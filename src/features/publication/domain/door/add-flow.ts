import type { Flow } from '#features/analysis/index.ts';

import { figureKeys } from './figure-keys.ts';
import type { QuestionDraft } from './question-draft.ts';

const worth = { step: 12, end: 30, left: 4 };

/** A flow of people: whoever is at a step has left later, for a reason, or is there at the end. A flow that does not add up is left as it is counted at its steps: who is missing is a group that nobody names. */
export function addFlow(draft: QuestionDraft, { id, steps }: Flow): void {
  let after: readonly number[] = [];
  let next: number | null = null;
  for (const [at, { id: step, count, left }] of [...steps.entries()].toReversed()) {
    const isLast = at === steps.length - 1;
    const gone = left.map(({ label, count: many }) => draft.group(figureKeys.left(id, step, label), many));
    const rest = Math.max(0, count - draft.countOf([...gone, ...after]));
    const missing = isLast || rest > 0 ? [draft.group(figureKeys.hidden(id, 'rest', step), rest)] : [];
    const reasons = left.map(({ label }, nth) =>
      draft.figure(figureKeys.left(id, step, label), [gone[nth] ?? 0], worth.left),
    );
    const here = [...gone, ...missing, ...after];
    const whole = draft.figure(figureKeys.step(id, step), here, isLast ? worth.end : worth.step, isLast);
    if (next !== null) draft.family(whole, [next, ...reasons]);
    after = here;
    next = whole;
  }
}
