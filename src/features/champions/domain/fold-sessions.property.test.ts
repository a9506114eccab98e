import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { foldSessions } from './fold-sessions.ts';
import { dayOf, nextPlan, standing, stateOf } from './session.ts';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const today = '2026-03-15' as LocalDate;

function entry(number: number, kind: string, body: object, replaces: readonly number[] = [], on = '2026-03-20'): Entry {
  return {
    id: id(number),
    subject: { kind: 'place', id: id(900) },
    kind,
    version: 1,
    happened: { on: on as LocalDate },
    written: { ms: number, counter: 0, device: 'test' },
    author: id(800),
    team: id(801),
    place: id(900),
    body,
    replaces: replaces.map(id),
  };
}
const plan = (number: number, replaces: readonly number[] = [], on?: string) =>
  entry(number, 'session-planned', { what: `Plan ${number}` }, replaces, on);
const off = (number: number, replaces: readonly number[]) =>
  entry(number, 'session-cancelled', { why: 'no-room' }, replaces);
const held = (number: number, planned?: number) =>
  entry(number, 'session-held', { language: 'ar', counted: 4, ...(planned !== undefined && { planned: id(planned) }) });

const states = (entries: readonly Entry[]) => foldSessions(entries).sessions.map((session) => stateOf(session, today));

describe('a session', () => {
  test.each<[string, readonly Entry[], readonly string[]]>([
    ['that is planned', [plan(1)], ['planned']],
    ['whose day is over without a word', [plan(1, [], '2026-03-14')], ['overdue-word']],
    ['that was moved is one session', [plan(1), plan(2, [1])], ['planned']],
    ['that was called off', [plan(1), off(2, [1])], ['cancelled']],
    ['that was held as planned', [plan(1), held(2, 1)], ['held']],
    ['that was held as it was planned before a change', [plan(1), plan(2, [1]), held(3, 1)], ['held']],
    ['that was held although it had been called off', [plan(1), off(2, [1]), held(3, 1)], ['held']],
    ['that was held without a plan', [held(1)], ['held']],
    ['that two moved without knowing of each other', [plan(1), plan(2, [1]), plan(3, [1])], ['differs']],
    ['that one moved and another called off', [plan(1), plan(2, [1]), off(3, [1])], ['differs']],
    ['that two called off', [plan(1), off(2, [1]), off(3, [1])], ['cancelled']],
    ['of which a person said which holds', [plan(1), plan(2, [1]), off(3, [1]), plan(4, [2, 3])], ['planned']],
    ['that two wrote down is one', [plan(1), held(2, 1), held(3, 1)], ['held']],
    ['whose plan never came to this device', [held(2, 1)], ['held']],
  ])('%s', (_, entries, expected) => {
    expect(states(entries)).toEqual(expected);
  });

  test('what was taken back is gone, and what it had replaced stands again', () => {
    const taken = entry(5, 'retracted', { reason: 'wrong site' }, [2]);
    expect(states([plan(1), off(2, [1]), taken])).toEqual(['planned']);
  });

  test('the next is the earliest that is still planned', () => {
    const { sessions } = foldSessions([
      plan(1, [], '2026-03-18'),
      off(2, [1]),
      plan(3, [], '2026-04-01'),
      plan(4, [], '2026-03-25'),
    ]);
    expect(nextPlan(sessions, today)?.id).toBe(id(4));
    expect(nextPlan([], today)).toBeNull();
  });

  test('its day is the earliest that anybody says', () => {
    const { sessions } = foldSessions([plan(1), plan(2, [1], '2026-03-22'), plan(3, [1], '2026-03-21')]);
    expect(sessions.map(dayOf)).toEqual(['2026-03-21']);
  });
});

/** Plans, changes, cancellations and records of a few sessions, some of which do not know of each other. */
const histories = fc
  .array(fc.record({ what: fc.constantFrom('plan', 'change', 'off', 'held', 'hand-out', 'retract'), of: fc.nat(11) }), {
    maxLength: 12,
  })
  .map((steps) =>
    steps.map(({ what, of }, index) => {
      const number = index + 1;
      const earlier = (of % number) + 1 < number ? (of % number) + 1 : null;
      if (what === 'plan' || earlier === null) return plan(number);
      if (what === 'change') return plan(number, [earlier]);
      if (what === 'off') return off(number, [earlier]);
      if (what === 'held') return held(number, earlier);
      if (what === 'retract') return entry(number, 'retracted', { reason: 'in error' }, [earlier]);
      return entry(number, 'materials-handed-out', { thing: 'rights-card', language: 'ar', howMany: 3 });
    }),
  );

describe('any set of entries', () => {
  test('comes to the same in any order, with repeats', () => {
    fc.assert(
      fc.property(
        histories.chain((entries) =>
          fc.tuple(
            fc.constant(entries),
            fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2 }),
          ),
        ),
        ([entries, shuffled]) => {
          const sorted = ({ sessions, handedOut }: ReturnType<typeof foldSessions>) => ({
            sessions: sessions.map((session) => ({
              ...session,
              standing: standing(session),
              held: session.held.map((one) => one.id),
              plans: session.plans.map((one) => one.id),
              cancelled: session.cancelled.map((one) => one.id),
            })),
            handedOut: handedOut.map((one) => one.id),
          });
          expect(sorted(foldSessions(shuffled))).toEqual(sorted(foldSessions(entries)));
        },
      ),
    );
  });

  test('loses nothing that stands: each entry in force is in exactly one session', () => {
    fc.assert(
      fc.property(histories, (entries) => {
        const { sessions } = foldSessions(entries);
        const shown = sessions.flatMap(({ plans, cancelled, held: was }) =>
          [...plans, ...cancelled, ...was].map((one) => one.id),
        );
        expect(new Set(shown).size).toBe(shown.length);
        for (const one of entries.filter(({ kind }) => kind === 'session-held')) {
          const isGone = entries.some((other) => other.replaces.includes(one.id));
          if (!isGone) expect(shown).toContain(one.id);
        }
      }),
    );
  });
});
