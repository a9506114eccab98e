import { toDayNumber, type LocalDate } from '#platform/calendar/local-date.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';

import { dateOf } from '../day.ts';
import { Random } from '../random.ts';
import { answersOf, makeMind } from './antibiotics-answers.ts';
import { antibioticsConsent } from './antibiotics-words.ts';
import type { CampaignLanguage } from './campaign.ts';
import { says, type InventedAnswers, type InventedResponse, type InventedSurvey } from './invented-survey.ts';
import { codeAnswers, codeQuestions, makeCode } from './made-codes.ts';

const stream = 0x5a17_2000;

/** The day on which it opened, before the day that an area is made for. Nothing comes from devices on the latest days: these have yet to meet a network. */
const opened = -18;
const lastBrought = -3;

/** Who is beside somebody to whom a champion hands their phone, by how many of each. */
const beside: readonly Readonly<{ people: number; modeIn: (language: string) => Mode }>[] = [
  { people: 13, modeIn: () => ({ is: 'self' }) },
  { people: 6, modeIn: () => ({ is: 'assisted', channel: 'in-person' }) },
  { people: 3, modeIn: (language) => ({ is: 'interpreter', language, channel: 'phone', interpreter: 'professional' }) },
  { people: 2, modeIn: (language) => ({ is: 'interpreter', language, channel: 'in-person', interpreter: 'family' }) },
];
const languages = ['ar', 'ar', 'fa', 'ti', 'prs', 'sq'] as const satisfies readonly CampaignLanguage[];

/**
 * The survey on antibiotics as champions ask it in hotels, on their devices and without a network, before the campaign comes there: 24 responses so far, and
 * open until somebody closes it, so that it can be taken along and asked. Every sixth who began put their answers down and did not come back. The same for
 * the same seed and day.
 */
export function hotelSurvey({ seed, asOf }: Readonly<{ seed: number; asOf: LocalDate }>): InventedSurvey {
  const random = new Random(seed, stream);
  const today = toDayNumber(asOf);
  const asked = beside.flatMap(({ people, modeIn }) => Array.from({ length: people }, () => modeIn));
  const responses = asked.map((modeIn, at): InventedResponse => {
    const language = random.pick(languages);
    const day = dateOf(today + random.between(opened, lastBrought));
    const answers: InventedAnswers = {
      consent: says('yes'),
      ...codeAnswers(random, makeCode(random, language)),
      ...answersOf(random, makeMind(random), 'before'),
    };
    const isPutDown = at % 6 === 5;
    return {
      way: 'device',
      mode: modeIn(language),
      language,
      begunOn: day,
      doneOn: isPutDown ? null : day,
      sheet: null,
      answers: isPutDown ? firstOf(answers, random.between(4, 9)) : answers,
      withdrawnOn: null,
    };
  });
  return {
    form: 'antibiotics-survey',
    title: 'Synthetic: asked in hotels on champions’ devices, before the campaign comes there',
    purpose:
      'Synthetic. Nobody gave these responses. Champions ask what people know and think about antibiotics in hotels where there is no network, on their own phones. It is open: whoever signs in as a champion of this demonstration can take it along on a device and ask somebody.',
    consent: antibioticsConsent,
    population: [],
    code: codeQuestions,
    report: null,
    waves: [
      {
        kind: 'baseline',
        opensOn: dateOf(today + opened),
        closesOn: null,
        waysIn: [
          { ways: ['device'], place: 'Synthetic: in hotels, on champions’ devices', invited: 60, responses },
          { ways: ['link'], place: 'Synthetic: a poster in the dining room', invited: null, responses: [] },
        ],
      },
    ],
  };
}

const firstOf = (answers: InventedAnswers, count: number): InventedAnswers =>
  Object.fromEntries(Object.entries(answers).slice(0, count));
