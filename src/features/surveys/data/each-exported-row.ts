import { exportedValue, type ExportedColumn } from '../domain/export/exported-table.ts';
import { responseColumns, type ColumnRole } from '../domain/response-columns.ts';
import type { SurveyQuestion } from '../domain/survey-question.ts';
import type { CountFault } from './count-responses.ts';
import { eachResponse } from './sav-rows.ts';

/** What one column of an export holds of each person, in the order of the columns; null where there is no answer. */
export type ExportedRow = readonly (string | null)[];

export type ExportedRows =
  | Readonly<{ ok: true; responses: number; others: readonly string[]; notNumbers: number; outside: number }>
  | Readonly<{ ok: false; problems: readonly CountFault[] }>;

const decoder = new TextDecoder();

/**
 * Hands over every response of a file as the columns of an export hold it, one after the other; nothing is kept, so that a file may be of any length. Columns that the form does not know are left out, as nobody said
 * what they may tell of a person.
 */
export function eachExportedRow(
  file: string,
  questions: readonly SurveyQuestion[],
  columns: readonly ExportedColumn[],
  take: (row: ExportedRow) => void,
): ExportedRows {
  let cells: string[] = [];
  let heads: readonly string[] | null = null;
  let rowOf: ((cells: readonly string[]) => ExportedRow) | null = null;
  let others: readonly string[] = [];
  let problems: readonly CountFault[] = [];
  let responses = 0;
  const left = { notNumbers: 0, outside: 0 };
  const fault = eachResponse(file, questions, {
    cell: (bytes, from, to, column) => {
      if (column === 0) cells = [];
      cells[column] = textOf(bytes, from, to);
    },
    row: () => {
      if (heads === null || rowOf === null) {
        heads = cells;
        const found = responseColumns(heads, questions, { by: undefined, weights: undefined });
        if (!('roles' in found)) {
          problems = found;
          return false;
        }
        others = found.others;
        rowOf = rowReader(placesOf(found.roles, questions, columns), questions, columns, left);
        return true;
      }
      responses += 1;
      take(rowOf(cells));
      return true;
    },
  });
  if (fault !== null) return { ok: false, problems: [{ problem: fault }] };
  if (problems.length > 0) return { ok: false, problems };
  return responses === 0 ? { ok: false, problems: [{ problem: 'empty' }] } : { ok: true, responses, others, ...left };
}

/** Most cells are a letter or a digit, for which no decoder is needed. */
function textOf(bytes: Uint8Array, from: number, to: number): string {
  if (to === from) return '';
  const first = bytes[from] ?? 0;
  if (to - from === 1 && first < 0x80) return String.fromCharCode(first);
  const text = decoder.decode(bytes.subarray(from, to));
  return text.includes('""') ? text.replaceAll('""', '"') : text;
}

type LeftOut = { notNumbers: number; outside: number };

function rowReader(
  places: Places,
  questions: readonly SurveyQuestion[],
  columns: readonly ExportedColumn[],
  left: LeftOut,
): (cells: readonly string[]) => ExportedRow {
  const optionsOf = questions.map((_, question) =>
    columns.flatMap((column, at) => (column.question === question ? [places.options[at] ?? -1] : [])),
  );
  return (cells) =>
    columns.map((column, at) => {
      const question = questions[column.question];
      const answer = cells[places.questions[column.question] ?? -1] ?? '';
      const isEmpty = answer.trim() === '';
      if (column.option !== null && isEmpty)
        return tickOf(
          cells[places.options[at] ?? -1]?.trim() ?? '',
          optionsOf[column.question]?.some((place) => (cells[place]?.trim() ?? '') !== '') === true,
        );
      const value = question === undefined ? null : exportedValue(answer, column, question);
      if (value === null && !isEmpty) {
        if (column.option === null) left.notNumbers += 1;
        else if (column.option === 0) left.outside += 1;
      }
      return value;
    });
}

/** Where answers stand in a row: by question, and by column of the export for options that have columns of their own; -1 where there is none. */
type Places = Readonly<{ questions: readonly number[]; options: readonly number[] }>;

const placesOf = (
  roles: readonly ColumnRole[],
  questions: readonly SurveyQuestion[],
  columns: readonly ExportedColumn[],
): Places => ({
  questions: questions.map((_, at) => roles.findIndex((role) => role.is === 'question' && role.question === at)),
  options: columns.map(({ question, option }) =>
    option === null
      ? -1
      : roles.findIndex((role) => role.is === 'option' && role.question === question && role.choice === option),
  ),
});

/** An option in a column of its own: where any of its question is filled, an empty one was not ticked. */
const tickOf = (cell: string, isAnswered: boolean): string | null => (!isAnswered ? null : cell === '1' ? '1' : '0');
