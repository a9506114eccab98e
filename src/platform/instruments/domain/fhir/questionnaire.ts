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
/** Elements of a value set that say nothing of its choices. */
export const unkeptOfLists = [
  'meta',
  'text',
  'identifier',
  'experimental',
  'date',
  'publisher',
  'contact',
  'useContext',
  'jurisdiction',
  'immutable',
  'purpose',
  'copyright',
] as const;
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
    include: readonly Readonly<{ system?: string; version?: string; concept?: readonly Concept[] }>[];
  }>;
}> &
  Readonly<Partial<Record<(typeof unkeptOfLists)[number], unknown>>>;
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
