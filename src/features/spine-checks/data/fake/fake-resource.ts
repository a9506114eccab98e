import type { FakePatient } from './fake-patient.ts';

const securityWords = { U: 'unrestricted', R: 'restricted', V: 'very restricted' } as const;

/**
 * Somebody as FHIR's Patient. Of whoever is restricted everything that says where they are is left out, of whoever is very restricted the names as well. A search
 * shows names and addresses of today alone; a retrieval shows all.
 */
export function fakeResource(patient: FakePatient, from: 'search' | 'retrieval'): object {
  const { nhsNumber, gender, birthDate, deathDate, security } = patient;
  const code = security ?? 'U';
  const isShown = ({ isOld }: { isOld?: true }): boolean => from === 'retrieval' || isOld !== true;
  return {
    resourceType: 'Patient',
    id: nhsNumber,
    identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: nhsNumber }],
    meta: {
      versionId: '1',
      security: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
          code,
          display: securityWords[code],
        },
      ],
    },
    ...(code !== 'V' && { name: patient.names.filter(isShown).map(nameOf) }),
    gender,
    birthDate,
    ...(deathDate !== undefined && { deceasedDateTime: `${deathDate}T00:00:00+00:00` }),
    ...(code === 'U' && whereTheyAre(patient, isShown)),
  };
}

const nameOf = ({ use, given, family, isOld }: FakePatient['names'][number], index: number): object => ({
  id: String(index),
  use,
  given,
  family,
  ...(isOld && { period: { start: '2000-01-01', end: '2020-01-01' } }),
});

function whereTheyAre(
  { addresses = [], phone, email, practice }: FakePatient,
  isShown: (one: { isOld?: true }) => boolean,
): object {
  const telecom = [
    ...(phone === undefined ? [] : [{ system: 'phone', use: 'mobile', value: phone }]),
    ...(email === undefined ? [] : [{ system: 'email', use: 'home', value: email }]),
  ];
  const shown = addresses.filter(isShown);
  return {
    ...(shown.length > 0 && {
      address: shown.map(({ postcode, isOld }) => ({ use: isOld ? 'old' : 'home', postalCode: postcode })),
    }),
    ...(telecom.length > 0 && { telecom }),
    ...(practice !== undefined && {
      generalPractitioner: [
        {
          type: 'Organization',
          identifier: { system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: practice },
        },
      ],
    }),
  };
}
