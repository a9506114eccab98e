import { parseCivilTime, parseTime } from './expression/civil-time.ts';
import { plainNumber } from './expression/print.ts';
import type { Question } from './item.ts';
import { instrumentLimits } from './limits.ts';
import { kindOf } from './question-kind.ts';
import type { QuestionKind, ValueKind } from './question-kind.ts';
import type { Value } from './said.ts';

type Asked = Pick<Question, 'kind' | 'parameters'>;

/** The text that expressions read of a value. An estimated date is its first day, as a date to the month is; a decimal shows that it is one, as in ODK's clients. */
export function valueText(question: Asked, value: Value): string {
  const { kind } = question;
  if (typeof value === 'number') return numberText(value, kindOf(kind).value === 'decimal' && !isWholeScale(question));
  if (typeof value !== 'string') return value.join(' ');
  return kindOf(kind).value === 'estimated-date' ? firstDay(value) : value;
}

/** True where a value is one that questions of the kind can have; a value that is not is kept and never counted. */
export function isValueOf(kind: QuestionKind, value: Value): boolean {
  if (typeof value === 'string' && value.length > instrumentLimits.answerLength) return false;
  return checks[kindOf(kind).value](value);
}

/** Text as a value of the kind, as it comes from a page, from paper or from a calculation; null where it is none. */
export function readValue(kind: QuestionKind, text: string): Value | null {
  const { value: is } = kindOf(kind);
  const value = is === 'items' ? words(text) : isNumeric(is) ? readNumber(text) : text;
  if (value === null || value === '' || (is === 'items' && value instanceof Array && value.length === 0)) return null;
  return isValueOf(kind, value) ? value : null;
}

/** A scale whose ends and steps are whole numbers holds whole numbers. */
function isWholeScale({ kind, parameters = {} }: Asked): boolean {
  const steps = [parameters['start'] ?? '1', parameters['end'] ?? '10', parameters['step'] ?? '1'];
  return kind === 'range' && steps.every((step) => Number.isInteger(Number(step)) && !step.includes('.'));
}

/** A result as text that a question of the kind can take: whole numbers lose their fraction. */
export function resultText(kind: QuestionKind, text: string): string {
  const isCutOff = kindOf(kind).value === 'integer' && text !== '' && Number.isFinite(Number(text));
  return isCutOff ? String(Math.trunc(Number(text))) : text;
}

const estimated = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/;
const isText = (value: Value): value is string => typeof value === 'string' && value !== '';
const isNumeric = (is: ValueKind): boolean => is === 'integer' || is === 'decimal';
const isFinite = (value: Value): value is number => typeof value === 'number' && Number.isFinite(value);
const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
const isName = (word: string): boolean => word !== '' && !/\s/.test(word);

const checks: Readonly<Record<ValueKind, (value: Value) => boolean>> = {
  text: isText,
  any: (value) => isText(value) || isFinite(value),
  attachment: isText,
  geography: isText,
  nothing: () => false,
  integer: (value) => isFinite(value) && Number.isSafeInteger(value),
  decimal: isFinite,
  item: isText,
  items: (value) =>
    value instanceof Array && value.length > 0 && value.every(isName) && new Set(value).size === value.length,
  date: (value) => isText(value) && parseCivilTime(value)?.time === null,
  'estimated-date': (value) => isText(value) && estimated.test(value) && parseCivilTime(firstDay(value)) !== null,
  'date-time': (value) => isText(value) && (parseCivilTime(value)?.time ?? null) !== null,
  time: (value) => isText(value) && parseTime(value) !== null,
};

function numberText(value: number, isDecimal: boolean): string {
  const text = plainNumber(value === 0 ? 0 : value);
  return isDecimal && Number.isInteger(value) ? `${text}.0` : text;
}

function readNumber(text: string): number | null {
  const digits = text.trim();
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(digits) ? Number(digits) : null;
}

function firstDay(edtf: string): string {
  const [, year = '', month = '01', day = '01'] = estimated.exec(edtf) ?? [];
  return year === '' ? edtf : `${year}-${month}-${day}`;
}
