import { toDayNumber, type LocalDate } from '#platform/calendar/local-date.ts';

import { dateOf } from '../day.ts';
import { Random } from '../random.ts';
import { hiqualityExamples } from './hiquality-words.ts';
import type { HiqualityMargin } from './hiquality-margin.ts';
import { hiqualityRespondents } from './hiquality-respondents.ts';
import { says, type InventedAnswers, type InventedResponse, type InventedSurvey } from './invented-survey.ts';
import { shuffled } from './shuffled.ts';

const stream = 0x5a17_0000;

/** How many opened it and were not analysed, as printed; 182 more were. */
const leftOut = { noConsent: 2, blank: 21, nothingAfterConsent: 108, oneQuestion: 64 } as const;

/** Sent round three times; most who answer do so in the days after. Days from the first. */
const sentOn = [0, 21, 42] as const;
const length = 56;

/**
 * The survey of the HiQUALITY study with 377 responses that nobody gave, as if it had been asked until three weeks before `asOf`. Their counts are those
 * of the study's printed tables; what crosses two of them is of chance. The same for the same seed and day.
 */
export function hiqualitySurvey(
  { seed, asOf }: Readonly<{ seed: number; asOf: LocalDate }>,
  margins: readonly HiqualityMargin[],
): InventedSurvey {
  const random = new Random(seed, stream);
  const firstDay = toDayNumber(asOf) - 21 - length;
  const consent = { consent: says('yes') };
  const times = (count: number, answers: () => InventedAnswers) => Array.from({ length: count }, answers);
  const all: readonly InventedAnswers[] = [
    ...times(leftOut.noConsent, () => ({ consent: says('no') })),
    ...times(leftOut.blank, () => ({})),
    ...times(leftOut.nothingAfterConsent, () => consent),
    ...times(leftOut.oneQuestion, () => ({ ...consent, role: says(random.pick(['pcn', 'gp', 'gp', 'gp_of_both'])) })),
    ...hiqualityRespondents(random, margins).map((answers) => ({ ...consent, ...withWords(random, answers) })),
  ];
  return {
    form: 'hiquality-survey',
    title: 'Synthetic: community engagement in general practice (after HiQUALITY)',
    purpose:
      'Synthetic. Nobody gave these 377 responses: they were invented so that their counts are those that the HiQUALITY study printed (Tables 1, 2 and B.1, April 2025). They show how the study would run here, and say nothing that its tables do not.',
    consent: {
      en: 'Synthetic demonstration; every response is invented. Your answers are used to understand how general practice works with communities, and are kept without your name. You can stop at any time, leave out any question and take everything back with your code.',
    },
    population: [],
    code: [],
    report: { comparedBy: 'role' },
    waves: [
      {
        kind: 'baseline',
        opensOn: dateOf(firstDay),
        closesOn: dateOf(firstDay + length),
        waysIn: [
          {
            ways: ['link'],
            place: 'Synthetic: by email and newsletters',
            invited: null,
            responses: shuffled(random, all).map((answers) => response(random, firstDay, answers)),
          },
        ],
      },
    ],
  };
}

function response(random: Random, firstDay: number, answers: InventedAnswers): InventedResponse {
  const day = random.pick(sentOn) + Math.min(13, Math.floor(random.wait(3)));
  const on = dateOf(firstDay + day);
  const isFinished = 'age' in answers || (answers['consent']?.is === 'value' && answers['consent'].value === 'no');
  return {
    way: 'link',
    language: 'en',
    begunOn: on,
    doneOn: isFinished ? on : null,
    sheet: null,
    answers,
    withdrawnOn: null,
  };
}

/** Some of those who stayed to the end wrote something of their own. */
function withWords(random: Random, answers: InventedAnswers): InventedAnswers {
  if (!('support' in answers)) return answers;
  const words = Object.entries(hiqualityExamples)
    .filter(() => random.chance(0.15))
    .map(([question, sentences]) => [question, says(random.pick(sentences))]);
  return { ...answers, ...(Object.fromEntries(words) as InventedAnswers) };
}
