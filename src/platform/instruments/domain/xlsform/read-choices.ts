import type { Choice, ChoiceList } from '../choice-list.ts';
import type { FormProblem } from './form-problem.ts';
import { readCodes } from './codes.ts';
import type { FormLanguages } from './languages.ts';
import { readMedia, readText } from './languages.ts';
import { headingOf, textOf, type SheetRow } from './read-rows.ts';

/** A list as the choices sheet has it, each choice with the row that it stands in. */
export type ListRead = Readonly<{ id: string; rows: readonly SheetRow[] }>;

/** The rows of each list, in the order of the sheet. A row without a list's name belongs to none and is left out. */
export function groupChoices(rows: readonly SheetRow[]): ReadonlyMap<string, ListRead> {
  const lists = new Map<string, { id: string; rows: SheetRow[] }>();
  for (const row of rows) {
    const id = textOf(row, 'list_name');
    if (id === '') continue;
    const list = lists.get(id) ?? { id, rows: [] };
    lists.set(id, list);
    list.rows.push(row);
  }
  return lists;
}

/** Names are needed, and once each in their list unless the settings allow otherwise. */
export function checkChoices(lists: Iterable<ListRead>, allowsDuplicates: boolean): readonly FormProblem[] {
  return [...lists].flatMap(({ id, rows }) => {
    const seen = new Set<string>();
    return rows.flatMap((row): FormProblem[] => {
      const name = textOf(row, 'name');
      const at = { sheet: row.sheet, row: row.row, column: headingOf(row, 'name') };
      if (name === '') return [{ kind: 'no-choice-name', ...at, values: { list: id } }];
      const isTwice = seen.has(name) && !allowsDuplicates;
      seen.add(name);
      return isTwice ? [{ kind: 'repeated-choice', ...at, values: { list: id, name } }] : [];
    });
  });
}

/** A list as the instrument holds it. `others` are the sheet's headings that are no column of XLSForm's own. */
export function buildList(
  { id, rows }: ListRead,
  others: readonly string[],
  languages: FormLanguages,
  main: string,
): ChoiceList {
  const columns = others.filter((heading) => rows.some((row) => row.cells.has(heading)));
  const choices = rows.map((row) => buildChoice(row, columns, languages, main));
  const isRepeated = new Set(choices.map(({ name }) => name)).size < choices.length;
  return { id, choices, ...(columns.length > 0 && { columns }), ...(isRepeated && { duplicates: true }) };
}

function buildChoice(row: SheetRow, others: readonly string[], languages: FormLanguages, main: string): Choice {
  const label = row.cells.get('label');
  const media = readMedia(row.cells, languages);
  const columns = Object.fromEntries(
    others.filter((heading) => row.cells.has(heading)).map((heading) => [heading, textOf(row, heading)]),
  );
  const codes = readCodes(textOf(row, 'alongside::codes'));
  return {
    name: textOf(row, 'name'),
    ...(label !== undefined && { label: readText(label, languages, main) }),
    ...(media !== undefined && { media }),
    ...(Object.keys(columns).length > 0 && { columns }),
    ...(codes.length > 0 && { codes }),
  };
}
