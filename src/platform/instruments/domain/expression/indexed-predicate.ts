import type { Expression } from './expression.ts';
import { leftSpine } from './left-spine.ts';

/**
 * The column and the text that a row must have for the predicate to hold, where that can be seen: `[state = ${state}]`, `['uk' = country and …]`.
 * What is sought must not depend on the row.
 */
export function indexedPredicate(predicate: Expression): Readonly<{ column: string; sought: Expression }> | null {
  if (predicate.is !== 'binary') return null;
  if (predicate.operator === 'and') {
    const { first, links } = leftSpine(predicate);
    if (links.some(({ operator }) => operator !== 'and')) return indexedPredicate(predicate.right);
    for (const part of [first, ...links.map(({ right }) => right)]) {
      const found = indexedPredicate(part);
      if (found !== null) return found;
    }
    return null;
  }
  if (predicate.operator !== '=') return null;
  return keyed(predicate.left, predicate.right) ?? keyed(predicate.right, predicate.left);
}

function keyed(column: Expression, sought: Expression): Readonly<{ column: string; sought: Expression }> | null {
  if (column.is !== 'path' || column.from !== 'here' || column.steps.length !== 1 || !isTheSameForEveryRow(sought))
    return null;
  const [step] = column.steps;
  if (step?.axis !== 'child' || step.predicates.length > 0 || step.name === '*' || step.name.endsWith(')')) return null;
  return { column: step.name, sought };
}

function isTheSameForEveryRow(expression: Expression): boolean {
  if (expression.is === 'string' || expression.is === 'reference') return true;
  if (expression.is !== 'path' || expression.from === 'here') return false;
  if (expression.from === 'root') return true;
  return expression.from.is === 'reference' || (expression.from.is === 'call' && expression.from.name === 'current');
}
