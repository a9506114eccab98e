import type { Call, Expression, Path, Reference, Step } from './expression.ts';
import type { ExpressionProblem } from './expression-problem.ts';
import { functionTable } from './function-table.ts';
import type { FunctionRow, Gives } from './function-table.ts';
import { leftSpine } from './left-spine.ts';
import { nearestName } from './nearest-name.ts';
import { parseExpression } from './parse.ts';
import { parsePattern } from './pattern/pattern.ts';
import type { ExpressionScope, ScopedItem } from './scope.ts';

/** What an expression is made of, as far as that can be known before anybody answers. */
export type Analysis = Readonly<{
  problems: readonly ExpressionProblem[];
  /** The items that it reads, each once. */
  reads: ReadonlySet<ScopedItem>;
  functions: ReadonlySet<string>;
}>;

/** Says everything that is wrong with the names, arguments and types of an expression. */
export function checkExpression(expression: Expression, scope: ExpressionScope): readonly ExpressionProblem[] {
  return analyse(expression, scope).problems;
}

export function analyse(expression: Expression, scope: ExpressionScope): Analysis {
  const walk = new Walk(scope);
  const start: Nodes =
    scope.filtered === undefined ? itemsOf(scope.here) : { of: 'list', columns: scope.filtered, at: 'item' };
  walk.visit(expression, start);
  return walk;
}

/** Nodes that an expression may give: places in the form, or a place in a list (`instance()` itself, its `root`, an `item`, a column of it). */
type Nodes =
  | Readonly<{ of: 'form'; items: readonly ScopedItem[] }>
  | Readonly<{ of: 'list'; columns: ReadonlySet<string>; at: 'instance' | 'root' | 'item' | 'column'; id?: string }>
  | Readonly<{ of: 'anything' }>;

type Known = Nodes | Readonly<{ of: Exclude<Gives, 'nodes'> }>;

const anything: Nodes = { of: 'anything' };
const itemsOf = (item: ScopedItem | null): Nodes => (item === null ? anything : { of: 'form', items: [item] });
const areNodes = (known: Known): known is Nodes =>
  known.of === 'form' || known.of === 'list' || known.of === 'anything';

class Walk implements Analysis {
  readonly problems: ExpressionProblem[] = [];
  readonly reads = new Set<ScopedItem>();
  readonly functions = new Set<string>();
  readonly #scope: ExpressionScope;

  constructor(scope: ExpressionScope) {
    this.#scope = scope;
  }

  visit(expression: Expression, here: Nodes): Known {
    switch (expression.is) {
      case 'number':
        return { of: 'number' };
      case 'string':
        return { of: 'text' };
      case 'negative':
        this.visit(expression.of, here);
        return { of: 'number' };
      case 'reference':
        return this.#reference(expression);
      case 'call':
        return this.#call(expression, here);
      case 'path':
        return this.#read(this.#path(expression, here));
      case 'binary':
        return this.#chain(expression, here);
    }
  }

  #chain(expression: Expression, here: Nodes): Known {
    const { first, links } = leftSpine(expression);
    let left = this.visit(first, here);
    let leftAt = first.at;
    for (const { operator, right, at } of links) {
      const known = this.visit(right, here);
      if (operator === '|') {
        for (const [side, place] of [[left, leftAt] as const, [known, right.at] as const]) {
          if (!areNodes(side) && side.of !== 'any') {
            this.problems.push({
              kind: 'wrong-type',
              name: '|',
              argument: side === left ? 1 : 2,
              needs: 'nodes',
              at: place,
            });
          }
        }
        left = anything;
      } else {
        left = { of: isArithmetic(operator) ? 'number' : 'boolean' };
      }
      leftAt = at;
    }
    return left;
  }

  #read(nodes: Nodes): Nodes {
    if (nodes.of === 'form') for (const item of nodes.items) this.reads.add(item);
    return nodes;
  }

  #reference({ name, lastSaved, at }: Reference): Nodes {
    if (lastSaved) {
      this.problems.push({ kind: 'last-saved-not-held', name, at });
      return anything;
    }
    const found = this.#scope.named.get(name) ?? [];
    if (found.length === 0) {
      this.problems.push({ kind: 'unknown-reference', name, nearest: nearestName(name, this.#scope.named.keys()), at });
      return anything;
    }
    if (found.length > 1) {
      this.problems.push({ kind: 'ambiguous-reference', name, count: found.length, at });
    }
    return this.#read({ of: 'form', items: found });
  }

  #call(call: Call, here: Nodes): Known {
    const { name, at } = call;
    const row = functionTable.get(name);
    const given = call.arguments.map((argument) => this.visit(argument, here));
    if (row === undefined) {
      this.problems.push({ kind: 'unknown-function', name, nearest: nearestName(name, functionTable.keys()), at });
      return { of: 'any' };
    }
    this.functions.add(name);
    if (!row.isHeld) this.problems.push({ kind: 'function-not-held', name, at });
    else this.#arguments(call, row, given);
    if (name === 'current') return this.#read(itemsOf(this.#scope.here));
    if (name === 'instance') return this.#instance(call);
    if (name === 'pulldata') this.#pulldata(call);
    if (name === 'regex') this.#pattern(call);
    if (name === 'jr:choice-name') this.#choiceName(call);
    if (name === 'indexed-repeat' || name === 'randomize')
      return given[0] !== undefined && areNodes(given[0]) ? given[0] : anything;
    return row.gives === 'nodes' ? anything : { of: row.gives };
  }

  #arguments({ name, arguments: given, at }: Call, row: FunctionRow, known: readonly Known[]): void {
    if (given.length < row.least) {
      this.problems.push({ kind: 'too-few-arguments', name, least: row.least, given: given.length, at });
    } else if (row.most !== null && given.length > row.most) {
      this.problems.push({ kind: 'too-many-arguments', name, most: row.most, given: given.length, at });
    } else if (row.pairsFrom !== undefined && (given.length - row.pairsFrom) % 2 !== 0) {
      this.problems.push({ kind: 'arguments-in-pairs', name, given: given.length, at });
    }
    for (const place of row.nodes ?? []) {
      const argument = given[place];
      const is = known[place];
      if (argument === undefined || is === undefined || areNodes(is) || is.of === 'any') continue;
      this.problems.push({ kind: 'wrong-type', name, argument: place + 1, needs: 'nodes', at: argument.at });
    }
  }

  #instance({ arguments: [id] }: Call): Nodes {
    if (id?.is !== 'string') return anything;
    const columns = this.#list(id.value, id.at);
    return columns === null ? anything : { of: 'list', columns, at: 'instance', id: id.value };
  }

  #pulldata({ arguments: [id, wanted, key] }: Call): void {
    if (id?.is !== 'string') return;
    const columns = this.#list(id.value, id.at);
    if (columns === null) return;
    for (const column of [wanted, key])
      if (column?.is === 'string') this.#column(column.value, columns, id.value, column.at);
  }

  #list(id: string, at: Expression['at']): ReadonlySet<string> | null {
    const columns = this.#scope.lists.get(id);
    if (columns !== undefined) return columns;
    this.problems.push({ kind: 'unknown-list', name: id, nearest: nearestName(id, this.#scope.lists.keys()), at });
    return null;
  }

  #column(name: string, columns: ReadonlySet<string>, list: string, at: Expression['at']): void {
    if (columns.has(name)) return;
    this.problems.push({ kind: 'unknown-column', name, list, nearest: nearestName(name, columns), at });
  }

  #pattern({ arguments: [, pattern] }: Call): void {
    if (pattern?.is !== 'string') return;
    const read = parsePattern(pattern.value);
    if (!read.ok)
      for (const reason of read.problems)
        this.problems.push({ kind: 'pattern-not-held', pattern: pattern.value, reason, at: pattern.at });
  }

  /** The question is named in quotation marks: `'${colour}'`. */
  #choiceName({ arguments: [, question] }: Call): void {
    if (question?.is !== 'string') return;
    const named = parseExpression(question.value);
    if (named.ok && (named.value.is === 'reference' || named.value.is === 'path')) {
      const before = this.problems.length;
      this.visit(named.value, itemsOf(this.#scope.here));
      for (const [place, problem] of this.problems.entries())
        if (place >= before) this.problems[place] = { ...problem, at: question.at };
    } else {
      this.problems.push({ kind: 'wrong-type', name: 'jr:choice-name', argument: 2, needs: 'nodes', at: question.at });
    }
  }

  #path(path: Path, here: Nodes): Nodes {
    let nodes = this.#start(path, here);
    for (const predicate of path.predicates) this.visit(predicate, nodes);
    for (const step of path.steps) {
      nodes = this.#step(step, nodes);
      for (const predicate of step.predicates) this.visit(predicate, nodes);
      if (nodes.of === 'form' && step.predicates.length > 0) this.#read(nodes);
    }
    return nodes;
  }

  #start({ from, at }: Path, here: Nodes): Nodes {
    if (from === 'here') return here;
    // The node above the root: its one child is the root.
    if (from === 'root') return { of: 'form', items: [above(this.#scope.root)] };
    // Of a path that begins at the item itself, only its end is read.
    if (from.is === 'call' && from.name === 'current' && from.arguments.length === 0) return itemsOf(this.#scope.here);
    const known = this.visit(from, here);
    if (areNodes(known)) return known;
    if (known.of !== 'any') this.problems.push({ kind: 'wrong-type', name: '/', argument: 1, needs: 'nodes', at });
    return anything;
  }

  #step(step: Step, nodes: Nodes): Nodes {
    const { axis, name, at } = step;
    if (nodes.of === 'list') return this.#listStep(step, nodes);
    if (
      axis !== 'child' &&
      axis !== 'parent' &&
      axis !== 'self' &&
      axis !== 'descendant' &&
      axis !== 'descendant-or-self'
    ) {
      this.problems.push({ kind: 'axis-not-held', name: axis, at });
      return anything;
    }
    if (nodes.of === 'anything' || name === 'text()') return anything;
    const reached = unique(nodes.items.flatMap((item) => along(axis, item)));
    const items = name === '*' || name === 'node()' ? reached : reached.filter((item) => item.name === name);
    if (items.length > 0 || name === '*' || name === 'node()') return { of: 'form', items };
    this.problems.push({
      kind: 'unknown-step',
      name,
      nearest: nearestName(
        name,
        reached.map((item) => item.name),
      ),
      at,
    });
    return anything;
  }

  #listStep({ axis, name, at }: Step, nodes: Extract<Nodes, { of: 'list' }>): Nodes {
    if (axis === 'self') return nodes;
    if (axis !== 'child') return anything;
    if (nodes.at === 'instance') return { ...nodes, at: 'root' };
    if (nodes.at === 'root') return { ...nodes, at: 'item' };
    if (name !== '*') this.#column(name, nodes.columns, nodes.id ?? '', at);
    return { ...nodes, at: 'column' };
  }
}

const isArithmetic = (operator: string): boolean => ['+', '-', '*', 'div', 'mod'].includes(operator);

const above = (root: ScopedItem): ScopedItem => ({ name: '', path: '', is: 'root', parent: null, children: [root] });

function along(
  axis: 'child' | 'parent' | 'self' | 'descendant' | 'descendant-or-self',
  item: ScopedItem,
): readonly ScopedItem[] {
  if (axis === 'child') return item.children;
  if (axis === 'parent') return item.parent === null ? [] : [item.parent];
  if (axis === 'self') return [item];
  const found: ScopedItem[] = axis === 'descendant-or-self' ? [item] : [];
  const waiting = [...item.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    waiting.push(...[...next.children].reverse());
  }
  return found;
}

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];
