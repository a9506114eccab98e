import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { canonical } from '#platform/record/domain/canonical.ts';
import { clusters } from '#platform/record/domain/cluster.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { derivePerson } from './derive-person.ts';

const people = [fixedId(1), fixedId(2)] as const;
const places = [501, 502].map(fixedId);
const begin = '2026-11-01' as LocalDate;

/** What somebody writes of one of two records, having both in front of them: it may take the place of what was written of either. */
const aWrite = fc.record({
  person: fc.nat(1),
  what: fc.constantFrom('phone', 'name', 'move', 'end', 'take-back'),
  value: fc.nat(3),
  day: fc.nat(20),
  replaces: fc.array(fc.nat(30), { maxLength: 2 }),
});
type Write = typeof aWrite extends fc.Arbitrary<infer One> ? One : never;

function entryOf({ person, what, value, day, replaces }: Write, at: number, before: readonly Entry[]): Entry {
  const common = { id: fixedId(1000 + at), person: people[person] as string, ms: 1_000_000 + at * 1000 };
  const named = [...new Set(replaces.flatMap((pick) => before[pick % Math.max(1, before.length)]?.id ?? []))];
  const on = addDays(begin, day);
  switch (what) {
    case 'move':
      return anEntry({ ...common, kind: 'stay-began', on, body: { place: places[value % 2] } });
    case 'end':
      return anEntry({ ...common, kind: 'stay-ended', on, body: { reason: 'moved' } });
    case 'take-back':
      return anEntry({ ...common, kind: 'retracted', body: { reason: 'slip' }, replaces: named });
    default: {
      const details = what === 'phone' ? { phone: `0770090000${value}` } : { name: { full: `Name ${value}` } };
      return anEntry({ ...common, body: { details }, replaces: named });
    }
  }
}

function play(writes: readonly Write[]): readonly Entry[] {
  const entries: Entry[] = [];
  writes.forEach((one, at) => entries.push(entryOf(one, at, entries)));
  return entries;
}

/** Everything that is derived of both records, as one text. */
function derived(entries: readonly Entry[]): string {
  const { membersOf } = clusters(people, entries);
  const groups = [...new Set([...membersOf.values()].map((members) => members.join(' ')))].map((text) =>
    text.split(' '),
  );
  const entriesOf = Map.groupBy(entries, ({ subject }) => subject.id);
  return canonical(
    groups.map((members) =>
      derivePerson(
        members,
        entriesOf,
        (place) => place,
        () => [],
      ),
    ),
  );
}

describe('two records that were joined and parted again', () => {
  it('are each what they would be had they never been joined, whatever was written of either before, meanwhile and after', () => {
    fc.assert(
      fc.property(
        fc.array(aWrite, { minLength: 2, maxLength: 25 }),
        fc.nat(1),
        fc.nat(1),
        (writes, joinedOn, partedOn) => {
          const without = play(writes);
          const [one, other] = people;
          const join = anEntry({
            person: people[joinedOn] as string,
            kind: 'same-person',
            body: { with: joinedOn === 0 ? other : one, how: 'person' },
          });
          const part = anEntry({
            person: people[partedOn] as string,
            kind: 'not-same-person',
            body: { with: partedOn === 0 ? other : one, reason: 'two brothers' },
            replaces: [join.id],
          });
          expect(derived([...without, join, part])).toBe(derived(without));
          expect(derived([part, join, ...without].reverse())).toBe(derived(without));
        },
      ),
    );
  });
});
