import { z } from 'zod';

import { instrumentLimits } from '../limits.ts';

/** A word and what stands beside it: its translations. A word without itself is one that only translations say. */
export type FhirElement = Readonly<{ id?: string; extension?: readonly FhirExtension[] }>;
export type FhirCoding = Readonly<{
  system?: string;
  version?: string;
  code?: string;
  display?: string;
  _display?: FhirElement;
  userSelected?: boolean;
}>;
export type FhirExtension = Readonly<{
  url: string;
  extension?: readonly FhirExtension[];
  valueString?: string;
  _valueString?: FhirElement;
  valueMarkdown?: string;
  _valueMarkdown?: FhirElement;
  valueCode?: string;
  valueBoolean?: boolean;
  valueInteger?: number;
  valueDecimal?: number;
  valueCanonical?: string;
  valueCoding?: FhirCoding;
  valueCodeableConcept?: Readonly<{ coding?: readonly FhirCoding[]; text?: string }>;
  valueExpression?: Readonly<{ language: string; expression?: string; description?: string }>;
}>;
/** One value of an answer, as answers, first values and conditions hold it. */
export type FhirValue = Readonly<{
  valueBoolean?: boolean;
  valueInteger?: number;
  valueDecimal?: number;
  valueString?: string;
  valueDate?: string;
  valueDateTime?: string;
  valueTime?: string;
  valueCoding?: FhirCoding;
}>;
export type EnableWhen = Readonly<{
  question: string;
  operator: 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';
  answerBoolean?: boolean;
  answerInteger?: number;
  answerDecimal?: number;
  answerString?: string;
  answerCoding?: FhirCoding;
}>;
export const itemTypes = [
  'group',
  'display',
  'boolean',
  'decimal',
  'integer',
  'date',
  'dateTime',
  'time',
  'string',
  'text',
  'url',
  'choice',
  'open-choice',
  'attachment',
  'quantity',
] as const;
export type ItemType = (typeof itemTypes)[number];
export type QuestionnaireItem = Readonly<{
  id?: string;
  extension?: readonly FhirExtension[];
  linkId: string;
  definition?: string;
  code?: readonly FhirCoding[];
  prefix?: string;
  text?: string;
  _text?: FhirElement;
  type: ItemType;
  enableWhen?: readonly EnableWhen[];
  enableBehavior?: 'all' | 'any';
  required?: boolean;
  repeats?: boolean;
  readOnly?: boolean;
  maxLength?: number;
  answerValueSet?: string;
  answerOption?: readonly (Pick<FhirValue, 'valueCoding' | 'valueString' | 'valueInteger'> &
    Readonly<{ extension?: readonly FhirExtension[]; _valueString?: FhirElement; initialSelected?: boolean }>)[];
  initial?: readonly FhirValue[];
  item?: readonly QuestionnaireItem[];
}>;
export type Concept = Readonly<{
  id?: string;
  extension?: readonly FhirExtension[];
  code: string;
  display?: string;
  _display?: FhirElement;
  designation?: readonly Readonly<{ language?: string; value: string }>[];
}>;
export type ValueSet = Readonly<{
  resourceType: 'ValueSet';
  id: string;
  extension?: readonly FhirExtension[];
  url?: string;
  version?: string;
  name?: string;
  title?: string;
  status: string;
  description?: string;
  compose: Readonly<{
    include: readonly Readonly<{ system?: string; version?: string; concept: readonly Concept[] }>[];
  }>;
}>;
export type Questionnaire = Readonly<{
  resourceType: 'Questionnaire';
  language?: string;
  contained?: readonly ValueSet[];
  extension?: readonly FhirExtension[];
  url?: string;
  version?: string;
  name?: string;
  title?: string;
  _title?: FhirElement;
  status: 'draft' | 'active' | 'unknown' | 'retired';
  date?: string;
  publisher?: string;
  description?: string;
  purpose?: string;
  copyright?: string;
  approvalDate?: string;
  code?: readonly FhirCoding[];
  item?: readonly QuestionnaireItem[];
}> &
  Readonly<Partial<Record<Unkept, unknown>>>;

/** Elements of a questionnaire that say nothing of what is asked: they are not kept, and that is said. */
export const unkept = [
  'id',
  'meta',
  'text',
  'identifier',
  'derivedFrom',
  'experimental',
  'subjectType',
  'contact',
  'useContext',
  'jurisdiction',
  'lastReviewDate',
  'effectivePeriod',
] as const;
type Unkept = (typeof unkept)[number];

const words = z.string().max(instrumentLimits.textLength);
const element: z.ZodType<FhirElement> = z.lazy(() =>
  z.object({ id: words.exactOptional(), extension: extensions.exactOptional() }),
);
const coding: z.ZodType<FhirCoding> = z.strictObject({
  system: words.exactOptional(),
  version: words.exactOptional(),
  code: words.exactOptional(),
  display: words.exactOptional(),
  _display: element.exactOptional(),
  userSelected: z.boolean().exactOptional(),
});
/** Values of kinds that none of the extensions we know has are left out here; which extensions we know is looked at afterwards. */
const extension: z.ZodType<FhirExtension> = z.lazy(() =>
  z.object({
    url: words,
    extension: extensions.exactOptional(),
    valueString: z.string().exactOptional(),
    _valueString: element.exactOptional(),
    valueMarkdown: words.exactOptional(),
    _valueMarkdown: element.exactOptional(),
    valueCode: words.exactOptional(),
    valueBoolean: z.boolean().exactOptional(),
    valueInteger: z.int().exactOptional(),
    valueDecimal: z.number().exactOptional(),
    valueCanonical: words.exactOptional(),
    valueCoding: coding.exactOptional(),
    valueCodeableConcept: z
      .object({ coding: z.array(coding).exactOptional(), text: words.exactOptional() })
      .exactOptional(),
    valueExpression: z
      .object({ language: words, expression: words.exactOptional(), description: words.exactOptional() })
      .exactOptional(),
  }),
);
const extensions = z.array(extension);
const enableWhen: z.ZodType<EnableWhen> = z.strictObject({
  question: words,
  operator: z.enum(['exists', '=', '!=', '>', '<', '>=', '<=']),
  answerBoolean: z.boolean().exactOptional(),
  answerInteger: z.int().exactOptional(),
  answerDecimal: z.number().exactOptional(),
  answerString: words.exactOptional(),
  answerCoding: coding.exactOptional(),
});
const item: z.ZodType<QuestionnaireItem> = z.lazy(() =>
  z.strictObject({
    id: words.exactOptional(),
    extension: extensions.exactOptional(),
    linkId: words.min(1),
    definition: words.exactOptional(),
    code: z.array(coding).exactOptional(),
    prefix: words.exactOptional(),
    text: words.exactOptional(),
    _text: element.exactOptional(),
    type: z.enum(itemTypes),
    enableWhen: z.array(enableWhen).exactOptional(),
    enableBehavior: z.enum(['all', 'any']).exactOptional(),
    required: z.boolean().exactOptional(),
    repeats: z.boolean().exactOptional(),
    readOnly: z.boolean().exactOptional(),
    maxLength: z.int().exactOptional(),
    answerValueSet: words.exactOptional(),
    answerOption: z
      .array(
        z.strictObject({
          extension: extensions.exactOptional(),
          valueCoding: coding.exactOptional(),
          valueString: words.exactOptional(),
          _valueString: element.exactOptional(),
          valueInteger: z.int().exactOptional(),
          initialSelected: z.boolean().exactOptional(),
        }),
      )
      .exactOptional(),
    initial: z
      .array(
        z.strictObject({
          valueBoolean: z.boolean().exactOptional(),
          valueInteger: z.int().exactOptional(),
          valueDecimal: z.number().exactOptional(),
          valueString: words.exactOptional(),
          valueDate: words.exactOptional(),
          valueDateTime: words.exactOptional(),
          valueTime: words.exactOptional(),
          valueCoding: coding.exactOptional(),
        }),
      )
      .exactOptional(),
    item: z.array(item).exactOptional(),
  }),
);
const concept: z.ZodType<Concept> = z.strictObject({
  id: words.exactOptional(),
  extension: extensions.exactOptional(),
  code: words.min(1),
  display: words.exactOptional(),
  _display: element.exactOptional(),
  designation: z.array(z.object({ language: words.exactOptional(), value: words })).exactOptional(),
});
const valueSet: z.ZodType<ValueSet> = z.strictObject({
  resourceType: z.literal('ValueSet'),
  id: words.min(1),
  extension: extensions.exactOptional(),
  url: words.exactOptional(),
  version: words.exactOptional(),
  name: words.exactOptional(),
  title: words.exactOptional(),
  status: words,
  description: words.exactOptional(),
  compose: z.strictObject({
    include: z.array(
      z.strictObject({ system: words.exactOptional(), version: words.exactOptional(), concept: z.array(concept) }),
    ),
  }),
});

/** What of R4's Questionnaire we can hold. Anything else is refused with its place, never left out in silence. */
export const questionnaireSchema: z.ZodType<Questionnaire> = z.strictObject({
  resourceType: z.literal('Questionnaire'),
  language: words.exactOptional(),
  contained: z.array(valueSet).exactOptional(),
  extension: extensions.exactOptional(),
  url: words.exactOptional(),
  version: words.exactOptional(),
  name: words.exactOptional(),
  title: words.exactOptional(),
  _title: element.exactOptional(),
  status: z.enum(['draft', 'active', 'unknown', 'retired']),
  date: words.exactOptional(),
  publisher: words.exactOptional(),
  description: words.exactOptional(),
  purpose: words.exactOptional(),
  copyright: words.exactOptional(),
  approvalDate: words.exactOptional(),
  code: z.array(coding).exactOptional(),
  item: z.array(item).exactOptional(),
  ...(Object.fromEntries(unkept.map((name) => [name, z.unknown().optional()])) as Record<Unkept, z.ZodUnknown>),
});
