import type { Flow } from '#features/analysis/index.ts';

import type { AnalysedSurvey } from '../analysed-survey.ts';
import type { SurveyNames } from '../cell-names.ts';
import { isPairingFlow, pairingOf } from '../pairing-flow.ts';
import { slugs } from '../slugs.ts';
import { waveOf } from '../wave-of.ts';
import type { DraftWords } from './draft-words.ts';

const cell = (name: string): string => `{{${name}}}`;

/** Who took part, with the drawing of each wave's flow; and, where the same people were asked twice, how they were found again and how many were not. */
export function flowParagraphs(
  survey: AnalysedSurvey,
  names: SurveyNames,
  says: (name: string) => boolean,
  words: DraftWords,
): readonly string[] {
  const waves = survey.flows.filter(({ id }) => !isPairingFlow(id));
  const tookPart = waves.flatMap(({ id, steps }) => {
    const [first, last] = [steps.find((step) => step.id === 'opened') ?? steps[0], steps.at(-1)].map((step) =>
      stepName(names, id, steps, step?.id ?? ''),
    );
    const isSaid = first !== undefined && last !== undefined && says(first) && says(last);
    const wave = waves.length > 1 ? `${words.inWave(`{{"${waveOf(id)}"}}`)}: ` : '';
    return [...(isSaid ? [`${wave}${words.tookPart(cell(first), cell(last))}`] : []), `[[${names.of.get(id) ?? ''}]]`];
  });
  const paired = survey.flows
    .filter(({ id }) => isPairingFlow(id))
    .flatMap((flow) => pairedParagraph(flow, survey, { names, says, words }));
  return [...tookPart, ...paired];
}

function pairedParagraph(
  { id, steps }: Flow,
  survey: AnalysedSurvey,
  { names, says, words }: Readonly<{ names: SurveyNames; says: (name: string) => boolean; words: DraftWords }>,
): readonly string[] {
  const [first, both] = ['first', 'both'].map((step) => stepName(names, id, steps, step)) as [string, string];
  const gone = (step: number, from: string) =>
    `${from}/${[...slugs(steps[step]?.left.map(({ label }) => label) ?? []).values()][0] ?? ''}`;
  const [none, near] = [gone(0, first), gone(1, both)];
  if (![first, both, none].every(says)) return [];
  const chance = pairingOf(survey, id)?.byChance ?? 0;
  const sentences = [
    words.foundAgain(cell(first), cell(both), cell(none)),
    ...(says(near) ? [words.codesNear(cell(near))] : []),
    words.byChance(chance < 1 ? '' : `{{"${String(Math.ceil(chance))}"}}`),
  ];
  return [sentences.join(' ')];
}

const stepName = (names: SurveyNames, flow: string, steps: Flow['steps'], step: string): string =>
  `${names.of.get(flow) ?? ''}/${slugs(steps.map(({ id }) => id)).get(step) ?? ''}`;
