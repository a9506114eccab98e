import type { LocalDate } from '#platform/calendar/local-date.ts';

import { dateOf } from './day.ts';
import { drawName, familyName, inLatin, inOwnScript, type FullName, type NameParts } from './given-name.ts';
import type { Household, Member } from './household.ts';
import type { NameSpelling } from './names/name-list.ts';
import { testNhsNumber, testPhone, testPortReference } from './numbers.ts';
import type { Random } from './random.ts';

type Born = Readonly<{
  asWritten: string;
  precision: 'day' | 'month' | 'year' | 'unknown';
  on?: LocalDate;
  estimated?: true;
  ambiguous?: readonly LocalDate[];
}>;

type WrittenName = Readonly<{ full: string; given?: string; family?: string; script?: string }>;

/** The fields of `details-recorded` that a demonstration fills. */
export type StatedDetails = Readonly<{
  name?: WrittenName;
  romanisedName?: string;
  born?: Born;
  sex?: 'female' | 'male';
  nationality?: string;
  languages?: readonly string[];
  interpreterNeeded?: boolean;
  phone?: string;
  nhsNumber?: string;
  portReference?: string;
  family?: string;
}>;

/** Everything that is true of an invented person; what is written down of it comes and goes. */
export type Identity = Readonly<{
  name: FullName;
  /** As those spell it who keep this record. */
  latin: NameParts;
  member: Member;
  nationality: string;
  languages: readonly string[];
  interpreterNeeded: boolean;
  phone: string;
  nhsNumber: string | null;
  portReference: string;
  family: string | null;
}>;

/** Most spell a name the commonest way. */
const commonSpelling = (random: Random) => (word: NameSpelling) =>
  word.latin.length === 1 || random.chance(0.65) ? (word.latin[0] as string) : random.pick(word.latin);

/** The same person as somebody spells them who has not met them before. */
export function heardAgain(random: Random, identity: Identity): Identity {
  return { ...identity, latin: inLatin(identity.name, (word) => random.pick(word.latin)) };
}

/** The people of a household with names and numbers; `firstNumber` is the first one's number among all invented people. */
export function identify(
  random: Random,
  household: Household,
  householdNumber: number,
  firstNumber: number,
): Identity[] {
  const { language, members, nationality } = household;
  const family = familyName(random, language.names);
  return members.map((member, index) => {
    const number = firstNumber + index;
    const also = language.also !== undefined && random.chance(0.3) ? language.also : [];
    const speaksEnglish = language.tag === 'en' || (!member.isChild && random.chance(0.14));
    const languages = [language.tag, ...also, ...(speaksEnglish && language.tag !== 'en' ? ['en'] : [])];
    const name = drawName(random, language.names, member.sex, family);
    return {
      name,
      latin: inLatin(name, commonSpelling(random)),
      member,
      nationality: nationality.code,
      languages: [...new Set(languages)],
      interpreterNeeded: !speaksEnglish || random.chance(0.15),
      phone: testPhone(member.isChild ? firstNumber : number),
      nhsNumber: testNhsNumber(number),
      portReference: testPortReference(number),
      family: members.length > 1 ? `F${householdNumber}` : null,
    };
  });
}

/** What the list that brings a person says: never all of it, and nothing of where they may live later. */
export function detailsOnList(random: Random, identity: Identity): StatedDetails {
  const { member } = identity;
  return {
    ...writtenName(random, identity),
    ...(random.chance(0.97) ? { born: written(random, member) } : {}),
    ...(random.chance(0.98) ? { sex: member.sex } : {}),
    ...(random.chance(0.97) ? { nationality: identity.nationality } : {}),
    ...(random.chance(0.6) ? { languages: identity.languages.slice(0, 1) } : {}),
    ...(random.chance(0.25) ? { interpreterNeeded: identity.interpreterNeeded } : {}),
    ...(random.chance(0.35) ? { phone: identity.phone } : {}),
    ...(random.chance(0.85) ? { portReference: identity.portReference } : {}),
    ...(identity.nhsNumber !== null && random.chance(0.08) ? { nhsNumber: identity.nhsNumber } : {}),
    ...(identity.family === null ? {} : { family: identity.family }),
  };
}

/** What the person says when a nurse sits down with them; no postcode, as none is asked for. */
export function detailsAtAssessment(random: Random, identity: Identity): StatedDetails {
  return {
    languages: identity.languages,
    interpreterNeeded: identity.interpreterNeeded,
    ...(random.chance(0.55) ? { phone: identity.phone } : {}),
    ...(identity.nhsNumber !== null && random.chance(0.5) ? { nhsNumber: identity.nhsNumber } : {}),
  };
}

/** In their own script half of the time, with the Latin letters beside it; else in Latin letters alone. */
export function writtenName(
  random: Random,
  { name, latin }: Pick<Identity, 'name' | 'latin'>,
): Pick<StatedDetails, 'name' | 'romanisedName'> {
  if (random.chance(0.45)) return { name: { ...latin, script: 'Latn' } };
  return { name: { ...inOwnScript(name), script: name.script }, romanisedName: latin.full };
}

/** A date of birth as lists write them: by day, sometimes by year alone, rarely so that day and month could be either. */
export function written(random: Random, { bornDay, isBirthGuessed }: Member): Born {
  const on = dateOf(bornDay);
  const [year = '', month = '', day = ''] = on.split('-');
  if (isBirthGuessed && random.chance(0.25)) return { asWritten: year, precision: 'year', on, estimated: true };
  const asWritten = `${day}/${month}/${year}`;
  if (Number(day) <= 12 && day !== month && random.chance(0.02)) {
    return { asWritten, precision: 'day', ambiguous: [on, `${year}-${day}-${month}` as LocalDate] };
  }
  return { asWritten, precision: 'day', on, ...(isBirthGuessed ? { estimated: true } : {}) };
}
