import { z } from 'zod';

import { instrumentLimits } from '../limits.ts';
import {
  itemTypes,
  unkept,
  unkeptOfLists,
  type Concept,
  type EnableWhen,
  type FhirCoding,
  type FhirElement,
  type FhirExtension,
  type Questionnaire,
  type QuestionnaireItem,
  type ValueSet,
} from './questionnaire.ts';

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
      z.strictObject({
        system: words.exactOptional(),
        version: words.exactOptional(),
        concept: z.array(concept).exactOptional(),
      }),
    ),
  }),
  ...Object.fromEntries(unkeptOfLists.map((name) => [name, z.unknown().optional()])),
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
  ...Object.fromEntries(unkept.map((name) => [name, z.unknown().optional()])),
});
