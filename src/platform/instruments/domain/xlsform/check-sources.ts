import type { FormProblem } from './form-problem.ts';
import { readType } from './question-types.ts';
import { textOf, type SheetRow } from './read-rows.ts';

type Source = Readonly<{ name: string; from: string; row: SheetRow; column: string }>;

const pulled = /\bpulldata\(\s*(?:'([^']*)'|"([^"]*)")/g;

/** Data and choices that a form looks things up in go by one name each: two that share a name and come from different places could not be told apart. */
export function checkSources(survey: readonly SheetRow[], chosen: ReadonlySet<string>): readonly FormProblem[] {
  const first = new Map<string, string>([...chosen].map((list) => [list, 'choices']));
  return survey.flatMap(sourcesOf).flatMap(({ name, from, row, column }): FormProblem[] => {
    const known = first.get(name);
    first.set(name, known ?? from);
    if (known === undefined || known === from) return [];
    return [{ kind: 'two-sources', sheet: row.sheet, row: row.row, column, values: { name, one: known, other: from } }];
  });
}

function sourcesOf(row: SheetRow): readonly Source[] {
  const type = readType(textOf(row, 'type'));
  const sources: Source[] = [];
  if (type.is === 'external' && type.from === 'data') {
    const name = textOf(row, 'name');
    sources.push({ name, from: `${name}.${type.words.slice(0, 3)}`, row, column: 'type' });
  }
  if (type.is === 'external' && type.from === 'choices')
    sources.push({ name: type.file.replace(/\.\w+$/, ''), from: type.file, row, column: 'type' });
  for (const cell of [...row.cells.values()].flat()) {
    for (const [, single, double] of cell.text.matchAll(pulled)) {
      const name = single ?? double ?? '';
      sources.push({ name, from: `${name}.csv`, row, column: cell.heading });
    }
    if (cell.text.includes('${last-saved#'))
      sources.push({ name: '__last-saved', from: 'last-saved', row, column: cell.heading });
  }
  return sources;
}
