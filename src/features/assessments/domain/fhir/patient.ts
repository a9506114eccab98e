import { ownBase, urls } from '#platform/instruments/domain/fhir/urls.ts';
import { languageName, standardLanguageCode } from '#platform/language/language.ts';
import { parseNhsNumber } from '#features/matching/index.ts';

import type { SummaryPerson } from '../practice-summary.ts';
import { ukCore, type Resource } from './resource.ts';

const uk = 'https://fhir.hl7.org.uk';

/** The person as UK Core's Patient. A number that is no NHS number is left out, never passed on as one. */
export function patientOf(person: SummaryPerson): Resource {
  const { id, name, romanised, called, born, sex, phone, livesAt, interpreterNeeded } = person;
  const names = [
    {
      use: 'official',
      text: name.full,
      ...(name.family && { family: name.family }),
      ...(name.given && { given: [name.given] }),
    },
    ...(romanised === undefined ? [] : [{ use: 'usual', text: romanised }]),
    ...(called === undefined ? [] : [{ use: 'nickname', text: called }]),
  ];
  const identifier = identifierOf(person);
  return {
    resourceType: 'Patient',
    id,
    meta: ukCore('Patient'),
    ...(interpreterNeeded !== null && {
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
          valueBoolean: interpreterNeeded,
        },
      ],
    }),
    ...(identifier.length > 0 && { identifier }),
    name: names,
    ...(phone !== undefined && { telecom: [{ system: 'phone', value: phone }] }),
    ...(sex !== null && { gender: sex }),
    ...(born !== null && { birthDate: born.on }),
    ...(born?.estimated === true && { _birthDate: { extension: [{ url: urls.approximate, valueBoolean: true }] } }),
    ...(livesAt !== undefined && { address: [{ use: 'temp', text: livesAt }] }),
    ...communicationOf(person),
  };
}

function identifierOf({ nhsNumber }: SummaryPerson): readonly object[] {
  const number = nhsNumber === null ? null : parseNhsNumber(nhsNumber.number);
  if (number === null) return [];
  const code = nhsNumber?.verification ?? null;
  const verification = {
    url: `${uk}/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus`,
    valueCodeableConcept: { coding: [{ system: `${uk}/CodeSystem/UKCore-NHSNumberVerificationStatus`, code }] },
  };
  return [
    {
      ...(code !== null && { extension: [verification] }),
      system: 'https://fhir.nhs.uk/Id/nhs-number',
      value: number,
    },
  ];
}

/** Other systems know coarser languages than interpreters have to be booked in: the variety stands beside the code, and in the words. */
function communicationOf({ language, dialect }: SummaryPerson): object {
  if (language === null) return {};
  const name = languageName(language);
  const code = standardLanguageCode(language);
  const variety = { url: `${ownBase}/StructureDefinition/language-variety`, valueCode: language };
  return {
    communication: [
      {
        ...(code !== language && { extension: [variety] }),
        language: {
          coding: [{ system: 'urn:ietf:bcp:47', code }],
          text: dialect === undefined ? name : `${name} (${dialect})`,
        },
        preferred: true,
      },
    ],
  };
}
