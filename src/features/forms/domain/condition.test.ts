import { expect, test } from 'vitest';

import { readCondition } from './condition.ts';

const compared = (question: string, operator: string, value: string) => ({ is: 'compared', question, operator, value });
const chosen = (question: string, choice: string, not = false) => ({ is: 'chosen', question, choice, not });

test.each([
  ["${a} = 'yes'", compared('a', '=', 'yes')],
  ["'yes' = ${a}", compared('a', '=', 'yes')],
  ['${age} >= 18', compared('age', '>=', '18')],
  ['18 < ${age}', compared('age', '>', '18')],
  ['${n} = -1', compared('n', '=', '-1')],
  ["selected(${a}, 'b')", chosen('a', 'b')],
  ["not(selected(${a}, 'b'))", chosen('a', 'b', true)],
  ["not(${a} = 'b')", compared('a', '!=', 'b')],
  ["${a} != ''", { is: 'answered', question: 'a', not: false }],
  ["${a} = ''", { is: 'answered', question: 'a', not: true }],
  ['${a}', { is: 'answered', question: 'a', not: false }],
  ["${a} = 'x' and ${b} = 'y'", { is: 'all', of: [compared('a', '=', 'x'), compared('b', '=', 'y')] }],
  ["not(${a} = 'x' and ${b} = 'y')", { is: 'any', of: [compared('a', '!=', 'x'), compared('b', '!=', 'y')] }],
  [
    "${a} = '1' and ${b} = '2' or ${c} = '3'",
    { is: 'any', of: [{ is: 'all', of: [compared('a', '=', '1'), compared('b', '=', '2')] }, compared('c', '=', '3')] },
  ],
  [
    "(${a} = '1' or ${b} = '2') and ${c} = '3'",
    { is: 'all', of: [{ is: 'any', of: [compared('a', '=', '1'), compared('b', '=', '2')] }, compared('c', '=', '3')] },
  ],
] as const)('%s can be said in words', (expression, condition) => {
  expect(readCondition(expression)).toEqual(condition);
});

test.each([
  ['count(${r}) > 2'],
  ['${a} + 1 > ${b}'],
  ['${a} > ${b}'],
  ["${a} > ''"],
  ["jr:choice-name(${a}, '${a}') = 'x'"],
  ['true()'],
  ['not(not(not(not(${a}))))'],
  [Array.from({ length: 40 }, (_, place) => `\${a} = '${place}'`).join(' or ')],
  ['${a} ='],
])('%s cannot', (expression) => {
  expect(readCondition(expression)).toBeNull();
});
