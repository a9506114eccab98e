import { analysedOf, flowOf, invitedTogether, type Flow } from './rules/flow.ts';
import type { Rules } from './rules/rule.ts';
import { pairWaves, type PairedWaves } from './pairing/pair-waves.ts';
import type { Survey, Wave } from './survey.ts';
import type { SurveyResponse } from './survey-response.ts';

/** The flow of each wave by itself, in their order. */
export function flowsOf(
  waves: readonly Wave[],
  rules: Rules,
  responses: readonly SurveyResponse[],
): readonly Readonly<{ wave: Wave; flow: Flow }>[] {
  return waves.map((wave) => ({
    wave,
    flow: flowOf(rules, responsesOfWave(wave, responses), {
      invited: invitedTogether(wave.waysIn.map(({ invited }) => invited)),
      withdrawn: wave.waysIn.reduce((sum, way) => sum + way.withdrawn, 0),
    }),
  }));
}

/** The first baseline with each follow-up after it, of what is analysed; nothing where the survey pairs nothing. A pilot is in no pair. */
export function pairsOf(
  { pairing }: Pick<Survey, 'pairing'>,
  waves: readonly Wave[],
  rules: Rules,
  responses: readonly SurveyResponse[],
): readonly Readonly<{ before: Wave; after: Wave; paired: PairedWaves }>[] {
  const before = waves.find(({ kind }) => kind === 'baseline');
  if (before === undefined) return [];
  const analysed = (wave: Wave) => analysedOf(rules, responsesOfWave(wave, responses));
  return waves
    .filter(({ kind, number }) => kind === 'follow-up' && number > before.number)
    .flatMap((after) => {
      const paired = pairWaves(pairing, analysed(before), analysed(after));
      return paired === null ? [] : [{ before, after, paired }];
    });
}

export const responsesOfWave = <Response extends SurveyResponse>(
  { number }: Pick<Wave, 'number'>,
  responses: readonly Response[],
): readonly Response[] => responses.filter(({ wave }) => wave === number);
