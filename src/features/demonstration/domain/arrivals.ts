import { toDayNumber, type LocalDate } from '#platform/calendar/local-date.ts';

import { dateOf } from './day.ts';
import { inOwnScript } from './given-name.ts';
import { makeHousehold, type Sex } from './household.ts';
import { identify } from './known-details.ts';
import { firstOnLists } from './numbers.ts';
import { Random } from './random.ts';
import { otherSpelling } from './spelling.ts';

/** An invented person as a list of arrivals could name them; what the list leaves out or gets wrong is for the maker of the list. */
export type Arrival = Readonly<{
  /** In Latin letters. */
  given: string;
  family: string;
  /** The same name in its own script. */
  ownName: string;
  script: string;
  bornOn: LocalDate | null;
  isBirthGuessed: boolean;
  sex: Sex | null;
  /** ISO 3166-1 alpha-3. */
  nationality: string | null;
  /** BCP-47, the one spoken first at the front. */
  languages: readonly string[];
  interpreterNeeded: boolean | null;
  phone: string | null;
  portReference: string | null;
  nhsNumber: string | null;
  /** Those with the same number came together; the main applicant first. */
  household: number;
  isMainApplicant: boolean;
}>;

/** People nobody has met before, household by household, without end. They share no number with any population. */
export function* newArrivals(seed: number, arrivedOn: LocalDate): Generator<Arrival> {
  const random = new Random(seed);
  const day = toDayNumber(arrivedOn);
  let number = firstOnLists + ((Math.imul(seed, 2_654_435_761) >>> 0) % 900) * 5_000;
  for (let household = 1; ; household += 1) {
    random.restart(seed, 0x0a11_0000 + household);
    const identities = identify(random, makeHousehold(random, day), household, number);
    number += identities.length;
    for (const [index, identity] of identities.entries()) {
      yield {
        given: identity.latin.given,
        family: identity.latin.family,
        ownName: inOwnScript(identity.name).full,
        script: identity.name.script,
        bornOn: dateOf(identity.member.bornDay),
        isBirthGuessed: identity.member.isBirthGuessed,
        sex: identity.member.sex,
        nationality: identity.nationality,
        languages: identity.languages,
        interpreterNeeded: identity.interpreterNeeded,
        phone: random.chance(0.4) ? identity.phone : null,
        portReference: random.chance(0.85) ? identity.portReference : null,
        nhsNumber: random.chance(0.05) ? identity.nhsNumber : null,
        household,
        isMainApplicant: index === 0,
      };
    }
  }
}

/** What a record already says of somebody. */
export type KnownPerson = Readonly<{
  name: string;
  romanisedName: string | null;
  bornOn: LocalDate | null;
  sex: string | null;
  nationality: string | null;
  languages: readonly string[];
  phone: string | null;
  portReference: string | null;
  nhsNumber: string | null;
}>;

/**
 * Somebody known, as the next list names them: with `drift` 0 exactly as before, with 1 with nearly everything that can differ differing:
 * spelling, order of names, a name left out, day and month, a guessed year, a digit.
 */
export function metAgain(random: Random, known: KnownPerson, drift: number, household: number): Arrival {
  const before = known.romanisedName ?? known.name;
  const spelt = random.chance(0.75 * drift) ? otherSpelling(random, before) : before;
  const { given, family } = parted(random, spelt, drift);
  return {
    given,
    family,
    ownName: known.name,
    script: known.romanisedName === null ? 'Latn' : 'Zyyy',
    bornOn: known.bornOn === null ? null : drifted(random, known.bornOn, drift),
    isBirthGuessed: false,
    sex: known.sex === 'female' || known.sex === 'male' ? known.sex : null,
    nationality: known.nationality,
    languages: known.languages,
    interpreterNeeded: null,
    phone: random.chance(0.5 * drift) ? null : known.phone,
    portReference: known.portReference === null ? null : reference(random, known.portReference, drift),
    nhsNumber: random.chance(0.6 * drift) ? null : known.nhsNumber,
    household,
    isMainApplicant: true,
  };
}

function parted(random: Random, name: string, drift: number): Pick<Arrival, 'given' | 'family'> {
  const words = name.split(' ').filter((word) => word !== '');
  if (words.length > 2 && random.chance(0.2 * drift)) words.splice(random.between(0, words.length - 1), 1);
  const given = words.slice(0, Math.max(1, words.length - 1)).join(' ');
  const family = words.length > 1 ? (words[words.length - 1] as string) : '';
  return random.chance(0.2 * drift) ? { given: family, family: given } : { given, family };
}

function drifted(random: Random, on: LocalDate, drift: number): LocalDate | null {
  if (!random.chance(0.45 * drift)) return on;
  const [year = '', month = '', day = ''] = on.split('-');
  const turned = Number(day) <= 12 ? (`${year}-${day}-${month}` as LocalDate) : on;
  return random.pick([
    null,
    turned,
    turned,
    `${year}-01-01`,
    `${Number(year) + random.pick([-1, 1])}-01-01`,
  ] as const) as LocalDate | null;
}

function reference(random: Random, known: string, drift: number): string | null {
  if (random.chance(0.35 * drift)) return null;
  if (!random.chance(0.12 * drift)) return known;
  const at = random.between(1, known.length - 1);
  return `${known.slice(0, at)}${random.between(0, 9)}${known.slice(at + 1)}`;
}
