import type { BinaryOperator, Expression } from '#platform/instruments/domain/expression/expression.ts';
import { leftSpine } from '#platform/instruments/domain/expression/left-spine.ts';
import { parseExpression } from '#platform/instruments/domain/expression/parse.ts';

/** What is asked of one other answer. `question` is a name as in `${name}`. */
export type Requirement =
  | Readonly<{ is: 'chosen'; question: string; choice: string; not: boolean }>
  | Readonly<{ is: 'compared'; question: string; operator: Comparison; value: string }>
  | Readonly<{ is: 'answered'; question: string; not: boolean }>;

/** When a question is asked, as far as it can be said in words of other answers. */
export type Condition = Requirement | Readonly<{ is: 'all' | 'any'; of: readonly Condition[] }>;

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

const comparisons: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=']);
const mirrored: Readonly<Record<Comparison, Comparison>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};
const opposite: Readonly<Record<Comparison, Comparison>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** A relevance as a condition; null where it reckons, looks something up or is deeper than anybody would follow on paper. */
export function readCondition(relevant: string): Condition | null {
  const read = parseExpression(relevant);
  return read.ok ? conditionOf(read.value, false, 4) : null;
}

function conditionOf(expression: Expression, not: boolean, depth: number): Condition | null {
  if (depth === 0) return null;
  if (expression.is === 'reference') return { is: 'answered', question: expression.name, not };
  if (expression.is === 'call') return ofCall(expression.name, expression.arguments, not, depth);
  if (expression.is !== 'binary') return null;
  const { operator } = expression;
  if (operator === 'and' || operator === 'or') return ofChain(expression, operator, not, depth);
  return isComparison(operator) ? ofComparison(expression.left, operator, expression.right, not) : null;
}

function ofCall(name: string, given: readonly Expression[], not: boolean, depth: number): Condition | null {
  const [first, second] = given;
  if (name === 'not' && first !== undefined) return conditionOf(first, !not, depth - 1);
  if (name !== 'selected' || first?.is !== 'reference') return null;
  const choice = second === undefined ? null : literal(second);
  return choice === null ? null : { is: 'chosen', question: first.name, choice, not };
}

function ofChain(expression: Expression, operator: 'and' | 'or', not: boolean, depth: number): Condition | null {
  const { first, links } = leftSpine(expression);
  // An `and` that lies at the left of an `or` begins the same spine.
  const last = links.findLastIndex((link) => link.operator !== operator);
  const parts = links.slice(last + 1).map(({ right }) => right);
  const begin = last === -1 ? first : chainUntil(expression, parts.length);
  const conditions = [begin, ...parts].map((part) => conditionOf(part, not, depth - 1));
  if (conditions.length > 12 || conditions.some((one) => one === null)) return null;
  return { is: (operator === 'and') === not ? 'any' : 'all', of: conditions.filter((one) => one !== null) };
}

function chainUntil(expression: Expression, links: number): Expression {
  let rest = expression;
  for (let done = 0; done < links && rest.is === 'binary'; done += 1) rest = rest.left;
  return rest;
}

function ofComparison(left: Expression, operator: Comparison, right: Expression, not: boolean): Condition | null {
  if (left.is !== 'reference')
    return right.is === 'reference' ? ofComparison(right, mirrored[operator], left, not) : null;
  const value = literal(right);
  if (value === null) return null;
  const said = not ? opposite[operator] : operator;
  if (value === '')
    return said === '=' || said === '!=' ? { is: 'answered', question: left.name, not: said === '=' } : null;
  return { is: 'compared', question: left.name, operator: said, value };
}

function literal(expression: Expression): string | null {
  if (expression.is === 'string') return expression.value;
  if (expression.is === 'number') return String(expression.value);
  return expression.is === 'negative' && expression.of.is === 'number' ? String(-expression.of.value) : null;
}

const isComparison = (operator: BinaryOperator): operator is Comparison => comparisons.has(operator);
