import type { Flow } from '#features/analysis/index.ts';

import type { AnalysedSurvey, Pairing } from './analysed-survey.ts';

/** What the steps of a pairing are called, in the survey's language. */
export type PairingWords = Readonly<{ first: string; none: string; both: string; near: string; alike: string }>;

export const pairingFlow = (after: number): string => `pair-w${String(after)}`;

/** Whether a flow is of how pairs were found; it is told in words and not drawn, as nobody leaves at its last step. */
export const isPairingFlow = (flow: string): boolean => flow.startsWith('pair-w');

/** The survey with a flow for each pairing: from those who answered the first time to those whose second answers were found, and of these to those whose codes are alike; so that its numbers go through the door with all others. */
export function withPairingFlows(survey: AnalysedSurvey, words: PairingWords): AnalysedSurvey {
  const flows = (survey.pairings ?? []).map((one) => flowOf(one, words));
  return { ...survey, flows: [...survey.flows, ...flows] };
}

function flowOf({ after, answered, paired, near }: Pairing, words: PairingWords): Flow {
  const both = { id: 'both', label: words.both, count: paired };
  return {
    id: pairingFlow(after),
    steps: [
      { id: 'first', label: words.first, count: answered, left: [{ label: words.none, count: answered - paired }] },
      ...(near === 0
        ? [{ ...both, left: [] }]
        : [
            { ...both, left: [{ label: words.near, count: near }] },
            { id: 'alike', label: words.alike, count: paired - near, left: [] },
          ]),
    ],
  };
}

/** The pairing that a flow is of; null where it is of none. */
export const pairingOf = ({ pairings = [] }: AnalysedSurvey, flow: string): Pairing | null =>
  pairings.find(({ after }) => pairingFlow(after) === flow) ?? null;
