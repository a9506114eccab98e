import type { Coding } from '#platform/instruments/domain/coding.ts';
import { languageName } from '#platform/language/language.ts';

import type { CodedAnswer } from '../coded-answers.ts';
import type { PracticeSummary } from '../practice-summary.ts';
import { interpreterNeeded, interpreterNotNeeded, languageCodes } from '../snomed-codes.ts';
import { conceptOf, idIn, referenceTo, ukCore, type Resource } from './resource.ts';

type Beside = Readonly<{ patient: Resource; encounter: Resource; answers: Resource }>;

/** What answers say in codes, and the person's language and need of an interpreter; each code once, as a person said it and nobody has confirmed it. */
export function codedResources(summary: PracticeSummary, beside: Beside): readonly Resource[] {
  const { response, on, coded } = summary;
  const known = communicationCodes(summary);
  const taken = new Set(known.map(({ code }) => code.code));
  const answers = coded.filter(
    ({ code, value }) => !(value.is === 'none' && (taken.has(code.code) || isInterpreting(code))),
  );
  return [
    ...known.map(({ code, words }, at) =>
      observation(idIn(response, `language-${String(at + 1)}`), on, beside, { code: conceptOf(code, words) }),
    ),
    ...answers.map((answer, at) => {
      const id = idIn(response, `answer-${String(at + 1)}`);
      return answer.is === 'condition' ? condition(id, on, beside, answer) : coding(id, on, beside, answer);
    }),
  ];
}

const isInterpreting = ({ code }: Coding): boolean =>
  code === interpreterNeeded.code || code === interpreterNotNeeded.code;

function communicationCodes({ person }: PracticeSummary): readonly Readonly<{ code: Coding; words?: string }>[] {
  const { language, interpreterNeeded: needs } = person;
  const codes = language === null ? null : languageCodes(language);
  const need = needs === null ? [] : [{ code: needs ? interpreterNeeded : interpreterNotNeeded }];
  if (language === null || codes === null) return need;
  const words = languageName(language);
  const own =
    needs === true && codes.interpreter !== null
      ? [{ code: codes.interpreter, words: `Interpreter needed: ${words}` }]
      : [];
  return [{ code: codes.spoken, words: `Main spoken language: ${words}` }, ...need, ...own];
}

const observation = (id: string, on: string, { patient, encounter, answers }: Beside, what: object): Resource => ({
  resourceType: 'Observation',
  id,
  meta: ukCore('Observation'),
  status: 'final',
  category: [
    {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey', display: 'Survey' },
      ],
    },
  ],
  subject: referenceTo(patient),
  encounter: referenceTo(encounter),
  effectiveDateTime: on,
  derivedFrom: [referenceTo(answers)],
  ...what,
});

const coding = (id: string, on: string, beside: Beside, { code, words, value }: CodedAnswer): Resource =>
  observation(id, on, beside, { code: conceptOf(code, words), ...valueOf(value) });

function valueOf(value: CodedAnswer['value']): object {
  switch (value.is) {
    case 'none':
      return {};
    case 'yes':
      return { valueBoolean: true };
    case 'number': {
      const { number, unit } = value;
      return {
        valueQuantity: {
          value: number,
          ...(unit !== null && { unit: unit.display ?? unit.code, system: unit.system, code: unit.code }),
        },
      };
    }
    case 'date':
      return { valueDateTime: value.date };
    case 'words':
      return { valueString: value.words };
    case 'coded':
      return { valueCodeableConcept: conceptOf(value.code, value.words) };
  }
}

/** An illness that the person spoke of: for the practice to confirm before it is on a problem list. */
function condition(
  id: string,
  on: string,
  { patient, encounter, answers }: Beside,
  { code, words }: CodedAnswer,
): Resource {
  const terms = 'http://terminology.hl7.org/CodeSystem';
  return {
    resourceType: 'Condition',
    id,
    meta: ukCore('Condition'),
    clinicalStatus: { coding: [{ system: `${terms}/condition-clinical`, code: 'active' }] },
    verificationStatus: { coding: [{ system: `${terms}/condition-ver-status`, code: 'unconfirmed' }] },
    category: [{ coding: [{ system: `${terms}/condition-category`, code: 'encounter-diagnosis' }] }],
    code: conceptOf(code, words),
    subject: referenceTo(patient),
    encounter: referenceTo(encounter),
    recordedDate: on,
    evidence: [{ detail: [referenceTo(answers)] }],
  };
}
