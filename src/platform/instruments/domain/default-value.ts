import { success } from '#platform/problems/result.ts';
import type { Result } from '#platform/problems/result.ts';

import type { Expression } from './expression/expression.ts';
import type { ExpressionProblem } from './expression/expression-problem.ts';
import { parseExpression } from './expression/parse.ts';
import type { QuestionKind } from './question-kind.ts';

export type DefaultValue =
  Readonly<{ is: 'plain'; text: string }> | Readonly<{ is: 'worked-out'; expression: Expression }>;

/** A default is worked out where it names a question, calls a function or reckons (`now()`, `${age} + 1`); any other is meant word for word, as `12-14 Oak Road` is. */
export function readDefault(text: string, kind: QuestionKind): Result<DefaultValue, ExpressionProblem> {
  const read = parseExpression(text);
  if (read.ok)
    return success(
      computes(read.value, kind, /\s-\s/.test(text)) ? { is: 'worked-out', expression: read.value } : plain(text),
    );
  return /\$\{|[\w-]\(/.test(text) ? read : success(plain(text));
}

const plain = (text: string): DefaultValue => ({ is: 'plain', text });

const withHyphens: ReadonlySet<QuestionKind> = new Set([
  'date',
  'date-estimated',
  'date-time',
  'time',
  'geopoint',
  'geotrace',
  'geoshape',
  'image',
]);

/** Without spaces a hyphen joins, as in the choice `1-1`. */
function computes(expression: Expression, kind: QuestionKind, subtracts: boolean): boolean {
  switch (expression.is) {
    case 'reference':
    case 'call':
      return true;
    case 'number':
    case 'string':
    case 'negative':
      return false;
    case 'path':
      return expression.predicates.length > 0 || expression.steps.some(({ predicates }) => predicates.length > 0);
    case 'binary':
      if (computes(expression.left, kind, subtracts) || computes(expression.right, kind, subtracts)) return true;
      if (expression.operator === '-') return subtracts && !withHyphens.has(kind);
      return ['+', '*', 'div', 'mod', '|'].includes(expression.operator);
  }
}
