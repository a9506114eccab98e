import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { canonical } from '#platform/record/domain/canonical.ts';
import { clusters } from '#platform/record/domain/cluster.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { tick } from '#platform/record/domain/hybrid-clock.ts';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { derivePerson } from './derive-person.ts';
import { foldJourney } from './journey.ts';

/**
 * Three replicas with clocks that are wrong by up to a year write about four records, each from what it has seen so far, and now and then
 * meet another and take its entries over. What they hold at the end must be one state, whatever the order in which it came.
 */
const people = [1, 2, 3, 4].map(fixedId);
const places = [501, 502, 503].map(fixedId);
const aYear = 365 * 86_400_000;
const begin = '2026-11-01' as LocalDate;

type Step =
  | { do: 'detail'; replica: number; person: number; field: string; value: string; seen: boolean }
  | { do: 'move'; replica: number; person: number; place: number; day: number }
  | { do: 'end'; replica: number; person: number; day: number }
  | { do: 'join' | 'part'; replica: number; person: number; other: number }
  | { do: 'take-back'; replica: number; person: number; pick: number }
  | { do: 'meet'; replica: number; other: number };

const replica = fc.nat(2);
const person = fc.nat(3);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('detail' as const),
      replica,
      person,
      field: fc.constantFrom('phone', 'sex'),
      value: fc.constantFrom('a', 'b', 'c'),
      seen: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('move' as const), replica, person, place: fc.nat(2), day: fc.nat(20) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('end' as const), replica, person, day: fc.nat(20) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('join' as const, 'part' as const), replica, person, other: person }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take-back' as const), replica, person, pick: fc.nat(20) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('meet' as const), replica, other: replica }) },
);
const skews = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -aYear, max: aYear })));

type Replica = { name: string; skew: number; held: Map<string, Entry>; last: Entry['written'] | null };

function play(steps: readonly Step[], wrongBy: readonly number[]): { replicas: Replica[]; all: Entry[] } {
  const replicas: Replica[] = wrongBy.map((skew, index) => ({
    name: `replica-${String(index)}`,
    skew,
    held: new Map(),
    last: null,
  }));
  let made = 10_000;
  let now = 1_762_000_000_000;
  const write = (by: Replica, said: Parameters<typeof anEntry>[0]) => {
    by.last = tick(by.last, (now += 60_000) + by.skew, by.name);
    const entry = anEntry({ id: fixedId((made += 1)), written: by.last, ...said });
    by.held.set(entry.id, entry);
  };
  for (const step of steps) {
    const by = replicas[step.replica] as Replica;
    if (step.do === 'meet') {
      for (const entry of (replicas[step.other] as Replica).held.values()) by.held.set(entry.id, entry);
      continue;
    }
    const id = people[step.person] as string;
    const about = [...by.held.values()].filter((entry) => entry.subject.id === id);
    if (step.do === 'detail') {
      const inView = foldJourney(about).settled.details.get(step.field) ?? [];
      write(by, {
        person: id,
        body: { details: { [step.field]: step.value } },
        replaces: step.seen ? inView.map(({ entry }) => entry.id) : [],
      });
    } else if (step.do === 'move') {
      const { stay } = foldJourney(about);
      const after =
        stay !== null && stay.from !== null && stay.from <= addDays(begin, step.day) ? { after: stay.entry.id } : {};
      write(by, {
        person: id,
        kind: 'stay-began',
        on: addDays(begin, step.day),
        body: { place: places[step.place], ...after },
      });
    } else if (step.do === 'end') {
      write(by, { person: id, kind: 'stay-ended', on: addDays(begin, step.day), body: { reason: 'moved' } });
    } else if (step.do === 'take-back') {
      const target = about[step.pick % Math.max(1, about.length)];
      if (target !== undefined)
        write(by, { person: id, kind: 'retracted', body: { reason: 'in error' }, replaces: [target.id] });
    } else {
      const other = people[step.other] as string;
      const seen = [...by.held.values()].filter(
        (entry) =>
          entry.kind.includes('same-person') &&
          [id, other].includes(entry.subject.id) &&
          [id, other].includes((entry.body as { with: string }).with),
      );
      write(by, {
        person: id,
        kind: step.do === 'join' ? 'same-person' : 'not-same-person',
        body: { with: other },
        replaces: seen.map((entry) => entry.id),
      });
    }
  }
  const all = new Map(replicas.flatMap(({ held }) => [...held]));
  return { replicas, all: [...all.values()] };
}

/** Everything that the tables would hold, as text. */
function state(entries: readonly Entry[]): string {
  const { membersOf, disputed } = clusters(people, entries);
  const derived = [...new Set(membersOf.values())].map((members) => {
    const entriesOf = new Map(members.map((id) => [id, entries.filter((entry) => entry.subject.id === id)]));
    const result = derivePerson(
      members,
      entriesOf,
      (place) => `team of ${place}`,
      () => [],
    );
    const conflicts = foldJourney(members.flatMap((id) => entriesOf.get(id) ?? [])).conflicts;
    return {
      ...result,
      conflicts: conflicts.map((conflict) =>
        conflict.about === 'place' ? conflict.stays.map(({ entry }) => entry.id) : conflict.field,
      ),
    };
  });
  return canonical({ derived: derived.sort((x, y) => (canonical(x) < canonical(y) ? -1 : 1)), disputed });
}

const runs = { numRuns: 300, seed: 20_261_122 };

describe('three replicas with clocks wrong by up to a year', () => {
  it('come to one state, in whatever order entries arrive, repeated and delayed', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 40 }), skews, fc.infiniteStream(fc.nat()), (steps, wrongBy, random) => {
        const { all } = play(steps, wrongBy);
        const shuffled = [...all, ...all.slice(0, 5)]
          .map((entry) => ({ entry, at: (random.next().value as number | undefined) ?? 0 }))
          .sort((x, y) => x.at - y.at)
          .map(({ entry }) => entry);
        expect(state(shuffled)).toBe(state(all));
      }),
      runs,
    );
  });

  it('never overwrite a value silently: what nobody who saw it replaced still stands', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 40 }), skews, (steps, wrongBy) => {
        const { all } = play(steps, wrongBy);
        const answered = new Set(all.flatMap((entry) => entry.replaces));
        for (const id of people) {
          const { settled } = foldJourney(all.filter((entry) => entry.subject.id === id));
          for (const entry of all) {
            if (entry.subject.id !== id || entry.kind !== 'details-recorded' || answered.has(entry.id)) continue;
            for (const [field, value] of Object.entries((entry.body as { details: object }).details)) {
              const standing = settled.details.get(field) ?? [];
              expect(standing.map((statement) => statement.value)).toContain(value);
              if (new Set(standing.map((statement) => statement.value)).size > 1)
                expect(settled.conflicts).toContain(field);
            }
          }
        }
      }),
      runs,
    );
  });

  it('part two records exactly: after any later writes each is the fold of its own entries, as if never joined', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 30 }), skews, (steps, wrongBy) => {
        const apart = play(steps, wrongBy).all.filter(
          (entry) => !entry.kind.includes('same-person') && entry.kind !== 'retracted',
        );
        const [x, y] = people as [string, string];
        const join = anEntry({ person: x, kind: 'same-person', body: { with: y } });
        const unjoin = anEntry({ person: y, kind: 'not-same-person', body: { with: x }, replaces: [join.id] });
        expect(state([...apart, join, unjoin])).toBe(state(apart));
      }),
      runs,
    );
  });
});

describe('joining two records', () => {
  it('never lets a team see more than it saw', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 30 }), skews, (steps, wrongBy) => {
        const { all } = play(steps, wrongBy);
        const { membersOf } = clusters(people, all);
        for (const members of new Set(membersOf.values())) {
          const entriesOf = new Map(members.map((id) => [id, all.filter((entry) => entry.subject.id === id)]));
          const joined = derivePerson(
            members,
            entriesOf,
            (place) => `team of ${place}`,
            () => [],
          );
          for (const id of members) {
            const alone = derivePerson(
              [id],
              entriesOf,
              (place) => `team of ${place}`,
              () => [],
            );
            expect(joined.access.find((row) => row.subject_id === id)).toEqual(alone.access[0]);
            const seesWhole = joined.people[0]?.seen_by ?? [];
            for (const team of seesWhole) expect(alone.access[0]?.seen_by).toContain(team);
          }
        }
      }),
      runs,
    );
  });
});
