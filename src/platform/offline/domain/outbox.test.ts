import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import {
  afterPull,
  discarded,
  edited,
  inOrder,
  inPieces,
  isCounted,
  isToSend,
  outboxSummary,
  sentAgain,
  stateAfter,
  type OutboxRow,
} from './outbox.ts';
import type { OutboxState } from './replica.ts';

const sentAt = '2026-11-02T08:00:00.000Z';
const waiting = { is: 'waiting' } as const;
const heldBack = { is: 'held-back' } as const;
const refused = { is: 'refused', reason: 'body-does-not-fit' } as const;
const sent = { is: 'sent', at: sentAt, late: false } as const;

const row = (number: number, state: OutboxState = waiting, replaces: readonly number[] = []): OutboxRow => ({
  entry: anEntry({ id: fixedId(number), ms: number, replaces: replaces.map(fixedId) }),
  state,
});
const rowsOf = (...rows: readonly OutboxRow[]) => new Map(rows.map((one) => [one.entry.id, one]));
const never = () => false;
const replacesOf = (rows: readonly OutboxRow[]) => rows.map(({ entry }) => [entry.id, entry.replaces]);

describe('an entry that was written here', () => {
  test.each([
    ['accepted', { outcome: 'accepted', late: false }, { is: 'sent', at: sentAt, late: false }],
    ['accepted late', { outcome: 'accepted', late: true }, { is: 'sent', at: sentAt, late: true }],
    ['already here', { outcome: 'already-here' }, { is: 'sent', at: sentAt, late: false }],
    ['of an unknown kind', { outcome: 'refused', reason: 'unknown-kind' }, { is: 'held-back' }],
    ['refused', { outcome: 'refused', reason: 'not-your-person' }, { is: 'refused', reason: 'not-your-person' }],
    [
      'refused with its author’s rights gone',
      { outcome: 'refused', reason: 'rights-withdrawn' },
      { is: 'refused', reason: 'rights-withdrawn' },
    ],
  ] as const)('%s', (_what, outcome, state) => {
    expect(stateAfter({ id: 'x', ...outcome }, sentAt)).toEqual(state);
  });

  test.each([
    ['waiting', waiting, true, true],
    ['held back', heldBack, true, true],
    ['refused', refused, false, false],
    ['sent', sent, false, true],
  ] as const)('that is %s goes with a push, and counts in a journey, as it should', (_what, state, goes, counts) => {
    expect([isToSend(row(1, state)), isCounted(row(1, state))]).toEqual([goes, counts]);
  });

  test('goes in the order of writing', () => {
    expect(inOrder([row(3), row(1), row(2)]).map(({ entry }) => entry.written.ms)).toEqual([1, 2, 3]);
  });

  test('is counted in words for its author', () => {
    expect(outboxSummary([row(1), row(2, heldBack), row(3), row(4, refused), row(5, refused), row(6, sent)])).toEqual({
      saved: 3,
      needYou: 2,
      sent: 1,
    });
  });
});

describe('an edit', () => {
  const other = anEntry({ id: fixedId(99), ms: 99 });

  test.each([
    ['waiting', waiting],
    ['held back', heldBack],
    ['refused', refused],
  ] as const)('of what is %s puts the new entry in its place', (_what, state) => {
    expect(edited(rowsOf(row(1, state)), fixedId(1), other, never)).toEqual({
      put: [{ entry: other, state: waiting }],
      drop: [fixedId(1)],
    });
  });

  test('of what was sent changes nothing', () => {
    expect(edited(rowsOf(row(1, sent)), fixedId(1), other, never)).toBeNull();
    expect(edited(rowsOf(), fixedId(1), other, never)).toBeNull();
  });

  test('of what may have arrived becomes a correction of it, and both go', () => {
    expect(edited(rowsOf(row(1)), fixedId(1), other, () => true)).toEqual({
      put: [{ entry: { ...other, replaces: [fixedId(1)] }, state: waiting }],
      drop: [],
    });
  });

  test('takes along what waits to replace the old one', () => {
    const change = edited(rowsOf(row(1), row(2, waiting, [1, 7]), row(3, waiting, [8])), fixedId(1), other, never);
    expect(replacesOf(change?.put ?? [])).toEqual([
      [other.id, []],
      [fixedId(2), [fixedId(7), other.id]],
    ]);
  });

  test('leaves a follower alone that the service may have', () => {
    const change = edited(
      rowsOf(row(1, refused), row(2, sent, [1]), row(3, waiting, [1])),
      fixedId(1),
      other,
      (id) => id === fixedId(3),
    );
    expect(replacesOf(change?.put ?? [])).toEqual([[other.id, []]]);
  });
});

describe('throwing an entry away', () => {
  test.each([
    ['waits', waiting, true],
    ['was refused', refused, true],
    ['was held back', heldBack, true],
    ['was sent', sent, false],
  ] as const)('that %s', (_what, state, isPossible) => {
    expect(discarded(rowsOf(row(1, state)), fixedId(1), never) !== null).toBe(isPossible);
  });

  test('is not possible while it may have arrived', () => {
    expect(discarded(rowsOf(row(1)), fixedId(1), () => true)).toBeNull();
  });

  test('lets the later word of its author stand, which now replaces what it had replaced', () => {
    const change = discarded(rowsOf(row(1, waiting, [7, 8]), row(2, waiting, [1, 8])), fixedId(1), never);
    expect(change?.drop).toEqual([fixedId(1)]);
    expect(replacesOf(change?.put ?? [])).toEqual([[fixedId(2), [fixedId(8), fixedId(7)]]]);
  });
});

describe('what was sent', () => {
  const now = Date.parse(sentAt);
  const eightDays = now + 8 * 86_400_000;
  const held = () => true;
  const notHeld = () => false;

  test.each([
    ['today', { ...row(1, sent), seen: true }, now, held, []],
    ['eight days ago', { ...row(1, sent), seen: true }, eightDays, held, [fixedId(1)]],
    ['eight days ago and never seen among those of its person', row(1, sent), eightDays, held, []],
    ['eight days ago of somebody who is gone', row(1, sent), eightDays, notHeld, [fixedId(1)]],
    ['never, but waits', row(1), eightDays, notHeld, []],
    ['never, but was refused', row(1, refused), eightDays, notHeld, []],
  ] as const)('%s is dropped, or is not', (_what, one, at, isHeld, drop) => {
    expect(afterPull([one], at, isHeld).drop).toEqual(drop);
  });

  test('begins nobody any more once a pull was complete', () => {
    expect(
      afterPull(
        [
          { ...row(1, sent), begun: true },
          { ...row(2), begun: true },
        ],
        now,
        notHeld,
      ).put,
    ).toEqual([row(1, sent)]);
  });

  test('waits again when the service has another log, as does what came back from it', () => {
    const again = sentAgain(rowsOf(row(1, sent), row(2), row(3, refused)), [row(4).entry, row(1).entry]);
    expect(again.map(({ entry, state }) => [entry.id, state.is])).toEqual([
      [fixedId(4), 'waiting'],
      [fixedId(1), 'waiting'],
    ]);
  });
});

describe('pieces', () => {
  test('hold everything once, in order, and no more than they may', () => {
    const items = fc.array(fc.string({ maxLength: 30 }));
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 80 }), (all, most, characters) => {
        const pieces = inPieces(all, most, characters);
        expect(pieces.flat()).toEqual(all);
        for (const piece of pieces) {
          expect(piece.length).toBeGreaterThan(0);
          expect(piece.length).toBeLessThanOrEqual(most);
          const length = piece.reduce((sum, item) => sum + JSON.stringify(item).length, 0);
          expect(piece.length === 1 || length <= characters).toBe(true);
        }
      }),
      { seed: 20261102 },
    );
  });
});

test('edits and discards leave no entry that waits pointing at one that is gone', () => {
  const steps = fc.array(fc.record({ what: fc.constantFrom('edit', 'discard'), of: fc.nat(9) }), { maxLength: 8 });
  const links = fc.array(fc.option(fc.nat(9)), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(links, steps, (replaced, done) => {
      // Each replaces one before it, if any.
      let rows = rowsOf(...replaced.map((to, at) => row(at + 1, waiting, to === null || to >= at ? [] : [to + 1])));
      const ids = [...rows.keys()];
      let made = 100;
      for (const { what, of } of done) {
        const id = ids[of] as string;
        const entry = anEntry({ id: fixedId((made += 1)), ms: made, replaces: rows.get(id)?.entry.replaces ?? [] });
        const change = what === 'edit' ? edited(rows, id, entry, never) : discarded(rows, id, never);
        if (change === null) continue;
        rows = new Map([...rows, ...change.put.map((one) => [one.entry.id, one] as const)]);
        for (const gone of change.drop) rows.delete(gone);
        if (what === 'edit') ids[of] = entry.id;
      }
      for (const { entry } of rows.values()) {
        expect(entry.replaces.filter((id) => !rows.has(id))).toEqual([]);
        expect(entry.replaces).not.toContain(entry.id);
      }
    }),
    { seed: 20261102 },
  );
});
