import type { InstrumentProblem, ItemPart } from '../instrument-problem.ts';
import { expressionProblem } from './check-expressions.ts';
import { walk, type Draft } from './draft.ts';
import type { FormProblem } from './form-problem.ts';
import { headingOf, type SheetRow } from './read-rows.ts';
import type { FormSettings } from './read-settings.ts';

/** The column that each part of an item is written in. */
const columnOf: Readonly<Record<ItemPart, string>> = {
  name: 'name',
  kind: 'type',
  list: 'type',
  label: 'label',
  hint: 'hint',
  guidance: 'guidance_hint',
  relevant: 'relevant',
  readOnly: 'read_only',
  required: 'required',
  requiredMessage: 'required_message',
  constraint: 'constraint',
  constraintMessage: 'constraint_message',
  calculation: 'calculation',
  choiceFilter: 'choice_filter',
  default: 'default',
  trigger: 'trigger',
  count: 'repeat_count',
  parameters: 'parameters',
  instanceName: 'instance_name',
  score: 'alongside::scores',
};

/** What was found wrong with an instrument, said of the rows that it was made of. */
export function placeProblems(
  problems: readonly InstrumentProblem[],
  items: readonly Draft[],
  { root, row: settings }: FormSettings,
): readonly FormProblem[] {
  const rows = new Map(
    [...walk(items)].map(({ item, within }) => [
      ['', root, ...within.map(({ name }) => name), item.name].join('/'),
      item.row,
    ]),
  );
  return problems.map((problem) => {
    const row = problem.path === null ? settings : (rows.get(problem.path) ?? settings);
    return placeProblem(problem, row, columnOf[problem.part]);
  });
}

function placeProblem(problem: InstrumentProblem, row: SheetRow | null, key: string): FormProblem {
  const at = { sheet: row?.sheet ?? null, row: row?.row ?? null, column: row === null ? key : headingOf(row, key) };
  switch (problem.kind) {
    case 'expression':
      return { ...at, ...expressionProblem(row?.cells.get(key)?.[0]?.text ?? '', problem.problem) };
    case 'circle':
      return { ...at, kind: 'circle', values: { names: problem.names.join(' → ') } };
    case 'range-empty':
      return { ...at, kind: 'range-empty', values: {} };
    case 'too-many-items':
    case 'too-many-choices':
      return { ...at, kind: 'unheld-size', values: { limit: problem.limit } };
    case 'too-deep':
      return { ...at, kind: 'unheld-depth', values: { limit: problem.limit } };
    case 'score-question-unknown':
    case 'score-question-repeats':
    case 'score-column-unknown':
      return { ...at, kind: 'wrong-scores', values: {} };
    case 'list-missing':
      return { ...at, kind: 'list-missing', values: {} };
    case 'list-unknown':
      return { ...at, kind: 'unknown-list', values: { list: problem.name, near: problem.nearest ?? '' } };
    case 'trigger-unknown':
      return { ...at, kind: 'unknown-reference', values: { name: problem.name, near: problem.nearest ?? '' } };
    case 'name-twice':
      return { ...at, kind: 'name-taken', values: { name: problem.name, first: row?.row ?? 1 } };
    case 'choice-twice':
      return { ...at, kind: 'repeated-choice', values: { list: problem.list, name: problem.name } };
    case 'range-not-a-number':
      return { ...at, kind: 'parameter-not-number', values: { parameter: problem.parameter, value: '' } };
  }
}
