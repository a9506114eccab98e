import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { surveyResponse } from '../../../../testing/survey-responses.ts';
import { conditionSchema, isSo, pathsIn, type Condition } from './condition.ts';
import { flowOf } from './flow.ts';
import { reasons, rulesSchema, type Rules } from './rule.ts';

const path = fc.constantFrom('/data/consent', '/data/age', '/data/a', '/data/b');
const value = fc.constantFrom('yes', 'no', '17', '40', '');
const condition: fc.Arbitrary<Condition> = fc.letrec<{ one: Condition }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ is: fc.constant('replied' as const), path }),
    fc.record({ is: fc.constant('says' as const), path, anyOf: fc.array(value, { minLength: 1, maxLength: 3 }) }),
    fc.record({ is: fc.constant('below' as const), path, number: fc.integer({ min: 0, max: 60 }) }),
    fc.record({
      is: fc.constant('fewer-replies' as const),
      than: fc.integer({ min: 1, max: 5 }),
      besides: fc.array(path, { maxLength: 2 }),
    }),
    fc.record({ is: fc.constant('not' as const), of: tie('one') }),
    fc.record({
      is: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('one'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).one;
const rules: fc.Arbitrary<Rules> = fc.uniqueArray(
  fc.record({ reason: fc.constantFrom(...reasons), leaveOut: condition }),
  {
    selector: ({ reason }) => reason,
    maxLength: reasons.length,
  },
);
const responses = fc
  .array(fc.dictionary(path, fc.oneof(value, fc.constant(null)), { maxKeys: 4 }), { maxLength: 40 })
  .map((all) => all.map((said, at) => surveyResponse(String(at), said)));
const around = fc.record({ invited: fc.oneof(fc.constant(null), fc.nat(80)), withdrawn: fc.nat(9) });

describe('rules', () => {
  test('leave every response in exactly one place, and the numbers add up', () => {
    fc.assert(
      fc.property(rules, responses, around, (some, given, more) => {
        const flow = flowOf(some, given, more);
        const out = flow.leftOut.reduce((sum, { count }) => sum + count, 0);
        expect(flow.withdrawn + out + flow.analysed).toBe(flow.opened);
        expect(flow.leftOut.at(-1)?.left ?? given.length).toBe(flow.analysed);
        if (flow.notOpened !== null) expect(flow.notOpened + flow.opened).toBe(more.invited);
      }),
    );
  });

  test('never let in whom they left out once another is added at the end, and change nothing of those before it', () => {
    fc.assert(
      fc.property(rules, responses, (some, given) => {
        const none = { invited: null, withdrawn: 0 };
        const [fewer, all] = [flowOf(some.slice(0, -1), given, none), flowOf(some, given, none)];
        expect(all.analysed).toBeLessThanOrEqual(fewer.analysed);
        expect(all.leftOut.slice(0, -1)).toEqual(fewer.leftOut.slice(0, some.length));
      }),
    );
  });

  test('are the same after they were kept and read', () => {
    fc.assert(
      fc.property(rules, (some) => {
        expect(rulesSchema.parse(JSON.parse(JSON.stringify(some)))).toEqual(some);
      }),
    );
  });
});

describe('a condition', () => {
  test('and its contrary are never both so, nor both not', () => {
    fc.assert(
      fc.property(condition, responses, (one, given) => {
        for (const response of given) expect(isSo({ is: 'not', of: one }, response)).toBe(!isSo(one, response));
      }),
    );
  });

  test('depends on no question that it does not name, but for how many were replied to', () => {
    fc.assert(
      fc.property(condition, responses, (one, given) => {
        fc.pre(!JSON.stringify(one).includes('fewer-replies'));
        const named = new Set(pathsIn(one));
        for (const response of given) {
          const only = new Map([...response.replies].filter(([key]) => named.has(key)));
          expect(isSo(one, { replies: only })).toBe(isSo(one, response));
        }
      }),
    );
  });

  test.each([
    [{ is: 'says', path: '/a', anyOf: [] }],
    [{ is: 'maybe', path: '/a' }],
    [{ is: 'below', path: '/a', number: 'ten' }],
    [{ is: 'all', of: [] }],
    [{ is: 'replied', path: '/a', more: true }],
  ])('that is none is refused: %j', (wrong) => expect(conditionSchema.safeParse(wrong).success).toBe(false));
});
