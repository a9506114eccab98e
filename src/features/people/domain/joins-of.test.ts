import { describe, expect, test } from 'vitest';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { joinsOf } from './joins-of.ts';
import type { ToldEntry } from './told-entry.ts';

const [one, other] = [fixedId(1), fixedId(2)];
const told = (said: Parameters<typeof anEntry>[0], receivedMs?: number): ToldEntry => ({
  entry: anEntry(said),
  isLate: false,
  authorName: null,
  teamName: null,
  ...(receivedMs !== undefined && { receivedAt: new Date(receivedMs) }),
});
const idsOf = (some: readonly ToldEntry[]) => some.map(({ entry }) => entry.id);

describe('joins of two records', () => {
  const join = told({ person: one, kind: 'same-person', body: { with: other }, ms: 100 });
  const before = told({ person: one, ms: 50 });
  const during = [told({ person: other, ms: 150 }), told({ person: one, ms: 160 })];
  const part = told({
    person: one,
    kind: 'not-same-person',
    body: { with: other },
    replaces: [join.entry.id],
    ms: 200,
  });
  const after = told({ person: one, ms: 250 });

  test('that stand list what was written since, of either record', () => {
    const [only] = joinsOf([after, before, ...during, join]);
    expect(only?.parted).toBeNull();
    expect(idsOf(only?.between ?? [])).toEqual(idsOf([...during, after]));
  });

  test('that were taken back list what was written between, and stay to be looked through', () => {
    const [only] = joinsOf([after, part, before, ...during, join]);
    expect(only?.parted?.entry.id).toBe(part.entry.id);
    expect(idsOf(only?.between ?? [])).toEqual(idsOf(during));
  });

  test('count what a device wrote before and the service received while they were one', () => {
    const fromDevice = told({ person: other, ms: 10 }, 150);
    const joined = { ...join, receivedAt: new Date(100) };
    expect(idsOf(joinsOf([joined, fromDevice])[0]?.between ?? [])).toEqual([fromDevice.entry.id]);
  });

  test('of one record alone are none', () => {
    expect(joinsOf([before, after])).toEqual([]);
  });
});
