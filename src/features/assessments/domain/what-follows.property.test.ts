import fc from 'fast-check';
import { expect, test } from 'vitest';

import { allKnown, lessKnown } from '../../../testing/circumstances.ts';
import { fact } from '../../../testing/facts.ts';
import type { Circumstances } from './circumstances.ts';
import { whatFollows } from './what-follows.ts';

const settings = { seed: 404, numRuns: 500 };
const moreAndLess = allKnown.chain((whole) => fc.tuple(fc.constant(whole), lessKnown(whole)));
const response = '00000000-0000-7000-8000-000000000001';

const keysOf = (about: Circumstances): string[] =>
  whatFollows(about, new Set(), [], response).map(({ kind, body }) => `${kind} ${body['what'] ?? body['to'] ?? ''}`);
/** The duty to report holds for whoever may be under 18, so that a missing age makes more of it; and a midwife who is not known of is none. */
const isOfDoubt = (key: string): boolean => key.endsWith('fgm-duty') || key.endsWith('maternity');

test('a positive answer about self-harm is an action on the same visit, whatever else is said or not', () => {
  fc.assert(
    fc.property(moreAndLess, ([, part]) => {
      const isPositive = part.selfHarm === true || (part.phq9Item9 ?? 0) > 0;
      expect(keysOf(part).includes('action-needed-now self-harm')).toBe(isPositive);
    }),
    settings,
  );
});

test('what nobody has said makes nothing follow that would not follow if it were known', () => {
  fc.assert(
    fc.property(moreAndLess, ([whole, part]) => {
      const all = keysOf(whole);
      for (const key of keysOf(part)) if (!isOfDoubt(key)) expect(all).toContain(key);
    }),
    settings,
  );
});

test('once it is all said, nothing of it is proposed again, in whatever order it was said', () => {
  fc.assert(
    fc.property(allKnown, fc.nat(), (whole, turn) => {
      const found = whatFollows(whole, new Set(), [], response);
      const said = found.map(({ kind, body }, index) => fact(kind, '03-05', body, String(index)));
      const turned = [...said.slice(turn % (said.length || 1)), ...said.slice(0, turn % (said.length || 1))];
      expect(whatFollows(whole, new Set(), turned, response)).toEqual([]);
      const taken = [
        ...turned,
        ...said.map(({ body }, index) => fact('action-taken', '03-05', { ...(body as object), did: 'x' }, `t${index}`)),
      ];
      expect(whatFollows(whole, new Set(), taken, response)).toEqual([]);
    }),
    settings,
  );
});

test('what cannot wait comes first, each thing once, each with a reason', () => {
  fc.assert(
    fc.property(moreAndLess, ([, part]) => {
      const found = whatFollows(part, new Set(), [], response);
      const keys = keysOf(part);
      expect(new Set(keys).size).toBe(keys.length);
      const firstOther = found.findIndex(({ kind }) => kind !== 'action-needed-now');
      if (firstOther >= 0) for (const { kind } of found.slice(firstOther)) expect(kind).not.toBe('action-needed-now');
      for (const { because } of found) expect(because.length).toBeGreaterThan(0);
    }),
    settings,
  );
});
