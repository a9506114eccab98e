import { isNodes, toBoolean, toNumber, toText } from './expression-value.ts';
import type { ExpressionValue } from './expression-value.ts';

type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** XPath 1.0, 3.4: a set of nodes compares where one of them does; `=` goes by truth, then number, then text; the others always by number. */
export function compare(operator: Comparison, left: ExpressionValue, right: ExpressionValue): boolean {
  if (isNodes(left)) return left.some((node) => compareOne(operator, node.text(), right, true));
  return compareOne(operator, left, right, false);
}

function compareOne(operator: Comparison, left: ExpressionValue, right: ExpressionValue, isNode: boolean): boolean {
  if (isNodes(right)) return right.some((node) => compareTwo(operator, left, node.text()));
  if (isNode && typeof right === 'boolean') return compareTwo(operator, toBoolean(left), right);
  return compareTwo(operator, left, right);
}

function compareTwo(operator: Comparison, left: ExpressionValue, right: ExpressionValue): boolean {
  switch (operator) {
    case '=':
      return areEqual(left, right);
    case '!=':
      return !areEqual(left, right);
    case '<':
      return toNumber(left) < toNumber(right);
    case '<=':
      return toNumber(left) <= toNumber(right);
    case '>':
      return toNumber(left) > toNumber(right);
    case '>=':
      return toNumber(left) >= toNumber(right);
  }
}

function areEqual(left: ExpressionValue, right: ExpressionValue): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return toBoolean(left) === toBoolean(right);
  if (typeof left === 'string' && typeof right === 'string') return toText(left) === toText(right);
  return toNumber(left) === toNumber(right);
}
