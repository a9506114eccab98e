import type { DayNumber } from '#platform/calendar/local-date.ts';

import { nationalities, type LanguageShare, type Nationality } from './nationalities.ts';
import type { Random } from './random.ts';
import { Weighted } from './weighted.ts';

export type Sex = 'female' | 'male';

/** One invented person before a name or a number is given to them. */
export type Member = Readonly<{
  sex: Sex;
  bornDay: DayNumber;
  isChild: boolean;
  /** True where the 1 January is a guess. */
  isBirthGuessed: boolean;
  /** Reads in no language, so that information must be spoken. */
  cannotRead: boolean;
}>;

/** People who came together; the first is the main applicant. */
export type Household = Readonly<{ nationality: Nationality; language: LanguageShare; members: readonly Member[] }>;

const byShare = new Weighted(nationalities.map((nationality) => [nationality, nationality.share]));
const languagesOf = new Map(
  nationalities.map((nationality) => [
    nationality,
    new Weighted(nationality.languages.map((language) => [language, language.share])),
  ]),
);

/** Sizes that give the published 72.8 % main applicants and 27.2 % dependants; the spread among sizes is an estimate. */
const sizes = new Weighted<number>([
  [1, 82.5],
  [2, 6],
  [3, 5.5],
  [4, 4],
  [5, 1.5],
  [6, 0.5],
]);

/** Ages of main applicants: young, as claims are; an estimate. */
const adultAges = new Weighted<readonly [number, number]>([
  [[18, 24], 31],
  [[25, 29], 23],
  [[30, 34], 17],
  [[35, 39], 12],
  [[40, 49], 11],
  [[50, 59], 4.5],
  [[60, 78], 1.5],
]);

/** A household of the usual nationalities, languages, sizes and ages, on the day it arrives. */
export function makeHousehold(random: Random, arrivedDay: DayNumber): Household {
  const nationality = byShare.choose(random);
  const language = (languagesOf.get(nationality) as Weighted<LanguageShare>).choose(random);
  const size = sizes.choose(random);
  const members: Member[] = [];
  const [youngest, oldest] = adultAges.choose(random);
  const age = random.between(youngest, oldest);
  const isCouple = size > 1 && random.chance(0.68);
  const firstSex: Sex =
    size === 1 ? sexOf(random, nationality.menAlone) : isCouple ? sexOf(random, 0.75) : sexOf(random, 0.2);
  members.push(member(random, nationality, firstSex, Math.max(age, size > 1 ? 21 : 18), arrivedDay));
  if (isCouple) {
    const partner = Math.max(18, age + random.between(-6, 4));
    members.push(member(random, nationality, firstSex === 'male' ? 'female' : 'male', partner, arrivedDay));
  }
  while (members.length < size) {
    const oldestChild = Math.min(17, Math.max(1, age - 19));
    members.push(member(random, nationality, sexOf(random, 0.52), random.between(0, oldestChild), arrivedDay));
  }
  return { nationality, language, members };
}

function member(random: Random, nationality: Nationality, sex: Sex, age: number, arrivedDay: DayNumber): Member {
  const isBirthGuessed = age >= 12 && random.chance(nationality.bornOnFirstOfJanuary);
  const someDay = arrivedDay - Math.floor(age * 365.25) - random.between(0, 364);
  return {
    sex,
    isChild: age < 18,
    isBirthGuessed,
    bornDay: isBirthGuessed ? firstOfJanuary(someDay) : someDay,
    cannotRead: age >= 18 && random.chance(nationality.cannotRead),
  };
}

const sexOf = (random: Random, men: number): Sex => (random.chance(men) ? 'male' : 'female');

function firstOfJanuary(day: DayNumber): DayNumber {
  const year = 1970 + Math.floor((day + 0.5) / 365.2425);
  return Math.round(Date.UTC(year, 0, 1) / 86_400_000);
}
