import { writeMode } from '#platform/instruments/domain/fhir/write-response.ts';

import type { PracticeSummary } from '../practice-summary.ts';
import { assessmentCode } from '../snomed-codes.ts';
import { conceptOf, idIn, referenceTo, ukCore, type Resource } from './resource.ts';

/** Who did the assessment, and for whom they work. */
export function authorsOf({ response, by }: PracticeSummary): readonly Resource[] {
  return by.flatMap(({ name, role, organisation }, at): readonly Resource[] => {
    const id = idIn(response, `by-${String(at + 1)}`);
    const practitioner = {
      resourceType: 'Practitioner',
      id,
      meta: ukCore('Practitioner'),
      name: [{ text: name ?? role }],
    };
    const works = organisation === null ? [] : [organisationOf(response, organisation, at)];
    return [practitioner, ...works, roleOf(response, at, role, practitioner, works[0])];
  });
}

const organisationOf = (response: string, name: string, at: number): Resource => ({
  resourceType: 'Organization',
  id: idIn(response, `of-${String(at + 1)}`),
  meta: ukCore('Organization'),
  name,
});

const roleOf = (
  response: string,
  at: number,
  role: string,
  practitioner: Resource,
  organisation: Resource | undefined,
): Resource => ({
  resourceType: 'PractitionerRole',
  id: idIn(response, `role-${String(at + 1)}`),
  meta: ukCore('PractitionerRole'),
  practitioner: referenceTo(practitioner),
  ...(organisation && { organization: referenceTo(organisation) }),
  code: [{ text: role }],
});

/** The conversation: its day, its minutes, where it was, and through whom it was had. */
export function encounterOf(summary: PracticeSummary, patient: Resource, authors: readonly Resource[]): Resource {
  const { response, on, minutes, where, mode } = summary;
  const roles = authors.filter(({ resourceType }) => resourceType === 'PractitionerRole');
  return {
    resourceType: 'Encounter',
    id: idIn(response, 'encounter'),
    meta: ukCore('Encounter'),
    ...(mode !== null && { extension: [writeMode(mode)] }),
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
    type: [conceptOf(assessmentCode)],
    subject: referenceTo(patient),
    ...(roles.length > 0 && { participant: roles.map((role) => ({ individual: referenceTo(role) })) }),
    period: { start: on, end: on },
    ...(minutes !== null && {
      length: { value: minutes, unit: 'min', system: 'http://unitsofmeasure.org', code: 'min' },
    }),
    ...(where !== null && { location: [{ location: { display: where } }] }),
  };
}

/** That the assessment was done, under the code that practices count it by. */
export const procedureOf = (
  { response, on }: PracticeSummary,
  patient: Resource,
  encounter: Resource,
  authors: readonly Resource[],
): Resource => ({
  resourceType: 'Procedure',
  id: idIn(response, 'procedure'),
  meta: ukCore('Procedure'),
  status: 'completed',
  code: conceptOf(assessmentCode),
  subject: referenceTo(patient),
  encounter: referenceTo(encounter),
  performedDateTime: on,
  ...(authors.length > 0 && {
    performer: authors
      .filter(({ resourceType }) => resourceType === 'PractitionerRole')
      .map((role) => ({ actor: referenceTo(role) })),
  }),
});
