import type { Expression } from '../expression/expression.ts';
import { parseExpression } from '../expression/parse.ts';
import { plainNumber } from '../expression/print.ts';
import type { FhirExtension, QuestionnaireItem } from './questionnaire.ts';
import { isOwnAnswer, literalOf, partsOf, quoted } from './literal.ts';
import { urls } from './urls.ts';

/** What FHIR can hold of a constraint; each part is implied by the whole. */
type Bounds = Readonly<{ min?: number; max?: number; length?: number; pattern?: string }>;

/** The bounds of a constraint that any system can hold, as elements of an item. */
export function writeBounds(
  constraint: string | undefined,
  type: QuestionnaireItem['type'],
): ReturnType<typeof asElements> {
  const read = constraint === undefined ? null : parseExpression(constraint);
  const bounds = read?.ok === true ? boundsOf(read.value, type) : {};
  return asElements(bounds, type);
}

/** The constraint that an item's bounds say; undefined where they say none, null where no expression can say it. */
export function readBounds({ maxLength, extension = [] }: Partial<QuestionnaireItem>): string | undefined | null {
  const of = (url: string): FhirExtension | undefined => extension.find((one) => one.url === url);
  const number = (url: string): number | undefined => of(url)?.valueInteger ?? of(url)?.valueDecimal;
  const [min, max, pattern] = [number(urls.minValue), number(urls.maxValue), of(urls.regex)?.valueString];
  const written = pattern === undefined ? undefined : quoted(pattern);
  if (written === null) return null;
  const parts = [
    min === undefined ? [] : `. >= ${plainNumber(min)}`,
    max === undefined ? [] : `. <= ${plainNumber(max)}`,
    maxLength === undefined ? [] : `string-length(.) <= ${plainNumber(maxLength)}`,
    written === undefined ? [] : `regex(., ${written})`,
  ].flat();
  return parts.length === 0 ? undefined : parts.join(' and ');
}

function boundsOf(constraint: Expression, type: QuestionnaireItem['type']): Bounds {
  return partsOf(constraint, 'and').reduce<Bounds>((bounds, part) => ({ ...boundOf(part, type), ...bounds }), {});
}

function boundOf(part: Expression, type: QuestionnaireItem['type']): Bounds {
  if (part.is === 'call') return patternOf(part);
  if (part.is !== 'binary') return {};
  const limit = literalOf(part.right);
  if (typeof limit !== 'number') return {};
  if (part.left.is === 'call')
    return type === 'string' || type === 'text' ? lengthOf(part.left, part.operator, limit) : {};
  if (!isOwnAnswer(part.left) || (type !== 'integer' && type !== 'decimal')) return {};
  if (part.operator === '>=') return type === 'integer' ? { min: Math.ceil(limit) } : { min: limit };
  if (part.operator === '<=') return type === 'integer' ? { max: Math.floor(limit) } : { max: limit };
  // Between whole numbers nothing lies, so more than 17 is 18 and above.
  if (type !== 'integer') return {};
  if (part.operator === '>') return { min: Math.floor(limit) + 1 };
  return part.operator === '<' ? { max: Math.ceil(limit) - 1 } : {};
}

function patternOf(call: Expression & { is: 'call' }): Bounds {
  const [about, pattern] = call.arguments;
  if (call.name !== 'regex' || about === undefined || pattern?.is !== 'string' || !isOwnAnswer(about)) return {};
  return pattern.value === '' ? {} : { pattern: pattern.value };
}

function lengthOf(call: Expression & { is: 'call' }, operator: string, limit: number): Bounds {
  const [about] = call.arguments;
  if (call.name !== 'string-length' || (about !== undefined && !isOwnAnswer(about))) return {};
  const length = operator === '<=' ? Math.floor(limit) : operator === '<' ? Math.ceil(limit) - 1 : 0;
  return length > 0 && Number.isSafeInteger(length) ? { length } : {};
}

function asElements(
  { min, max, length, pattern }: Bounds,
  type: QuestionnaireItem['type'],
): Readonly<{ maxLength?: number; extension: readonly FhirExtension[] }> {
  const bound = (url: string, value: number | undefined): readonly FhirExtension[] => {
    if (value === undefined || !isHeld(value, type)) return [];
    return [type === 'integer' ? { url, valueInteger: value } : { url, valueDecimal: value }];
  };
  return {
    ...(length !== undefined && { maxLength: length }),
    extension: [
      ...bound(urls.minValue, min),
      ...bound(urls.maxValue, max),
      ...(pattern === undefined ? [] : [{ url: urls.regex, valueString: pattern }]),
    ],
  };
}

/** FHIR's whole numbers have 32 bits. */
export const isHeld = (value: number, type: QuestionnaireItem['type']): boolean =>
  type !== 'integer' || (Number.isInteger(value) && Math.abs(value) < 2 ** 31);
