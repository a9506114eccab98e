import { parseCivilTime, parseTime } from '../expression/civil-time.ts';
import { readDefault } from '../default-value.ts';
import type { Question } from '../item.ts';
import { nameIn } from './code-names.ts';
import { isValueOf, readValue } from '../read-value.ts';
import { isHeld } from './bounds.ts';
import type { FhirValue, ItemType } from './questionnaire.ts';
import { plainNumber } from '../expression/print.ts';

/** A default that stands for itself, as FHIR's first values; none for one that is worked out or that its type cannot have. */
export function writeFirst({ default: given, kind }: Question, type: ItemType, system: string): readonly FhirValue[] {
  if (given === undefined || type === 'display') return [];
  const read = readDefault(given, kind);
  if (!read.ok || read.value.is !== 'plain') return [];
  const { text } = read.value;
  if (type === 'choice') {
    const value = readValue(kind, text);
    if (value === null || typeof value === 'number') return [];
    return (typeof value === 'string' ? [value] : value).map((code) => ({ valueCoding: { system, code } }));
  }
  const value = asValue(text, kind, type);
  return value === null ? [] : [value];
}

function asValue(text: string, kind: Question['kind'], type: ItemType): FhirValue | null {
  const value = readValue(kind, text);
  switch (type) {
    case 'integer':
      return typeof value === 'number' && isHeld(value, type) ? { valueInteger: value } : null;
    case 'decimal':
      return typeof value === 'number' ? { valueDecimal: value } : null;
    case 'date':
      return kind === 'date' && isValueOf(kind, text) ? { valueDate: text } : null;
    case 'time':
      return /^\d\d:\d\d:\d\d$/.test(text) && parseTime(text) !== null ? { valueTime: text } : null;
    case 'dateTime':
      return parseCivilTime(text)?.time?.offset == null ? null : { valueDateTime: text };
    case 'string':
    case 'text':
    case 'open-choice':
      return text === '' ? null : { valueString: text };
    default:
      return null;
  }
}

/** First values as the default that they say; undefined where there are none, null for one that we cannot hold. */
export function readFirst(
  initial: readonly FhirValue[] = [],
  choices: ReadonlySet<string> = new Set(),
): string | undefined | null {
  if (initial.length === 0) return undefined;
  const texts = initial.map(
    ({ valueString, valueDate, valueDateTime, valueTime, valueCoding, valueInteger, valueDecimal, valueBoolean }) => {
      const number = valueInteger ?? valueDecimal;
      if (number !== undefined) return plainNumber(number);
      if (valueBoolean !== undefined) return String(valueBoolean);
      const text = valueString ?? valueDate ?? valueDateTime ?? valueTime ?? valueCoding?.code ?? '';
      return choices.size > 0 ? nameIn(choices, text) : text;
    },
  );
  return texts.includes('') ? null : texts.join(' ');
}
