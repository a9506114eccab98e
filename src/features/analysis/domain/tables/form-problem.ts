import type { z } from 'zod';

import type { TableProblem } from './table-problem.ts';
import { reportSchema, tableSchema } from './table-schema.ts';

type Path = readonly PropertyKey[];

/** What a file must be corrected in, the first five of all: which field (`place`, a path counted from 0), what stands there and what has to. `given`: the file as it was read. */
export const formProblems = (given: unknown, { issues }: z.ZodError, form: Form): readonly TableProblem[] =>
  issues.slice(0, 5).map((issue) => problemOf(issue, valueAt(given, issue.path), form));

type Form = typeof tableSchema | typeof reportSchema;

function problemOf(issue: z.core.$ZodIssue, value: unknown, form: Form): TableProblem {
  const place = issue.path.map(String).join('/');
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { problem: 'form-unknown', values: { place, key, known: knownIn(issue.path, form).join(', ') } };
  }
  const write = wantedAt(issue.path, Array.isArray(value) || issue.code === 'too_big' || issue.code === 'too_small');
  const options = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : '';
  const wanted = { write: options === '' ? write : 'option', options };
  if (value === undefined) return { problem: 'form-missing', values: { place, ...wanted } };
  if (Array.isArray(value) && issue.code === 'too_big')
    return { problem: 'form-many', values: { place, given: value.length, most: Number(issue.maximum) } };
  return { problem: 'form-wrong', values: { place, found: shown(value), ...wanted } };
}

const valueAt = (given: unknown, path: Path): unknown =>
  path.reduce<unknown>((inside, step) => (inside as Readonly<Record<PropertyKey, unknown>> | null)?.[step], given);

const longest = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

/** The field that a place is in, and how deep in it. */
function fieldOf(path: Path): Readonly<{ field: string; depth: number }> {
  const at = path.findLastIndex((step) => typeof step === 'string');
  return { field: at < 0 ? '' : String(path[at]), depth: path.length - 1 - at };
}

/** What is to be written at a place: a key of the words of `form-wrong`. */
function wantedAt(path: Path, isList: boolean): string {
  const { field, depth } = fieldOf(path);
  switch (field) {
    case 'counts':
      return depth === 2 ? 'count' : 'counts';
    case 'percentages':
      return depth === 2 ? 'percentage' : 'percentages';
    case 'bases':
    case 'respondents':
      return depth === 1 ? 'count' : 'bases';
    case 'rows':
    case 'columns':
      return depth === 1 ? 'name' : 'names';
    case 'p':
    case 'figure':
      return field;
    case 'ordered':
      return 'truth';
    case '':
    case 'printed':
      return 'object';
    case 'tables':
    case 'sentences':
    case 'figures':
      return depth === 1 ? 'object' : 'list';
    default:
      return isList ? 'text' : 'name';
  }
}

/** The fields that may stand where an unknown one does. */
function knownIn(path: Path, form: Form): readonly string[] {
  const { field } = fieldOf(path);
  const { sentences } = reportSchema.shape;
  const sentence = sentences.unwrap().element;
  switch (field) {
    case 'printed':
      return Object.keys(tableSchema.shape.printed.unwrap().shape);
    case 'sentences':
      return Object.keys(sentence.shape);
    case 'figures':
      return Object.keys(sentence.shape.figures.unwrap().element.shape);
    case 'tables':
      return Object.keys(tableSchema.shape);
    default:
      return Object.keys(form.shape);
  }
}
