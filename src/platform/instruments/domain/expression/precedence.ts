import type { BinaryOperator, Expression } from './expression.ts';

/** Operators that bind alike are on one line, the loosest first; all of them from left to right. Unary minus binds between the last two lines. */
export const operatorLevels: readonly (readonly BinaryOperator[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
  ['|'],
];

export const unaryLevel = operatorLevels.length - 1.5;

/** How tightly a tree holds together; compares with `operatorLevels`' places. */
export function levelOf(expression: Expression): number {
  if (expression.is === 'negative') return unaryLevel;
  if (expression.is !== 'binary') return operatorLevels.length;
  return operatorLevels.findIndex((level) => level.includes(expression.operator));
}
