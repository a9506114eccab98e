import { percentage } from '../describe/percentage.ts';
import { groupColumns, type SurveyTable } from '../tables/survey-table.ts';
import { peopleBases, type PeopleBase } from './people-bases.ts';

/** A cell as it was printed, and as a share of the people who answered: from `least` to `most` percent where their number is not told, null where nothing can be said. */
export type BesideCell = Readonly<{
  count: number;
  printed: string | null;
  ofPeople: Readonly<{ least: string; most: string }> | null;
}>;

export type BesideTable = Readonly<{
  id: string;
  title: string;
  groups: readonly Readonly<{ name: string; base: PeopleBase }>[];
  rows: readonly Readonly<{ answer: string; cells: readonly BesideCell[] }>[];
}>;

/** The groups of a printed table, each answer as printed and as a share of people. */
export function besideTable(table: SurveyTable, all: readonly SurveyTable[]): BesideTable {
  const bases = peopleBases(table, all);
  const groups = groupColumns(table);
  const baseOf = (column: number): PeopleBase => bases[column] ?? { of: 'unknown' };
  return {
    id: table.id,
    title: table.title,
    groups: groups.map((column) => ({ name: table.columns[column] ?? '', base: baseOf(column) })),
    rows: table.rows.map((answer, row) => ({
      answer,
      cells: groups.map((column) => {
        const count = table.counts[row]?.[column] ?? 0;
        const printed = table.printed.percentages?.[row]?.[column] ?? null;
        return { count, printed, ofPeople: sharesOf(count, baseOf(column)) };
      }),
    })),
  };
}

function sharesOf(count: number, base: PeopleBase): BesideCell['ofPeople'] {
  if (base.of !== 'people' || base.least === 0) return null;
  return { least: percentage(count, base.most), most: percentage(count, base.least) };
}
