import { exportedValue, type ExportedColumn } from '../domain/export/exported-table.ts';
import { responseColumns, type ColumnRole } from '../domain/response-columns.ts';
import type { SurveyQuestion } from '../domain/survey-question.ts';
import type { CountFault } from './count-responses.ts';
import { eachResponse } from './sav-rows.ts';

/** More people than this are counted, not handed out in one piece. */
const mostRows = 500_000;

export type ResponseRows =
  | Readonly<{
      ok: true;
      rows: readonly (readonly (string | null)[])[];
      others: readonly string[];
      notNumbers: number;
      outside: number;
    }>
  | Readonly<{ ok: false; problems: readonly (CountFault | Readonly<{ problem: 'too-many-rows' }>)[] }>;

/** Every response as the columns of an export hold it. Columns that the form does not know are left out, as nobody said what they may tell of a person. */
export function readResponseRows(
  file: string,
  questions: readonly SurveyQuestion[],
  columns: readonly ExportedColumn[],
): ResponseRows {
  const heads: string[] = [];
  let cells: string[] = [];
  let places: Places | null = null;
  let others: readonly string[] = [];
  let problems: readonly CountFault[] = [];
  const rows: (readonly (string | null)[])[] = [];
  let notNumbers = 0;
  let outside = 0;
  const fault = eachResponse(file, questions, {
    cell: (bytes, from, to, column) => {
      if (column === 0) cells = [];
      cells[column] = new TextDecoder().decode(bytes.subarray(from, to)).replaceAll('""', '"');
    },
    row: () => {
      if (places === null) {
        heads.push(...cells);
        const found = responseColumns(heads, questions, { by: undefined, weights: undefined });
        if (!('roles' in found)) {
          problems = found;
          return false;
        }
        others = found.others;
        places = placesOf(found.roles, questions, columns);
        return true;
      }
      const ofQuestions = places.questions.map((place) => cells[place] ?? '');
      const ofOptions = places.options.map((place) => cells[place]?.trim() ?? '');
      const row = columns.map((column, at) => {
        const question = questions[column.question];
        const answer = ofQuestions[column.question] ?? '';
        if (column.option !== null && answer.trim() === '')
          return tickOf(
            ofOptions[at] ?? '',
            columns.some((one, nth) => one.question === column.question && ofOptions[nth] !== ''),
          );
        const value = question === undefined ? null : exportedValue(answer, column, question);
        if (value === null && answer.trim() !== '') {
          if (column.option === null) notNumbers += 1;
          else if (column.option === 0) outside += 1;
        }
        return value;
      });
      rows.push(row);
      return rows.length <= mostRows;
    },
  });
  if (fault !== null) return { ok: false, problems: [{ problem: fault }] };
  if (problems.length > 0) return { ok: false, problems };
  if (rows.length > mostRows) return { ok: false, problems: [{ problem: 'too-many-rows' }] };
  return rows.length === 0
    ? { ok: false, problems: [{ problem: 'empty' }] }
    : { ok: true, rows, others, notNumbers, outside };
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
