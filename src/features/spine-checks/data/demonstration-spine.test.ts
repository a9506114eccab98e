import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';

import { parseNhsNumber } from '#features/matching/index.ts';

import { fixedId } from '../../../testing/entries.ts';
import { nhsNumberOf, type NhsNumber } from '../domain/nhs-number.ts';
import { demonstrationSpine } from './demonstration-spine.ts';
import { patientsFromRecord, type RecordedPerson } from './fake/patients-from-record.ts';

/** Invented people, the first half of whom have a number in the record. */
const recorded = (count: number): RecordedPerson[] =>
  Array.from({ length: count }, (_, at) => ({
    id: fixedId(at + 1),
    nhsNumber: at < count / 2 ? numberNear(at) : null,
    name: 'اسم',
    romanisedName: at % 2 === 0 ? 'Nour Al-Hassan' : 'Dawit Berhane',
    bornOn: '1991-05-17',
  }));

function numberNear(at: number): NhsNumber | null {
  for (let digit = 0; digit < 10; digit += 1) {
    const number = nhsNumberOf(`9990${String(at).padStart(5, '0')}${digit}`);
    if (number !== null) return number;
  }
  return null;
}

describe('what the invented Spine knows of a demonstration', () => {
  const people = recorded(1000);
  const patients = patientsFromRecord(people);
  const known = new Map(patients.map((one) => [one.nhsNumber, one]));

  test('most of those who have a number, and some who have none, each under a number of its own', () => {
    const withNumber = people.filter(({ nhsNumber }) => nhsNumber !== null);
    const found = withNumber.filter(({ nhsNumber }) => known.has(nhsNumber ?? ''));
    expect(found.length / withNumber.length).toBeGreaterThan(0.8);
    expect(found.length).toBeLessThan(withNumber.length);
    expect(known.size).toBe(patients.length);
    expect(patients.length).toBeGreaterThan(withNumber.length);
    expect(patients.every(({ nhsNumber }) => /^999/.test(nhsNumber) && parseNhsNumber(nhsNumber) !== null)).toBe(true);
  });

  test('some of them otherwise than the record', () => {
    expect(patients.some(({ supersededBy }) => supersededBy !== undefined)).toBe(true);
    expect(patients.some(({ security }) => security === 'R')).toBe(true);
    expect(patients.some(({ birthDate }) => birthDate !== '1991-05-17')).toBe(true);
  });

  test('the same each time, whatever order the people come in', () => {
    expect(patientsFromRecord([...people].reverse())).toEqual(patients);
  });

  test('nobody of whom it could know no name in Latin letters or no day', () => {
    const person = { id: fixedId(1), nhsNumber: '9994100009', name: 'اسم', romanisedName: null, bornOn: '1991-05-17' };
    expect(patientsFromRecord([person])).toEqual([]);
    expect(patientsFromRecord([{ ...person, romanisedName: 'A Name', bornOn: null }])).toEqual([]);
  });
});

test('it is asked as the real one is, begins with the first question and ends when it is closed', async () => {
  let reads = 0;
  const clock = { nowMs: Date.UTC(2026, 10, 22) };
  const spine = demonstrationSpine(
    async () => {
      reads += 1;
      return recorded(10);
    },
    { nowMs: () => clock.nowMs, newId, onProblem: () => undefined },
  );
  expect(reads).toBe(0);
  const ask = () => spine.service.trace('9994100009' as NhsNumber, newId());
  expect(await ask()).toMatchObject({ is: 'found', patient: { names: [{ family: 'Al-Hassan' }, {}] } });
  await ask();
  expect(reads).toBe(1);
  clock.nowMs += 61_000;
  await ask();
  expect(reads).toBe(2);
  await spine.close();
  expect(await ask()).toMatchObject({ is: 'not-answered', because: 'unreachable' });
});
