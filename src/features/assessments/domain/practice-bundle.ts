import { withPlainStrings } from '#platform/instruments/domain/fhir/plain-strings.ts';
import { writeQuestionnaireResponse } from '#platform/instruments/domain/fhir/write-response.ts';
import { ownBase } from '#platform/instruments/domain/fhir/urls.ts';
import type { Form } from '#platform/instruments/domain/form/form.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';
import type { Translator } from '#platform/language/translator.ts';

import { compositionOf, type Contents } from './fhir/composition.ts';
import { authorsOf, encounterOf, procedureOf } from './fhir/encounter.ts';
import { codedResources } from './fhir/observations.ts';
import { patientOf } from './fhir/patient.ts';
import { fullUrlOf, idIn, referenceTo, ukCore, type Resource } from './fhir/resource.ts';
import { serviceRequestsOf } from './fhir/service-requests.ts';
import { keptBack, type PracticeSummary } from './practice-summary.ts';
import { summaryBlocks } from './summary-blocks.ts';

export type PracticeBundle = Readonly<{
  resourceType: 'Bundle';
  identifier: Readonly<{ system: string; value: string }>;
  type: 'document';
  timestamp: string;
  entry: readonly Readonly<{ fullUrl: string; resource: Resource }>[];
}>;

/**
 * What a practice receives, as one FHIR document: a statement that somebody made at one time and stands behind, which can be read without understanding any of
 * its codes and sent as one thing. (A collection has neither author nor words.) `t` speaks English. It depends on nothing but what is given:
 * the same assessment is the same document, whenever it is made.
 */
export function practiceBundle(
  summary: PracticeSummary,
  instrument: Instrument,
  form: Form,
  t: Translator,
  modeOf?: (path: string) => Mode | null,
): PracticeBundle {
  const patient = patientOf(summary.person);
  const authors = authorsOf(summary);
  const encounter = encounterOf(summary, patient, authors);
  const answers = answersOf(summary, instrument, form, { patient, encounter, authors }, modeOf);
  const beside = { patient, encounter, answers };
  const contents: Contents = {
    ...beside,
    authors,
    procedure: procedureOf(summary, patient, encounter, authors),
    coded: codedResources(summary, beside),
    follows: serviceRequestsOf(summary, beside),
  };
  const composition = compositionOf(summary, contents, summaryBlocks(summary, t));
  const { coded, follows, procedure } = contents;
  const resources = [composition, patient, ...authors, encounter, procedure, answers, ...coded, ...follows];
  return withPlainStrings({
    resourceType: 'Bundle',
    identifier: { system: `${ownBase}/assessments`, value: summary.response },
    type: 'document',
    timestamp: summary.doneAt,
    entry: resources.map((resource) => ({ fullUrl: fullUrlOf(resource), resource })),
  });
}

/** The answers themselves. What the form worked out, what the device recorded of itself, and what the person keeps back do not go along. */
function answersOf(
  summary: PracticeSummary,
  instrument: Instrument,
  form: Form,
  { patient, encounter, authors }: Pick<Contents, 'patient' | 'encounter' | 'authors'>,
  modeOf: ((path: string) => Mode | null) | undefined,
): Resource {
  const { response, doneAt, mode } = summary;
  const keepsBack = keptBack(summary);
  const author = authors.find(({ resourceType }) => resourceType === 'PractitionerRole');
  const written = writeQuestionnaireResponse(instrument, form, {
    id: response,
    status: 'completed',
    authored: doneAt,
    subject: referenceTo(patient),
    encounter: referenceTo(encounter),
    source: referenceTo(patient),
    ...(author && { author: referenceTo(author) }),
    ...(mode !== null && { mode }),
    ...(modeOf && { modeOf }),
    without: (state) => keepsBack(state) || kindOf(state.question.kind).role !== 'asked',
  });
  return { ...written, id: idIn(response, 'answers'), meta: ukCore('QuestionnaireResponse') };
}
