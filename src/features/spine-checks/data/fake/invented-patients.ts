import type { FakePatient } from './fake-patient.ts';

const named = (family: string, ...given: string[]): FakePatient['names'] => [{ use: 'usual', given, family }];

/**
 * People who never were, with numbers of the test range, for tests and for a demonstration. Their names are romanised as clerks do it, once one way and once
 * another; there is one for each thing that the service documents.
 */
export const inventedPatients: readonly FakePatient[] = [
  {
    nhsNumber: '9994100009',
    names: [
      { use: 'usual', given: ['Nour'], family: 'Al-Hassan' },
      { use: 'nickname', given: ['Noura'], family: 'Al-Hassan' },
    ],
    gender: 'female',
    birthDate: '1991-05-17',
    addresses: [{ postcode: 'ZZ99 3CZ' }],
    phone: '+99900000001',
    email: 'nour@example.org',
    practice: 'Y00001',
  },
  // The same name and year: a wildcard finds both.
  { nhsNumber: '9994101374', names: named('Al-Hassan', 'Nourhan'), gender: 'female', birthDate: '1991-05-18' },
  // Recorded on the first of January, as only the year was known.
  { nhsNumber: '9994102745', names: named('Gebremedhin', 'Selam'), gender: 'female', birthDate: '1996-01-01' },
  // Given and family name turned round by whoever registered him.
  { nhsNumber: '9994105485', names: named('Ahmad', 'Karimi'), gender: 'male', birthDate: '1988-03-21' },
  // Twins.
  { nhsNumber: '9994106856', names: named('Tesfaye', 'Hana'), gender: 'female', birthDate: '2001-09-11' },
  { nhsNumber: '9994108220', names: named('Tesfaye', 'Helen'), gender: 'female', birthDate: '2001-09-11' },
  // Married since; the name from before is history.
  {
    nhsNumber: '9994109596',
    names: [
      { use: 'usual', given: ['Oksana'], family: 'Shevchenko' },
      { use: 'usual', given: ['Oksana'], family: 'Kovalenko', isOld: true },
    ],
    gender: 'female',
    birthDate: '1979-12-02',
    addresses: [{ postcode: 'ZZ99 3VZ' }, { postcode: 'ZZ99 3WZ', isOld: true }],
  },
  // Asked that nobody learn where she is.
  {
    nhsNumber: '9994110969',
    names: named('Rahimi', 'Zahra'),
    gender: 'female',
    birthDate: '1985-07-30',
    addresses: [{ postcode: 'ZZ99 3CZ' }],
    phone: '+99900000002',
    practice: 'Y00001',
    security: 'R',
  },
  {
    nhsNumber: '9994112333',
    names: named('Daoud', 'Maryam'),
    gender: 'female',
    birthDate: '1990-02-14',
    security: 'V',
  },
  // Two numbers for one man: the first was superseded by the second.
  {
    nhsNumber: '9994113704',
    names: named('Osman', 'Yusuf', 'Ali'),
    gender: 'male',
    birthDate: '1994-11-05',
    isInvalidated: true,
    supersededBy: '9994115073',
  },
  { nhsNumber: '9994115073', names: named('Osman', 'Yusuf', 'Ali'), gender: 'male', birthDate: '1994-11-05' },
  // Withdrawn, and nothing in its place.
  {
    nhsNumber: '9994116444',
    names: named('Sultani', 'Farid'),
    gender: 'male',
    birthDate: '1999-06-06',
    isInvalidated: true,
  },
  {
    nhsNumber: '9994117815',
    names: named('Berhane', 'Dawit'),
    gender: 'male',
    birthDate: '1950-04-09',
    deathDate: '2024-10-01',
  },
  // One name only.
  { nhsNumber: '9994119184', names: named('Mohammadullah'), gender: 'male', birthDate: '2007-08-19' },
];
