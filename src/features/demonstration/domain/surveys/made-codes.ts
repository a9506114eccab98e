import type { Random } from '../random.ts';
import type { CampaignLanguage } from './campaign.ts';
import { says, type InventedAnswers, type InventedSurvey } from './invented-survey.ts';

/** The parts of a code as somebody means them. */
export type MadeCode = Readonly<{ mother: string; father: string; born: string; day: number; older: number }>;

/** The questions of the form whose answers make a code again. */
export const codeQuestions: InventedSurvey['code'] = [
  { question: 'mother_letter', kind: 'letter' },
  { question: 'father_letter', kind: 'letter' },
  { question: 'born_letter', kind: 'letter' },
  { question: 'born_day', kind: 'day' },
  { question: 'older', kind: 'number' },
];

/** Letters that names begin with, the commoner first. */
const arabic = 'امفعحسنرزخهليجشكبدوصطقغت';
const persian = 'امفعحسنرزخهلیجشکبدوپگصطقغت';
const letters: Readonly<Record<CampaignLanguage, readonly string[]>> = {
  ar: [...arabic],
  fa: [...persian],
  prs: [...persian],
  ti: [...'ኣሰተመብዮሃገኤሚፍዳለረኪንሓወዘጸ'],
  sq: [...'AFMBDESLVZGKNIRTPHJ'],
};

/** How often a part is made wrongly the second time, and how often it is left out. */
const wrong = 0.05;
const leftOut = 0.01;

const letter = (random: Random, language: CampaignLanguage): string => {
  const list = letters[language];
  return list[Math.floor(random.fraction() ** 1.5 * list.length)] ?? 'A';
};

/** Many have the first of January on their papers, and some know no day. */
function day(random: Random): number {
  if (random.chance(0.2)) return 1;
  return random.chance(0.05) ? 0 : random.between(1, 31);
}

const older = (random: Random): number => Math.floor(random.fraction() ** 1.7 * 8);

export function makeCode(random: Random, language: CampaignLanguage): MadeCode {
  return {
    mother: letter(random, language),
    father: letter(random, language),
    born: letter(random, language),
    day: day(random),
    older: older(random),
  };
}

/** The same code as it is made again, each part by itself wrong in one case of twenty. */
export function makeAgain(random: Random, language: CampaignLanguage, code: MadeCode): MadeCode {
  return {
    mother: random.chance(wrong) ? letter(random, language) : code.mother,
    father: random.chance(wrong) ? letter(random, language) : code.father,
    born: random.chance(wrong) ? letter(random, language) : code.born,
    day: random.chance(wrong) ? day(random) : code.day,
    older: random.chance(wrong) ? older(random) : code.older,
  };
}

/** A code as it is typed: one letter may be written in several ways, and a part is left out now and then. */
export function codeAnswers(random: Random, code: MadeCode): InventedAnswers {
  const parts = {
    mother_letter: typed(random, code.mother),
    father_letter: typed(random, code.father),
    born_letter: typed(random, code.born),
    born_day: code.day,
    older: code.older,
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, value]) => (random.chance(leftOut) ? [] : [[name, says(value)]])),
  );
}

function typed(random: Random, one: string): string {
  if (one === 'ا') return random.pick(['ا', 'أ', 'آ']);
  return random.chance(0.3) ? one.toLowerCase() : one;
}
