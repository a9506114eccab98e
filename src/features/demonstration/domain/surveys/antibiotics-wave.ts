import type { DayNumber } from '#platform/calendar/local-date.ts';

import { dateOf } from '../day.ts';
import type { Random } from '../random.ts';
import type { CampaignLanguage } from './campaign.ts';
import { says, type InventedAnswers, type InventedResponse, type InventedWay } from './invented-survey.ts';

/** One way in of a wave: how it is answered, and where its link or its paper was handed out. */
export const waysIn = [
  { way: 'link', place: 'Synthetic: a link that champions passed on', invited: 300 },
  { way: 'phone', place: 'Synthetic: champions on the telephone', invited: 100 },
  { way: 'paper', place: 'Synthetic: at the community centre', invited: 90 },
  { way: 'paper', place: 'Synthetic: at places of worship', invited: 80 },
] as const satisfies readonly Readonly<{ way: InventedWay; place: string; invited: number }>[];

export type Given = Readonly<{ wayIn: number; language: CampaignLanguage; answers: InventedAnswers }>;

/** The days on which a wave's answers came, first and last, and the letter that its sheets of paper are numbered with. */
export type WaveDays = Readonly<{ from: DayNumber; to: DayNumber; sheets: string }>;

/** What came of each way in. A few open the link and leave, a few say no, and some who answered take everything back. */
export function collected(
  random: Random,
  given: readonly Given[],
  { from, to, sheets }: WaveDays,
): readonly (readonly InventedResponse[])[] {
  let sheet = 0;
  const refusing = (wayIn: number, answers: InventedAnswers): Given => ({ wayIn, language: 'ar', answers });
  const others = [
    ...Array.from({ length: 7 }, () => refusing(0, {})),
    ...[0, 1, 2].map((wayIn) => refusing(wayIn, { consent: says('no') })),
    ...Array.from({ length: 4 }, () => refusing(0, { consent: says('yes') })),
  ];
  const all = [
    ...given.map((one) => ({ ...one, isGiven: true })),
    ...others.map((one) => ({ ...one, isGiven: false })),
  ];
  return waysIn.map(({ way }, place) =>
    all
      .filter(({ wayIn }) => wayIn === place)
      .map(({ language, answers, isGiven }) => {
        const day = random.between(from, to);
        if (way === 'paper') sheet += 1;
        return {
          way,
          language,
          begunOn: dateOf(day),
          doneOn: isGiven || way !== 'link' ? dateOf(day) : null,
          sheet: way === 'paper' ? `${sheets}${String(sheet).padStart(3, '0')}` : null,
          answers,
          withdrawnOn: isGiven && random.chance(0.015) ? dateOf(Math.min(to, day + 2)) : null,
        };
      }),
  );
}
