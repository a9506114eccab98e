import { checkExpression } from '../expression/analyse.ts';
import type { ExpressionProblem } from '../expression/expression-problem.ts';
import { parseExpression } from '../expression/parse.ts';
import type { ExpressionScope } from '../expression/scope.ts';
import { checkReferences, type OwnNames } from './check-references.ts';
import { isWorkedOut } from './default-words.ts';
import { walk, type Draft } from './draft.ts';
import type { FormProblem } from './form-problem.ts';
import type { FormScope } from './form-scope.ts';
import { findLookUps } from '../text-look-ups.ts';
import { readParameters, yesOrNo } from './parameters.ts';
import { textOf, type SheetRow, type Written } from './read-rows.ts';

const expressions: ReadonlySet<string> = new Set([
  'relevant',
  'required',
  'constraint',
  'calculation',
  'read_only',
  'choice_filter',
  'repeat_count',
]);

/** Columns of words, which may refer to answers and look choices up. */
const words: ReadonlySet<string> = new Set([
  'label',
  'hint',
  'guidance_hint',
  'required_message',
  'constraint_message',
  'noapperrorstring',
]);

/** Columns that may refer and are neither. */
const others: ReadonlySet<string> = new Set([
  'trigger',
  'parameters',
  'appearance',
  'intent',
  'media::image',
  'media::big-image',
  'media::audio',
  'media::video',
]);

/** Everything that is wrong with the references and expressions of the survey. */
export function checkSurveyExpressions(
  items: readonly Draft[],
  scope: FormScope,
  own: OwnNames,
): readonly FormProblem[] {
  return [...walk(items)].flatMap(({ item }) =>
    [...item.row.cells].flatMap(([key, cells]) => cells.flatMap((cell) => checkCell(item, key, cell, scope, own))),
  );
}

function checkCell(item: Draft, key: string, cell: Written, scope: FormScope, own: OwnNames): readonly FormProblem[] {
  const isDefault = key === 'default';
  const isExpression =
    expressions.has(key) || (isDefault && item.is === 'question' && isWorkedOut(cell.text, item.kind));
  if (!isExpression && !isDefault && !words.has(key) && !others.has(key)) return [];
  const references = checkReferences(item.row, cell, scope, own);
  if (references.length > 0) return references;
  const here: ExpressionScope = { ...scope.whole, here: scope.placeOf(item) };
  if (words.has(key))
    return findLookUps(cell.text).flatMap(({ start, end }) =>
      checkText(item.row, cell, cell.text.slice(start, end), here),
    );
  if (!isExpression || yesOrNo(cell.text) !== null) return [];
  if (key !== 'choice_filter' || item.is !== 'question') return checkText(item.row, cell, cell.text, here);
  const list = item.list ?? readParameters(textOf(item.row, 'parameters')).parameters['reference-geometry'] ?? '';
  if (scope.isExternal(list)) return [];
  const filtered = scope.columnsOf(list);
  return checkText(item.row, cell, cell.text, filtered === null ? here : { ...here, filtered });
}

/** One expression by itself, with its own references: for the settings, and for the words of choices. */
export function checkText(row: SheetRow, cell: Written, text: string, scope: ExpressionScope): readonly FormProblem[] {
  const read = parseExpression(text);
  const problems = read.ok ? checkExpression(read.value, scope) : read.problems;
  const at = { sheet: row.sheet, row: row.row, column: cell.heading };
  return problems.map((problem) => ({ ...at, ...expressionProblem(text, problem) }));
}

const beyondUs: ReadonlySet<ExpressionProblem['kind']> = new Set([
  'function-not-held',
  'axis-not-held',
  'last-saved-not-held',
  'too-long',
  'too-deep',
]);

/** What is wrong with an expression, as a form says it: what we do not do apart from what is a mistake. */
export function expressionProblem(text: string, problem: ExpressionProblem): Pick<FormProblem, 'kind' | 'values'> {
  const found = text.slice(problem.at.start, problem.at.end).slice(0, 40);
  if (problem.kind === 'unknown-list') return { kind: 'unheld-external-data', values: { words: problem.name } };
  if (problem.kind === 'pattern-not-held') return { kind: 'unheld-pattern', values: { words: problem.reason } };
  const { at: _at, ...values } = problem;
  return {
    kind: beyondUs.has(problem.kind) ? 'unheld-expression' : 'wrong-expression',
    values: { found, ...plain(values), problem: problem.kind },
  };
}

/** Null is no value that words can name. */
const plain = (values: object): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, string | number] => [
      key,
      typeof value === 'number' ? value : typeof value === 'string' ? value : '',
    ]),
  );
