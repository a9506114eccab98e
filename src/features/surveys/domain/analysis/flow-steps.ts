import type { Flow as AnalysisFlow } from '#features/analysis/index.ts';

import type { Flow } from '../rules/flow.ts';
import { textIn, type InLanguages } from '../survey-form.ts';
import { inEach, type PhrasesIn } from './table-words.ts';

/** From invited to analysed as a flow of a report, before it is said in any language. */
export type WordedFlow = Readonly<{
  id: string;
  steps: readonly Readonly<{
    id: 'invited' | 'opened' | 'analysed';
    count: number;
    label: InLanguages;
    left: readonly Readonly<{ count: number; label: InLanguages }>[];
  }>[];
}>;

/** A wave's flow in steps that add up. Who was invited is a step only where that is known of every way in; a reason for which nobody was left out is none. */
export function flowSteps(
  id: string,
  { invited, notOpened, opened, withdrawn, leftOut, analysed }: Flow,
  phrases: PhrasesIn,
): WordedFlow {
  const invitation =
    invited === null || notOpened === null
      ? []
      : [
          {
            id: 'invited' as const,
            count: invited,
            label: inEach(phrases, (said) => said.invited),
            left: some([{ count: notOpened, label: inEach(phrases, (said) => said.notOpened) }]),
          },
        ];
  const reasons = leftOut.map(({ reason, count }) => ({
    count,
    label: inEach(phrases, (said) => said.reason(reason)),
  }));
  return {
    id,
    steps: [
      ...invitation,
      {
        id: 'opened',
        count: opened,
        label: inEach(phrases, (said) => said.opened),
        left: some([{ count: withdrawn, label: inEach(phrases, (said) => said.withdrawn) }, ...reasons]),
      },
      { id: 'analysed', count: analysed, label: inEach(phrases, (said) => said.analysed), left: [] },
    ],
  };
}

const some = <Left extends Readonly<{ count: number }>>(left: readonly Left[]): readonly Left[] =>
  left.filter(({ count }) => count > 0);

export const sayFlow = ({ id, steps }: WordedFlow, language: string, own: string): AnalysisFlow => ({
  id,
  steps: steps.map((step) => ({
    ...step,
    label: textIn(step.label, language, own),
    left: step.left.map(({ count, label }) => ({ count, label: textIn(label, language, own) })),
  })),
});
