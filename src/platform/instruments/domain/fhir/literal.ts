import type { Expression } from '../expression/expression.ts';

/** A number or a text that stands in an expression as itself; null for anything that has to be worked out. */
export function literalOf(expression: Expression): string | number | null {
  if (expression.is === 'string' || expression.is === 'number') return expression.value;
  if (expression.is === 'negative' && expression.of.is === 'number') return -expression.of.value;
  return null;
}

/** True of `.`, the answer that a constraint is about. */
export const isOwnAnswer = (expression: Expression): boolean =>
  expression.is === 'path' &&
  expression.from === 'here' &&
  expression.steps.length === 1 &&
  expression.steps.every(
    ({ axis, name, predicates }) => axis === 'self' && name === 'node()' && predicates.length === 0,
  );

/** The parts that one operator joins, from left to right; the expression itself where it is not that operator. */
export function partsOf(expression: Expression, operator: 'and' | 'or'): readonly Expression[] {
  const parts: Expression[] = [];
  let left = expression;
  while (left.is === 'binary' && left.operator === operator) {
    parts.unshift(left.right);
    left = left.left;
  }
  return [left, ...parts];
}

/** Text in quotation marks as an expression has it; null for one that holds both kinds. */
export function quoted(text: string): string | null {
  if (!text.includes("'")) return `'${text}'`;
  return text.includes('"') ? null : `"${text}"`;
}
