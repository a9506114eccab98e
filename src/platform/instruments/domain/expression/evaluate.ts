import type { Given, Place } from './call.ts';
import { compare } from './compare.ts';
import type { Call, Expression, Path, Step } from './expression.ts';
import type { ExpressionNode } from './expression-node.ts';
import { isNodes, toBoolean, toNumber, toText } from './expression-value.ts';
import type { ExpressionValue } from './expression-value.ts';
import { implementations } from './functions/implementations.ts';
import { indexedPredicate } from './indexed-predicate.ts';
import { leftSpine } from './left-spine.ts';

/** Works an expression out. Gives a value for every expression and every answer; what has no meaning is NaN, nothing, or no nodes. */
export function evaluate(expression: Expression, place: Place): ExpressionValue {
  switch (expression.is) {
    case 'number':
    case 'string':
      return expression.value;
    case 'reference':
      return place.form.reference(expression.name, place.current, false);
    case 'negative':
      return -toNumber(evaluate(expression.of, place));
    case 'call':
      return implementations.get(expression.name)?.(given(expression, place)) ?? '';
    case 'path':
      return evaluatePath(expression, place);
    case 'binary':
      return evaluateChain(expression, place);
  }
}

function evaluateChain(expression: Expression, place: Place): ExpressionValue {
  const { first, links } = leftSpine(expression);
  let value = evaluate(first, place);
  for (const { operator, right } of links) {
    if (operator === 'or') value = toBoolean(value) || toBoolean(evaluate(right, place));
    else if (operator === 'and') value = toBoolean(value) && toBoolean(evaluate(right, place));
    else value = combine(operator, value, evaluate(right, place));
  }
  return value;
}

function combine(
  operator: Exclude<Extract<Expression, { is: 'binary' }>['operator'], 'and' | 'or'>,
  left: ExpressionValue,
  right: ExpressionValue,
): ExpressionValue {
  switch (operator) {
    case '+':
      return toNumber(left) + toNumber(right);
    case '-':
      return toNumber(left) - toNumber(right);
    case '*':
      return toNumber(left) * toNumber(right);
    case 'div':
      return toNumber(left) / toNumber(right);
    case 'mod':
      return toNumber(left) % toNumber(right);
    case '|':
      return isNodes(left) && isNodes(right) ? [...new Set([...left, ...right])] : [];
    default:
      return compare(operator, left, right);
  }
}

function given({ arguments: expressions, at }: Call, place: Place): Given {
  const value = (index: number): ExpressionValue => {
    const expression = expressions[index];
    return expression === undefined ? '' : evaluate(expression, place);
  };
  const nodes = (found: ExpressionValue): readonly ExpressionNode[] => (isNodes(found) ? found : []);
  return {
    count: expressions.length,
    place,
    at: at.start,
    value,
    text: (index) => toText(value(index)),
    number: (index) => toNumber(value(index)),
    boolean: (index) => toBoolean(value(index)),
    nodes: (index) => nodes(value(index)),
    allNodes: (index) => {
      const expression = expressions[index];
      if (expression?.is !== 'reference') return nodes(value(index));
      return place.form.reference(expression.name, place.current, true);
    },
    each: (from, to) =>
      expressions.slice(from, to).flatMap((expression): readonly ExpressionValue[] => {
        const found = evaluate(expression, place);
        return isNodes(found) ? found.map((node) => node.text()) : [found];
      }),
    evaluate: (expression) => evaluate(expression, place),
  };
}

function evaluatePath(path: Path, place: Place): readonly ExpressionNode[] {
  const bound = path.from === 'root' ? absolute(path, place) : null;
  if (bound !== null) return bound;
  let nodes = start(path, place);
  for (const predicate of path.predicates) nodes = filter(nodes, predicate, place);
  for (const step of path.steps) nodes = follow(nodes, step, place);
  return nodes;
}

/** A path such as `/data/household/age` means what `${age}` does. */
function absolute({ steps }: Path, place: Place): readonly ExpressionNode[] | null {
  const isPlain = steps.every(({ axis, predicates }) => axis === 'child' && predicates.length === 0);
  return isPlain
    ? place.form.absolute(
        steps.map(({ name }) => name),
        place.current,
      )
    : null;
}

function start({ from }: Path, place: Place): readonly ExpressionNode[] {
  if (from === 'root') return [place.form.document];
  if (from === 'here') return [place.node];
  const value = evaluate(from, place);
  return isNodes(value) ? value : [];
}

function follow(nodes: readonly ExpressionNode[], step: Step, place: Place): readonly ExpressionNode[] {
  const found = new Set<ExpressionNode>();
  for (const node of nodes) {
    let reached = looked(node, step, place) ?? along(node, step, place);
    for (const predicate of step.predicates) reached = filter(reached, predicate, place);
    for (const one of reached) found.add(one);
  }
  return [...found];
}

/** Rows of a long list by what a column says, without trying each of them; the predicate is still asked of those found. */
function looked(node: ExpressionNode, step: Step, place: Place): readonly ExpressionNode[] | null {
  const [predicate] = step.predicates;
  if (node.itemsWhere === undefined || predicate === undefined || step.axis !== 'child' || step.name !== 'item')
    return null;
  const key = indexedPredicate(predicate);
  if (key === null) return null;
  const sought = evaluate(key.sought, place);
  if (typeof sought !== 'string' && !(isNodes(sought) && sought.length === 1)) return null;
  return node.itemsWhere(key.column, toText(sought));
}

function along(node: ExpressionNode, { axis, name }: Step, place: Place): readonly ExpressionNode[] {
  if (axis === 'self') return [node].filter((one) => isNamed(one, name));
  if (axis === 'parent') return node.parent === null ? [] : [node.parent].filter((one) => isNamed(one, name));
  if (axis === 'child') return spend(node.children(), place).filter((one) => isNamed(one, name));
  if (axis !== 'descendant' && axis !== 'descendant-or-self') return [];
  const found: ExpressionNode[] = axis === 'descendant-or-self' ? [node] : [];
  const waiting = [...node.children()].reverse();
  for (let next = waiting.pop(); next !== undefined && place.work.left > 0; next = waiting.pop()) {
    place.work.left -= 1;
    found.push(next);
    waiting.push(...[...next.children()].reverse());
  }
  return found.filter((one) => isNamed(one, name));
}

const isNamed = (node: ExpressionNode, name: string): boolean =>
  name === 'node()' || name === '*' || node.name === name;

/** No nodes at all where more than is left would be tried. */
function spend(nodes: readonly ExpressionNode[], { work }: Place): readonly ExpressionNode[] {
  work.left -= nodes.length;
  return work.left < 0 ? [] : nodes;
}

function filter(nodes: readonly ExpressionNode[], predicate: Expression, place: Place): readonly ExpressionNode[] {
  if (predicate.is === 'number') return nodes.filter((_, index) => index + 1 === predicate.value);
  const size = nodes.length;
  return spend(nodes, place).filter((node, index) => {
    const value = evaluate(predicate, { ...place, node, position: index + 1, size });
    return typeof value === 'number' ? value === index + 1 : toBoolean(value);
  });
}
