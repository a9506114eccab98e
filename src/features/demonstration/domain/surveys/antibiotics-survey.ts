import { toDayNumber, type LocalDate } from '#platform/calendar/local-date.ts';

import { dateOf } from '../day.ts';
import { Random } from '../random.ts';
import { afterCampaign, answersOf, makeMind } from './antibiotics-answers.ts';
import { antibioticsConsent } from './antibiotics-words.ts';
import { collected, waysIn, type Given } from './antibiotics-wave.ts';
import { campaignLanguages, programmeDays } from './campaign.ts';
import { says, type InventedSurvey } from './invented-survey.ts';
import { codeAnswers, codeQuestions, makeAgain, makeCode } from './made-codes.ts';

const stream = 0x5a17_1000;

/** How many of those who answered before answer again. */
const comeBack = 0.75;

/**
 * The champions' programme: 300 people who never were answer a survey on antibiotics in five languages before a campaign, and three in four of them
 * after it. The same for the same seed and day.
 */
export function antibioticsSurvey({ seed, asOf }: Readonly<{ seed: number; asOf: LocalDate }>): InventedSurvey {
  const random = new Random(seed, stream);
  const today = toDayNumber(asOf);
  const before: Given[] = [];
  const after: Given[] = [];
  for (const { language, people } of campaignLanguages) {
    for (let person = 0; person < people; person += 1) {
      const mind = makeMind(random);
      const code = makeCode(random, language);
      const given = (wayIn: number, when: 'before' | 'after'): Given => {
        const [made, thinking] =
          when === 'before' ? [code, mind] : [makeAgain(random, language, code), afterCampaign(random, mind)];
        const answers = { ...codeAnswers(random, made), ...answersOf(random, thinking, when) };
        return { wayIn, language, answers: { consent: says('yes'), ...answers } };
      };
      const usual = random.pick([0, 0, 0, 0, 0, 1, 1, 2, 2, 3]);
      before.push(given(usual, 'before'));
      if (!random.chance(comeBack)) continue;
      after.push(given(random.chance(0.7) ? usual : random.between(0, waysIn.length - 1), 'after'));
    }
  }
  const day = (offset: number): LocalDate => dateOf(today + offset);
  const [asked, ran, again] = [programmeDays.baseline, programmeDays.campaign, programmeDays.followUp];
  const wave = (kind: 'baseline' | 'follow-up', [from, to]: readonly [number, number], given: readonly Given[]) => {
    const sheets = kind === 'baseline' ? 'B' : 'F';
    const responses = collected(random, given, { from: today + from, to: today + Math.min(to, -1), sheets });
    return {
      kind,
      opensOn: day(from),
      closesOn: day(to),
      waysIn: waysIn.map(({ way, place, invited }, at) => ({
        ways: [way],
        place,
        invited,
        responses: responses[at] ?? [],
      })),
    };
  };
  return {
    form: 'antibiotics-survey',
    title: 'Synthetic: what we know and think about antibiotics, before and after the champions’ campaign',
    purpose: `Synthetic. Nobody gave these responses: 300 invented people answer before a campaign and most of them after it, so that the way from a first question to a paired answer can be seen. A change was put into five questions and none into the others. Champions ran the campaign from ${day(ran[0])} to ${day(ran[1])}, between the two times of asking: a short film, leaflets with pictures and talks, in five languages.`,
    consent: antibioticsConsent,
    population: campaignLanguages.map(({ language, toBeAsked }) => ({
      by: 'language',
      key: language,
      size: toBeAsked,
    })),
    code: codeQuestions,
    report: { comparedBy: 'here' },
    waves: [wave('baseline', asked, before), wave('follow-up', again, after)],
  };
}
