import type { Expression, Path, Step } from './expression.ts';
import { leftSpine } from './left-spine.ts';
import { levelOf, operatorLevels, unaryLevel } from './precedence.ts';

/** An expression as text again, with no more brackets than it needs; `parseExpression` reads the same tree from it. */
export function printExpression(expression: Expression): string {
  switch (expression.is) {
    case 'number':
      return plainNumber(expression.value);
    case 'string':
      return quote(expression.value);
    case 'reference':
      return `\${${expression.lastSaved ? 'last-saved#' : ''}${expression.name}}`;
    case 'call':
      return `${expression.name}(${expression.arguments.map(printExpression).join(', ')})`;
    case 'negative':
      return `-${bracketed(expression.of, unaryLevel)}`;
    case 'path':
      return printPath(expression);
    case 'binary':
      return printChain(expression);
  }
}

function printChain(expression: Expression): string {
  const { first, links } = leftSpine(expression);
  let text = '';
  let level = levelOf(first);
  const begin = printExpression(first);
  const brackets: string[] = [];
  for (const { operator, right } of links) {
    const own = operatorLevels.findIndex((operators) => operators.includes(operator));
    if (level < own) {
      brackets.push('(');
      text += ')';
    }
    text += ` ${operator} ${bracketed(right, own + 0.1)}`;
    level = own;
  }
  return `${brackets.join('')}${begin}${text}`;
}

function bracketed(expression: Expression, least: number): string {
  const text = printExpression(expression);
  return levelOf(expression) < least ? `(${text})` : text;
}

function printPath({ from, predicates, steps }: Path): string {
  const written = steps.map(printStep).join('/');
  if (from === 'root') return `/${written}`;
  if (from === 'here') return written;
  const begin =
    from.is === 'path' || levelOf(from) < operatorLevels.length ? `(${printExpression(from)})` : printExpression(from);
  return `${begin}${predicates.map(printPredicate).join('')}${steps.length > 0 ? `/${written}` : ''}`;
}

function printStep({ axis, name, predicates }: Step): string {
  if (name === 'node()' && predicates.length === 0) {
    if (axis === 'self') return '.';
    if (axis === 'parent') return '..';
  }
  const before = axis === 'child' ? '' : axis === 'attribute' ? '@' : `${axis}::`;
  return `${before}${name}${predicates.map(printPredicate).join('')}`;
}

const printPredicate = (predicate: Expression): string => `[${printExpression(predicate)}]`;

const quote = (text: string): string => (text.includes("'") ? `"${text}"` : `'${text}'`);

/** XPath has no exponents: 1e-7 is 0.0000001. */
export function plainNumber(value: number): string {
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value));
  if (parts === null) return String(value);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const shift = Number(exponent);
  const digits = whole + fraction;
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${digits}`;
  return `${sign}${digits}${'0'.repeat(shift - fraction.length)}`;
}
