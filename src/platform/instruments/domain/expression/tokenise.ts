import { failure, success } from '#platform/problems/result.ts';
import type { Result } from '#platform/problems/result.ts';

import type { ExpressionProblem } from './expression-problem.ts';
import { longestExpression } from './limits.ts';
import type { Token } from './token.ts';

const blank = /[ \t\r\n]+/y;
const number = /\d+(?:\.\d*)?|\.\d+/y;
const name = /[\p{L}_][\p{L}\p{M}\p{N}_.·-]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.·-]*)?/uy;
const quoted = /"[^"]*"|'[^']*'/y;
const reference = /\$\{([^{}]*)\}/y;
const operator = /<=|>=|!=|[=<>+|-]/y;
const mark = /\.\.|::|\/\/|[()[\],/@.]/y;

const referenced = /^\s*(last-saved#)?([\p{L}_][\p{L}\p{M}\p{N}_.:·-]*)\s*$/u;
const namedOperators = new Set(['and', 'or', 'div', 'mod']);

/** Reads XPath's tokens, and `${name}`. Ends with an `end` token. `*`, `and`, `or`, `div` and `mod` are operators after a value (XPath 1.0, 3.7). */
export function tokenise(text: string): Result<readonly Token[], ExpressionProblem> {
  if (text.length > longestExpression) {
    return failure({ kind: 'too-long', limit: longestExpression, at: { start: 0, end: text.length } });
  }
  const tokens: Token[] = [];
  let start = 0;
  const take = (shape: RegExp): RegExpExecArray | null => {
    shape.lastIndex = start;
    return shape.exec(text);
  };
  while (start < text.length) {
    const space = take(blank);
    if (space !== null) {
      start += space[0].length;
      continue;
    }
    const token = readToken(take, tokens.at(-1), text, start);
    if ('kind' in token) return failure(token);
    tokens.push(token);
    start = token.at.end;
  }
  return success([...tokens, { is: 'end', text: '', at: { start: text.length, end: text.length } }]);
}

function readToken(
  take: (shape: RegExp) => RegExpExecArray | null,
  before: Token | undefined,
  text: string,
  start: number,
): Token | ExpressionProblem {
  const spanOf = (found: string) => ({ start, end: start + found.length });
  const digits = take(number);
  if (digits !== null) return { is: 'number', text: digits[0], at: spanOf(digits[0]) };
  const string = take(quoted);
  if (string !== null) return { is: 'string', text: string[0].slice(1, -1), at: spanOf(string[0]) };
  const placed = take(reference);
  if (placed !== null) return readReference(placed[0], placed[1] ?? '', spanOf(placed[0]));
  const word = take(name);
  if (word !== null) {
    const isOperator = followsValue(before) && namedOperators.has(word[0]);
    return { is: isOperator ? 'operator' : 'name', text: word[0], at: spanOf(word[0]) };
  }
  if (text[start] === '*') return { is: followsValue(before) ? 'operator' : 'name', text: '*', at: spanOf('*') };
  const sign = take(operator);
  if (sign !== null) return { is: 'operator', text: sign[0], at: spanOf(sign[0]) };
  const found = take(mark);
  if (found !== null) return { is: 'mark', text: found[0], at: spanOf(found[0]) };
  return unreadable(text, start);
}

function readReference(whole: string, inside: string, at: Token['at']): Token | ExpressionProblem {
  const parts = referenced.exec(inside);
  if (parts === null) return { kind: 'not-a-name', name: inside, at };
  return { is: 'reference', text: parts[2] ?? whole, lastSaved: parts[1] !== undefined, at };
}

function unreadable(text: string, start: number): ExpressionProblem {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  if (character === '"' || character === "'") return { kind: 'unfinished-text', at: { start, end: text.length } };
  if (text.startsWith('${', start)) return { kind: 'unfinished-reference', at: { start, end: text.length } };
  return { kind: 'unknown-character', character, at: { start, end: start + character.length } };
}

function followsValue(before: Token | undefined): boolean {
  if (before === undefined || before.is === 'operator') return false;
  return (
    before.is !== 'mark' || before.text === ')' || before.text === ']' || before.text === '.' || before.text === '..'
  );
}
