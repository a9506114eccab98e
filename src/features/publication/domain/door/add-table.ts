import { groupColumns, type SurveyTable } from '#features/analysis/index.ts';

import { figureKeys } from './figure-keys.ts';
import type { QuestionDraft } from './question-draft.ts';

/** How much a reader would miss a number: the table of everybody more than that of groups. */
const worth = { base: 20, cell: 10, groupBase: 6, groupCell: 2, hidden: 1 };

/** Everybody of a column, by whether they gave an answer or not: for each answer and column the people who gave it, and, where several answers could be given, who did not. */
type Cells = Readonly<{ gave: (readonly number[])[]; people: (readonly number[])[] }>;

/**
 * A table of answers by groups of people. Where there is a column of everybody, or a table of the same question by itself (`whole`), those who are in no group are a group of their own, and the sums are said to be equal: so that no
 * number can be found by taking one table from the other.
 */
export function addTable(draft: QuestionDraft, table: SurveyTable, whole: SurveyTable | null): void {
  const columns = groupColumns(table);
  const isWhole = columns.length === 1;
  const cells = columns.map((column) => addColumn(draft, table, column, isWhole));
  const everybody = table.total === null ? whole : table;
  if (isWhole || everybody === null) return;
  const at = everybody === table ? (table.total ?? 0) : (groupColumns(everybody)[0] ?? 0);
  addEverybody(draft, table, { cells, everybody, at });
}

function addColumn(draft: QuestionDraft, table: SurveyTable, at: number, isWhole: boolean): Cells {
  const { id, kind, rows } = table;
  const column = table.columns[at] ?? '';
  const base = baseOf(table, at);
  const gave = rows.map((row, r) => [draft.group(figureKeys.cell(id, row, column), countOf(table, r, at))]);
  const not =
    kind !== 'multiple'
      ? null
      : rows.map((row, r) => [draft.group(figureKeys.hidden(id, 'not', row, column), base - countOf(table, r, at))]);
  const people =
    not === null ? rows.map(() => gave.flat()) : rows.map((_, r) => [...(gave[r] ?? []), ...(not[r] ?? [])]);
  const shown = rows.map((row, r) =>
    draft.figure(figureKeys.cell(id, row, column), gave[r] ?? [], isWhole ? worth.cell : worth.groupCell),
  );
  const baseKey = figureKeys.base(id, column);
  const whole = draft.figure(baseKey, people[0] ?? [], isWhole ? worth.base : worth.groupBase, isWhole);
  if (not === null) draft.family(whole, shown);
  else
    shown.forEach((part, r) => {
      if (r > 0) draft.equal(people[0] ?? [], people[r] ?? []);
      const same =
        r === 0
          ? whole
          : draft.figure(figureKeys.hidden(id, 'base', column, rows[r] ?? ''), people[r] ?? [], worth.hidden);
      draft.family(same, [part]);
    });
  return { gave, people };
}

/** Ties the groups to everybody: `everybody` is this table, or that of the question by itself, and `at` its column. */
function addEverybody(
  draft: QuestionDraft,
  table: SurveyTable,
  { cells, everybody, at }: Readonly<{ cells: readonly Cells[]; everybody: SurveyTable; at: number }>,
): void {
  const { id, kind, rows } = table;
  const isSame = rows.length === everybody.rows.length && rows.every((row, r) => row === everybody.rows[r]);
  if (!isSame) return;
  const isOwn = everybody === table;
  const column = everybody.columns[at] ?? '';
  const nowhere = rows.map((row, r) => {
    const all = countOf(everybody, r, at);
    return draft.group(
      figureKeys.hidden(id, 'no group', row),
      left(
        draft,
        all,
        cells.flatMap(({ gave }) => gave[r] ?? []),
      ),
    );
  });
  const base = baseOf(everybody, at);
  const people = rows.map((row, r) => {
    const inGroups = cells.flatMap((one) => one.people[r] ?? []);
    if (kind !== 'multiple') return [...inGroups, ...nowhere];
    const own = [...inGroups, nowhere[r] ?? 0];
    return [...own, draft.group(figureKeys.hidden(id, 'no group, not', row), left(draft, base, own))];
  });
  rows.forEach((row, r) => {
    const gave = [...cells.flatMap((one) => one.gave[r] ?? []), nowhere[r] ?? 0];
    const key = isOwn ? figureKeys.cell(id, row, column) : figureKeys.hidden(id, 'row', row);
    const whole = draft.figure(key, gave, isOwn ? worth.cell : worth.hidden);
    draft.family(whole, cellFigures(draft, table, row));
    if (!isOwn) draft.equal(gave, draft.groupsOf(figureKeys.cell(everybody.id, row, column)));
  });
  const key = isOwn ? figureKeys.base(id, column) : figureKeys.hidden(id, 'base');
  const whole = draft.figure(key, people[0] ?? [], isOwn ? worth.base : worth.hidden, isOwn);
  draft.family(whole, baseFigures(draft, table));
  if (!isOwn) draft.equal(people[0] ?? [], draft.groupsOf(figureKeys.base(everybody.id, column)));
}

/** Those of `all` who are in none of the groups; nobody where tables do not agree. */
const left = (draft: QuestionDraft, all: number, groups: readonly number[]): number =>
  Math.max(0, all - draft.countOf(groups));

const namesOf = (table: SurveyTable): readonly string[] => groupColumns(table).map((at) => table.columns[at] ?? '');

const cellFigures = (draft: QuestionDraft, table: SurveyTable, row: string): readonly number[] =>
  namesOf(table).map((column) => draft.figureAt(figureKeys.cell(table.id, row, column)));

const baseFigures = (draft: QuestionDraft, table: SurveyTable): readonly number[] =>
  namesOf(table).map((column) => draft.figureAt(figureKeys.base(table.id, column)));

const countOf = ({ counts }: SurveyTable, row: number, column: number): number => counts[row]?.[column] ?? 0;

/** People who answered: as the table says, else all its answers. */
export function baseOf(table: SurveyTable, column: number): number {
  if (table.kind === 'multiple')
    return table.bases?.[column] ?? Math.max(0, ...table.counts.map((row) => row[column] ?? 0));
  return table.counts.reduce((sum, row) => sum + (row[column] ?? 0), 0);
}
