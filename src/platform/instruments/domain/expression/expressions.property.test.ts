import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Place } from './call.ts';
import { evaluate } from './evaluate.ts';
import type { BinaryOperator, Expression } from './expression.ts';
import type { ExpressionNode } from './expression-node.ts';
import { functionTable } from './function-table.ts';
import { parseExpression } from './parse.ts';
import { printExpression } from './print.ts';

const at = { start: 0, end: 0 };
const operators: readonly BinaryOperator[] = [
  'or',
  'and',
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  'div',
  'mod',
  '|',
];
const name = fc.constantFrom('a', 'age', 'div', 'or-2', 'x.y', '_z', 'mod', 'jr:thing', 'ä');
const stepName = fc.oneof(name, fc.constantFrom('*', 'node()', 'text()'));
const axis = fc.constantFrom(
  'child',
  'parent',
  'self',
  'descendant',
  'descendant-or-self',
  'attribute',
  'ancestor' as const,
);

/** Any tree that a text can say. */
const { expression } = fc.letrec<{ expression: Expression; steps: Extract<Expression, { is: 'path' }>['steps'] }>(
  (tie) => ({
    steps: fc.array(
      fc.record({
        axis,
        name: stepName,
        predicates: fc.array(tie('expression'), { maxLength: 2 }),
        at: fc.constant(at),
      }),
      { minLength: 1, maxLength: 3 },
    ) as never,
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({
        is: fc.constant('number' as const),
        value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
        at: fc.constant(at),
      }),
      fc.record({
        is: fc.constant('string' as const),
        value: fc.string().filter((text) => !(text.includes('"') && text.includes("'"))),
        at: fc.constant(at),
      }),
      fc.record({ is: fc.constant('reference' as const), name: name, lastSaved: fc.boolean(), at: fc.constant(at) }),
      fc.record({
        is: fc.constant('call' as const),
        name: fc.constantFrom(...functionTable.keys()),
        arguments: fc.array(tie('expression'), { maxLength: 4 }),
        at: fc.constant(at),
      }),
      fc.record({ is: fc.constant('negative' as const), of: tie('expression'), at: fc.constant(at) }),
      fc.record({
        is: fc.constant('binary' as const),
        operator: fc.constantFrom(...operators),
        left: tie('expression'),
        right: tie('expression'),
        at: fc.constant(at),
      }),
      fc.record({
        is: fc.constant('path' as const),
        from: fc.constantFrom('root' as const, 'here' as const),
        predicates: fc.constant([]),
        steps: tie('steps'),
        at: fc.constant(at),
      }),
      fc.record({
        is: fc.constant('path' as const),
        from: tie('expression'),
        predicates: fc.array(tie('expression'), { maxLength: 1 }),
        steps: tie('steps'),
        at: fc.constant(at),
      }),
    ),
  }),
) as { expression: fc.Arbitrary<Expression> };

const withoutPlaces = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'at' ? undefined : value)));

test('what an expression prints is read as the same expression', () => {
  fc.assert(
    fc.property(expression, (tree) => {
      const read = parseExpression(printExpression(tree));
      expect(read.ok ? withoutPlaces(read.value) : read.problems).toEqual(withoutPlaces(tree));
    }),
    { numRuns: 2000 },
  );
});

test('any text is read or refused with a place inside it', () => {
  const pieces = fc.constantFrom(
    '${a}',
    '${',
    'selected(',
    ')',
    '(',
    "'",
    '"',
    ' and ',
    ' or ',
    '-',
    '1',
    '.5',
    '..',
    '/',
    '//',
    '[',
    ']',
    ',',
    '@',
    '::',
    '*',
    'a',
    'é',
    '<',
    '!=',
    '!',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const read = parseExpression(text);
        if (read.ok) return;
        for (const { at: place } of read.problems) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 3000 },
  );
});

const leaf = (said: string): ExpressionNode => ({
  name: 'a',
  parent: null,
  children: () => [],
  text: () => said,
  position: () => 1,
});

function placeWith(texts: readonly string[]): Place {
  const nodes = texts.map(leaf);
  const root: ExpressionNode = { name: '', parent: null, children: () => nodes, text: () => '', position: () => 1 };
  const node = nodes[0] ?? root;
  return {
    node,
    current: node,
    position: 1,
    size: 1,
    work: { left: 10_000 },
    form: {
      reference: () => nodes,
      document: root,
      absolute: () => null,
      list: () => root,
      choiceLabel: () => 'label',
      kept: () => texts[0] ?? '',
      today: () => '2026-11-25',
      now: () => '2026-11-25T20:00:00.000+00:00',
      random: () => 0.5,
      version: '1',
      property: () => '',
      readName: (text) => {
        const read = parseExpression(text);
        return read.ok ? read.value : null;
      },
      matches: () => false,
    },
  };
}

test('every expression gives a value for every answer', () => {
  const said = fc.oneof(
    fc.string(),
    fc.constantFrom('', '0', '-1', '1e9', 'a b', '2024-02-30', '2024-02-29', '2024-02-29T10:00:00Z', 'NaN', 'true'),
  );
  fc.assert(
    fc.property(expression, fc.array(said, { maxLength: 3 }), (tree, texts) => {
      const value = evaluate(tree, placeWith(texts));
      expect(['number', 'string', 'boolean', 'object']).toContain(typeof value);
      expect(value).not.toBeNull();
    }),
    { numRuns: 3000 },
  );
});
