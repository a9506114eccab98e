import { failure, success } from '#platform/problems/result.ts';
import type { Result } from '#platform/problems/result.ts';

import type { Axis, BinaryOperator, Expression, Span, Step } from './expression.ts';
import type { ExpressionProblem } from './expression-problem.ts';
import { deepestExpression } from './limits.ts';
import { operatorLevels } from './precedence.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** Reads one expression. Says the first thing that is wrong, with its place. What names mean is not looked at: see `checkExpression`. */
export function parseExpression(text: string): Result<Expression, ExpressionProblem> {
  const tokens = tokenise(text);
  if (!tokens.ok) return tokens;
  if (tokens.value.length === 1) return failure({ kind: 'empty', at: { start: 0, end: text.length } });
  const reader = new Reader(tokens.value);
  try {
    return success(reader.whole());
  } catch (error) {
    if (error instanceof Stopped) return failure(error.problem);
    throw error;
  }
}

/** Leaves the reader's recursion with the problem that was met. */
class Stopped extends Error {
  readonly problem: ExpressionProblem;

  constructor(problem: ExpressionProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

const axes: ReadonlySet<string> = new Set<Axis>([
  'child',
  'parent',
  'self',
  'descendant',
  'descendant-or-self',
  'ancestor',
  'ancestor-or-self',
  'following-sibling',
  'preceding-sibling',
  'following',
  'preceding',
  'attribute',
  'namespace',
]);
const nodeTests: ReadonlySet<string> = new Set(['node', 'text', 'comment', 'processing-instruction']);

class Reader {
  readonly #tokens: readonly Token[];
  #place = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#expression();
    if (this.#next.is !== 'end') throw this.#unexpected();
    return expression;
  }

  get #next(): Token {
    return this.#tokens[this.#place] ?? { is: 'end', text: '', at: { start: 0, end: 0 } };
  }

  #isMark(text: string, ahead = 0): boolean {
    const token = this.#tokens[this.#place + ahead];
    return token?.is === 'mark' && token.text === text;
  }

  #take(): Token {
    const token = this.#next;
    this.#place += 1;
    return token;
  }

  #takeMark(text: string): boolean {
    if (!this.#isMark(text)) return false;
    this.#place += 1;
    return true;
  }

  #unexpected(): Stopped {
    const { is, text, at } = this.#next;
    return new Stopped(is === 'end' ? { kind: 'ends-early', at } : { kind: 'unexpected', found: text, at });
  }

  #close(mark: string, opened: Token): Token {
    if (this.#isMark(mark)) return this.#take();
    if (this.#next.is === 'end') throw new Stopped({ kind: 'unclosed', opened: opened.text, at: opened.at });
    throw this.#unexpected();
  }

  #expression(): Expression {
    this.#depth += 1;
    if (this.#depth > deepestExpression) {
      throw new Stopped({ kind: 'too-deep', limit: deepestExpression, at: this.#next.at });
    }
    const expression = this.#level(0);
    this.#depth -= 1;
    return expression;
  }

  #level(level: number): Expression {
    const operators = operatorLevels[level];
    if (operators === undefined) return this.#path();
    if (level === operatorLevels.length - 1 && this.#isMinus()) return this.#negative();
    let left = this.#level(level + 1);
    for (;;) {
      const operator = operators.find((one) => this.#next.is === 'operator' && this.#next.text === one);
      if (operator === undefined) return left;
      this.#place += 1;
      left = binary(operator, left, this.#level(level + 1));
    }
  }

  #isMinus(): boolean {
    return this.#next.is === 'operator' && this.#next.text === '-';
  }

  #negative(): Expression {
    const sign = this.#take();
    this.#depth += 1;
    if (this.#depth > deepestExpression) {
      throw new Stopped({ kind: 'too-deep', limit: deepestExpression, at: sign.at });
    }
    const of = this.#level(operatorLevels.length - 1);
    this.#depth -= 1;
    return { is: 'negative', of, at: across(sign.at, of.at) };
  }

  #path(): Expression {
    const first = this.#next;
    if (this.#isMark('/') || this.#isMark('//')) {
      const steps = this.#isMark('//') ? this.#moreSteps() : this.#stepsFromRoot();
      return { is: 'path', from: 'root', predicates: [], steps, at: this.#since(first) };
    }
    if (this.#startsStep()) {
      const steps = [this.#step(), ...this.#moreSteps()];
      return { is: 'path', from: 'here', predicates: [], steps, at: this.#since(first) };
    }
    const from = this.#primary();
    const predicates = this.#predicates();
    const steps = this.#moreSteps();
    if (predicates.length === 0 && steps.length === 0) return from;
    return { is: 'path', from, predicates, steps, at: this.#since(first) };
  }

  #stepsFromRoot(): readonly Step[] {
    this.#place += 1;
    return this.#startsStep() ? [this.#step(), ...this.#moreSteps()] : [];
  }

  #moreSteps(): readonly Step[] {
    const steps: Step[] = [];
    for (;;) {
      const at = this.#next.at;
      if (this.#takeMark('//')) steps.push({ axis: 'descendant-or-self', name: 'node()', predicates: [], at });
      else if (!this.#takeMark('/')) return steps;
      steps.push(this.#step());
    }
  }

  #startsStep(): boolean {
    if (this.#isMark('.') || this.#isMark('..') || this.#isMark('@')) return true;
    if (this.#next.is !== 'name') return false;
    return !this.#isMark('(', 1) || nodeTests.has(this.#next.text);
  }

  #step(): Step {
    const first = this.#next;
    if (this.#takeMark('.')) return { axis: 'self', name: 'node()', predicates: [], at: first.at };
    if (this.#takeMark('..')) return { axis: 'parent', name: 'node()', predicates: [], at: first.at };
    const axis = this.#axis();
    const name = this.#nodeTest();
    const predicates = this.#predicates();
    return { axis, name, predicates, at: this.#since(first) };
  }

  #axis(): Axis {
    if (this.#takeMark('@')) return 'attribute';
    if (this.#next.is !== 'name' || !this.#isMark('::', 1)) return 'child';
    const { text } = this.#next;
    if (!isAxis(text)) throw this.#unexpected();
    this.#place += 2;
    return text;
  }

  #nodeTest(): string {
    if (this.#next.is !== 'name') throw this.#unexpected();
    const { text } = this.#take();
    if (!this.#isMark('(')) return text;
    if (!nodeTests.has(text)) throw this.#unexpected();
    const opened = this.#take();
    this.#close(')', opened);
    return `${text}()`;
  }

  #predicates(): readonly Expression[] {
    const predicates: Expression[] = [];
    while (this.#isMark('[')) {
      const opened = this.#take();
      predicates.push(this.#expression());
      this.#close(']', opened);
    }
    return predicates;
  }

  #primary(): Expression {
    const token = this.#next;
    if (token.is === 'mark' && token.text === '(') {
      this.#place += 1;
      const inside = this.#expression();
      this.#close(')', token);
      return inside;
    }
    if (token.is === 'name') return this.#call();
    this.#place += 1;
    if (token.is === 'string') return { is: 'string', value: token.text, at: token.at };
    if (token.is === 'reference') {
      return { is: 'reference', name: token.text, lastSaved: token.lastSaved, at: token.at };
    }
    const value = token.is === 'number' ? Number(token.text) : Number.NaN;
    if (Number.isFinite(value)) return { is: 'number', value, at: token.at };
    this.#place -= 1;
    throw this.#unexpected();
  }

  #call(): Expression {
    const name = this.#take();
    if (!this.#isMark('(')) throw this.#unexpected();
    const opened = this.#take();
    const given: Expression[] = [];
    if (!this.#isMark(')')) {
      do given.push(this.#expression());
      while (this.#takeMark(','));
    }
    this.#close(')', opened);
    return { is: 'call', name: name.text, arguments: given, at: this.#since(name) };
  }

  #since(first: Token): Span {
    const last = this.#tokens[this.#place - 1] ?? first;
    return across(first.at, last.at);
  }
}

const isAxis = (text: string): text is Axis => axes.has(text);

const across = (from: Span, to: Span): Span => ({ start: from.start, end: to.end });

const binary = (operator: BinaryOperator, left: Expression, right: Expression): Expression => ({
  is: 'binary',
  operator,
  left,
  right,
  at: across(left.at, right.at),
});
