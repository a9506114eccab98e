import type { BinaryOperator, Expression, Span } from './expression.ts';

export type SpineLink = Readonly<{ operator: BinaryOperator; right: Expression; at: Span }>;

/** A chain of operators from its first operand on, so that one of ten thousand links is walked in a loop and not by recursion. */
export function leftSpine(expression: Expression): Readonly<{ first: Expression; links: readonly SpineLink[] }> {
  const links: SpineLink[] = [];
  let first = expression;
  while (first.is === 'binary') {
    links.push({ operator: first.operator, right: first.right, at: first.at });
    first = first.left;
  }
  return { first, links: links.reverse() };
}
