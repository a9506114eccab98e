import { latinDigits } from '#platform/language/latin-digits.ts';
import { isBlank, readTypedDate, toTypedDate, type TypedDate } from '#platform/calendar/typed-date.ts';
import { parseLocalDate } from '#platform/calendar/local-date.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';
import type { PhotographProblem } from '#platform/photographs/domain/clean-photograph.ts';
import { canonical } from '#platform/record/domain/canonical.ts';

import type { QuestionState } from './form/item-state.ts';
import { instrumentLimits } from './limits.ts';
import { kindOf } from './question-kind.ts';
import { isValueOf } from './read-value.ts';
import type { Said, Value } from './said.ts';

/** As much of a question as reading an answer to it takes. `said` is what its reader had in front of them. */
export type Asked = Pick<QuestionState, 'path' | 'question' | 'said' | 'choices'>;

/** Fields of a page by name, as they were typed. */
export type TypedFields = Readonly<Record<string, string | readonly string[]>>;

/** The fields of a posted page; what is no text, or what no text in a database can hold, is left out. */
export function typedIn(body: unknown): TypedFields {
  const fields = Object.entries((body ?? {}) as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    fields.flatMap(([name, value]): readonly (readonly [string, string | readonly string[]])[] => {
      if (typeof value === 'string') return [[name, storable(value)]];
      return Array.isArray(value) ? [[name, value.filter((one) => typeof one === 'string').map(storable)]] : [];
    }),
  );
}

const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '');

/** Why what was typed is no answer. Nothing of it is kept until it is put right; the page shows it as it was typed. */
export type TypedProblem = Readonly<{
  path: string;
  is:
    | 'not-a-number'
    | 'not-a-whole-number'
    | 'no-such-day'
    | 'not-a-time'
    | 'same-rank-twice'
    | 'too-long'
    | 'because-missing'
    | `photograph-${PhotographProblem}`;
}>;

/**
 * The parts of a question's name on a page. `here`: that the question was on it, as a box that is not ticked sends nothing. `file`: a photograph; `away`: that the one
 * that is named is taken away.
 */
export const fieldOf = (path: string, part?: string): string => (part === undefined ? path : `${path}[${part}]`);

/**
 * What a page says to one question: null where it says nothing new. Where both a value and not wishing to say stand on the page, what the reader
 * changed counts; not wishing to say, where both were.
 */
export function readTypedAnswer(state: Asked, typed: TypedFields): Result<Said | null, TypedProblem> {
  const { path, said } = state;
  if (textOf(typed, fieldOf(path, 'here')) === '') return success(null);
  const not = readNot(path, typed);
  if (!not.ok) return not;
  const read = readTypedValue(state, typed);
  const isValueNew = !read.ok || !isSame(toSaid(read.value), said?.is === 'value' ? said : null);
  const isNotNew = !isSame(not.value, said);
  if (not.value !== null && (isNotNew || !isValueNew)) return success(isNotNew ? not.value : null);
  if (!read.ok) return read;
  if (!isValueNew && (said === null || said.is === 'value')) return success(null);
  if (read.value !== null) return success({ is: 'value', value: read.value });
  return success(said === null || said.is === 'taken-back' ? null : { is: 'taken-back' });
}

/** The fields that would have given what was said. */
export function typedFieldsOf(state: Asked): TypedFields {
  const { path, said, question } = state;
  if (said === null || said.is === 'taken-back') return {};
  if (said.is === 'not-asked') return { [fieldOf(path, 'not')]: said.is, [fieldOf(path, 'because')]: said.because };
  if (said.is === 'prefer-not-to-say') return { [fieldOf(path, 'not')]: said.is };
  const { value } = said;
  if (question.kind === 'rank' && Array.isArray(value)) {
    return Object.fromEntries(value.map((name, at) => [fieldOf(path, `rank-${name}`), String(at + 1)]));
  }
  if (typeof value !== 'string') return { [path]: typeof value === 'number' ? String(value) : value };
  switch (kindOf(question.kind).value) {
    case 'date':
      return dateFields(path, value);
    case 'estimated-date':
      return {
        ...dateFields(path, value.replace('~', '')),
        ...(value.endsWith('~') && { [fieldOf(path, 'about')]: 'yes' }),
      };
    case 'date-time':
      return { ...dateFields(path, value.slice(0, 10)), [fieldOf(path, 'time')]: value.slice(11, 16) };
    case 'time':
      return { [path]: value.slice(0, 5) };
    default:
      return { [path]: value };
  }
}

const isSame = (a: Said | null, b: Said | null): boolean => canonical(a) === canonical(b);

const toSaid = (value: Value | null): Said | null => (value === null ? null : { is: 'value', value });

function readNot(path: string, typed: TypedFields): Result<Said | null, TypedProblem> {
  const not = textOf(typed, fieldOf(path, 'not'));
  if (not === 'prefer-not-to-say') return success({ is: not });
  if (not !== 'not-asked') return success(null);
  const because = textOf(typed, fieldOf(path, 'because')).slice(0, 500);
  return because === '' ? failure({ path, is: 'because-missing' }) : success({ is: not, because });
}

function readTypedValue(state: Asked, typed: TypedFields): Result<Value | null, TypedProblem> {
  const { path, question } = state;
  const text = textOf(typed, path);
  const wrong = (is: TypedProblem['is']) => failure<TypedProblem>({ path, is });
  if (question.kind === 'rank') return readRank(state, typed);
  switch (kindOf(question.kind).value) {
    case 'items': {
      const names = listOf(typed, path);
      return success(names.length === 0 ? null : names);
    }
    case 'integer':
    case 'decimal': {
      if (text === '') return success(null);
      const digits = latinDigits(text).replace(/[,٫]/g, '.').replace(/\s/g, '');
      if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(digits)) return wrong('not-a-number');
      const number = Number(digits);
      return isValueOf(question.kind, number) ? success(number) : wrong('not-a-whole-number');
    }
    case 'date':
    case 'date-time':
      return readDay(state, typed);
    case 'estimated-date':
      return readEstimated(state, typed);
    case 'attachment':
      return success(text === '' || textOf(typed, fieldOf(path, 'away')) !== '' ? null : text);
    case 'time':
      return text === '' ? success(null) : orWrong(readTime(text), wrong('not-a-time'));
    default:
      return text.length > instrumentLimits.answerLength ? wrong('too-long') : success(text === '' ? null : text);
  }
}

function readDay({ path, question }: Asked, typed: TypedFields): Result<Value | null, TypedProblem> {
  const parts = typedDateOf(path, typed);
  const hour = textOf(typed, fieldOf(path, 'time'));
  if (isBlank(parts) && hour === '') return success(null);
  const day = readTypedDate(parts);
  if (day === null) return failure({ path, is: 'no-such-day' });
  if (kindOf(question.kind).value === 'date') return success(day);
  const time = readTime(hour === '' ? '00:00' : hour);
  return time === null ? failure({ path, is: 'not-a-time' }) : success(`${day}T${time}`);
}

/** A year, a month of a year, or a day; whatever of it somebody knows. */
function readEstimated({ path }: Asked, typed: TypedFields): Result<Value | null, TypedProblem> {
  const parts = typedDateOf(path, typed);
  if (isBlank(parts)) return success(null);
  const first = readTypedDate({ day: parts.day || '1', month: parts.month || '1', year: parts.year });
  if (first === null || (parts.month === '' && parts.day !== '')) return failure({ path, is: 'no-such-day' });
  const [year = '', month = '', day = ''] = first.split('-');
  const known = parts.month === '' ? year : parts.day === '' ? `${year}-${month}` : `${year}-${month}-${day}`;
  return success(textOf(typed, fieldOf(path, 'about')) === '' ? known : `${known}~`);
}

function readRank(state: Asked, typed: TypedFields): Result<Value | null, TypedProblem> {
  const { path, choices } = state;
  const ranked = (choices ?? []).flatMap(({ name }) => {
    const place = latinDigits(textOf(typed, fieldOf(path, `rank-${name}`)));
    return place === '' ? [] : [{ name, place: Number(place) }];
  });
  if (ranked.length === 0) return success(null);
  if (ranked.some(({ place }) => !Number.isInteger(place))) return failure({ path, is: 'not-a-whole-number' });
  if (new Set(ranked.map(({ place }) => place)).size < ranked.length) return failure({ path, is: 'same-rank-twice' });
  return success(ranked.sort((a, b) => a.place - b.place).map(({ name }) => name));
}

/** `9.30`, `9:30`, `930` and `9` as `09:30:00.000` and so on; null where there is no such time. */
function readTime(text: string): string | null {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.٫]?(\d{2}))?$/.exec(latinDigits(text.trim())) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}:00.000`;
}

const orWrong = (value: Value | null, wrong: Result<never, TypedProblem>): Result<Value, TypedProblem> =>
  value === null ? wrong : success(value);

function textOf(typed: TypedFields, name: string): string {
  const given = typed[name];
  return (typeof given === 'string' ? given : (given?.[0] ?? '')).trim();
}

function listOf(typed: TypedFields, name: string): readonly string[] {
  const given = typed[name] ?? [];
  return [...new Set((typeof given === 'string' ? [given] : given).filter((one) => one !== ''))];
}

const typedDateOf = (path: string, typed: TypedFields): TypedDate => ({
  day: textOf(typed, fieldOf(path, 'day')),
  month: textOf(typed, fieldOf(path, 'month')),
  year: textOf(typed, fieldOf(path, 'year')),
});

function dateFields(path: string, value: string): TypedFields {
  const date = parseLocalDate(value);
  const [year = '', month = '', day = ''] = value.split('-');
  const parts = date === null ? { year, month, day } : toTypedDate(date);
  return {
    [fieldOf(path, 'day')]: parts.day,
    [fieldOf(path, 'month')]: parts.month,
    [fieldOf(path, 'year')]: parts.year,
  };
}
