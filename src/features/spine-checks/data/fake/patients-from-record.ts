import { nhsNumberOf, type NhsNumber } from '../../domain/nhs-number.ts';
import { latinNames } from '../../domain/latin-names.ts';
import type { FakePatient } from './fake-patient.ts';

/** Somebody invented, as the demonstration's record has them. */
export type RecordedPerson = Readonly<{
  id: string;
  nhsNumber: string | null;
  name: string;
  romanisedName: string | null;
  /** YYYY-MM-DD. */
  bornOn: string | null;
}>;

/**
 * Gives the invented people of a demonstration a Spine that knows most of them: as they are, or spelt otherwise, with day and month turned round, under a newer number, restricted, or not at
 * all; and some under a number that the record does not have. Which is which follows from the person alone, so it is the same each time. The shares are made up.
 */
export function patientsFromRecord(people: readonly RecordedPerson[]): readonly FakePatient[] {
  const used = new Set(people.map(({ nhsNumber }) => nhsNumber));
  return [...people]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((person) => {
      const draw = drawOf(person.nhsNumber ?? person.id);
      const patient = asTheyAre(person, draw, used);
      return patient === null ? [] : varied(patient, draw, used);
    });
}

/** Whoever has no number here is known there six times in ten. */
function asTheyAre(person: RecordedPerson, draw: number, used: Set<string | null>): FakePatient | null {
  const names = [person.romanisedName ?? '', person.name].filter((full) => full !== '').map((full) => ({ full }));
  const [name] = latinNames(names);
  if (name === undefined || person.bornOn === null || (person.nhsNumber === null && draw % 10 >= 6)) return null;
  return {
    nhsNumber: person.nhsNumber ?? freeNumber(draw, used),
    names: [{ use: 'usual', given: name.given === undefined ? [] : [name.given], family: name.family }],
    gender: 'unknown',
    birthDate: person.bornOn,
  };
}

function varied(patient: FakePatient, draw: number, used: Set<string | null>): readonly FakePatient[] {
  const [year = '', month = '', day = ''] = patient.birthDate.split('-');
  switch (Math.floor(draw / 10) % 12) {
    case 0:
      return [];
    case 1: {
      const now = { ...patient, nhsNumber: freeNumber(draw, used) };
      return [{ ...patient, isInvalidated: true, supersededBy: now.nhsNumber }, now];
    }
    case 2:
      return [{ ...patient, birthDate: Number(day) <= 12 ? `${year}-${day}-${month}` : `${year}-01-01` }];
    case 3:
      return [{ ...patient, names: patient.names.map((name) => ({ ...name, family: doubled(name.family) })) }];
    case 4:
      return [{ ...patient, security: 'R' }];
    default:
      return [patient];
  }
}

/** The kind of slip that a clerk makes: `Hasan` for `Hassan`, and the other way about. */
const doubled = (name: string): string =>
  /([a-z])\1/.test(name) ? name.replace(/([a-z])\1/, '$1') : name.replace(/([bdlmnrst])(?=[aeiou])/, '$1$1');

/** A number of the test range that nobody here has, near where the draw points. */
function freeNumber(draw: number, used: Set<string | null>): NhsNumber {
  for (let at = draw % 100_000; ; at = (at + 1) % 100_000) {
    const number = withCheckDigit(`9998${String(at).padStart(5, '0')}`);
    if (number === null || used.has(number)) continue;
    used.add(number);
    return number;
  }
}

function withCheckDigit(nine: string): NhsNumber | null {
  for (let digit = 0; digit < 10; digit += 1) {
    const number = nhsNumberOf(`${nine}${digit}`);
    if (number !== null) return number;
  }
  return null;
}

/** A number from a text, evenly spread (FNV-1a). */
function drawOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}
