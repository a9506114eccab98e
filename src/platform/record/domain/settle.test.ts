import { describe, expect, it } from 'vitest';

import { anEntry } from '../../../testing/entries.ts';
import { settle } from './settle.ts';

const says = (details: Record<string, unknown>, more: Parameters<typeof anEntry>[0] = {}) =>
  anEntry({ kind: 'details-recorded', body: { details }, ...more });
const fact = (more: Parameters<typeof anEntry>[0] = {}) => anEntry({ kind: 'arrived-in-uk', ...more });
const takesBack = (...ids: string[]) =>
  anEntry({ kind: 'retracted', body: { reason: 'recorded in error' }, replaces: ids });

const values = (entries: Parameters<typeof settle>[0], field: string) =>
  (settle(entries).details.get(field) ?? []).map((statement) => statement.value);

describe('a detail', () => {
  it('that a writer had seen is replaced, and nothing is in conflict', () => {
    const first = says({ sex: 'male' });
    const second = says({ sex: 'female' }, { replaces: [first.id] });
    expect(values([first, second], 'sex')).toEqual(['female']);
    expect(settle([first, second]).conflicts).toEqual([]);
  });

  it('written twice without knowledge of each other is a conflict, and both values stand', () => {
    const here = says({ phone: '1' }, { ms: 5 });
    const there = says({ phone: '2' }, { ms: 9_999_999_999_999 });
    expect(values([there, here], 'phone')).toEqual(['1', '2']);
    expect(settle([here, there]).conflicts).toEqual(['phone']);
  });

  it('written twice with the same value is settled', () => {
    const entries = [
      says({ name: { full: 'Abebe', given: 'Abebe' } }),
      says({ name: { given: 'Abebe', full: 'Abebe' } }),
    ];
    expect(settle(entries).conflicts).toEqual([]);
  });

  it('is replaced only where the later entry speaks of it', () => {
    const first = says({ sex: 'male', phone: '1' });
    const second = says({ phone: '2' }, { replaces: [first.id] });
    expect(values([first, second], 'sex')).toEqual(['male']);
    expect(values([first, second], 'phone')).toEqual(['2']);
  });

  it('settled by an entry that replaces both values has one value', () => {
    const a = says({ phone: '1' });
    const b = says({ phone: '2' });
    const settled = says({ phone: '2' }, { replaces: [a.id, b.id] });
    expect(values([settled, a, b], 'phone')).toEqual(['2']);
  });

  it('that replaced another goes on doing so when it is itself replaced', () => {
    const a = says({ phone: '1' });
    const b = says({ phone: '2' }, { replaces: [a.id] });
    const c = says({ phone: '3' }, { replaces: [b.id] });
    expect(values([a, b, c], 'phone')).toEqual(['3']);
  });

  it('taken back gives its place to what it had replaced', () => {
    const a = says({ phone: '1' });
    const b = says({ phone: '2' }, { replaces: [a.id] });
    expect(values([a, b, takesBack(b.id)], 'phone')).toEqual(['1']);
  });

  it('known to be none is a value of its own', () => {
    const a = says({ phone: '1' });
    const none = says({ phone: null }, { replaces: [a.id] });
    expect(values([a, none], 'phone')).toEqual([null]);
  });
});

describe('a fact', () => {
  it('only adds: the same thing recorded twice is two facts', () => {
    expect(settle([fact({ on: '2026-11-01' }), fact({ on: '2026-11-01' })]).facts).toHaveLength(2);
  });

  it('comes in the order in which it happened, whenever it was written', () => {
    const late = fact({ on: '2026-11-01', ms: 9 });
    const early = fact({ on: '2026-11-02', ms: 1 });
    expect(settle([early, late]).facts.map((entry) => entry.id)).toEqual([late.id, early.id]);
  });

  it('comes in one order, whatever order it arrived in, where only some say the minute', () => {
    const at = (time: string) => ({ on: '2026-03-05', at: `2026-03-05T${time}:00.000Z` }) as never;
    const nine = { ...fact({ ms: 3 }), happened: at('09:00') };
    const someTime = fact({ on: '2026-03-05', ms: 2 });
    const ten = { ...fact({ ms: 1 }), happened: at('10:00') };
    const orders = [
      [nine, someTime, ten],
      [someTime, ten, nine],
      [ten, nine, someTime],
    ].map((entries) => settle(entries).facts);
    for (const order of orders) expect(order).toEqual([someTime, nine, ten]);
  });

  it('is corrected by the entry that replaces it', () => {
    const wrong = fact({ on: '2026-01-11' });
    const right = fact({ on: '2026-11-01', replaces: [wrong.id] });
    expect(settle([wrong, right]).facts).toEqual([right]);
  });

  it('taken back is gone; with the taking back taken back, it is there again', () => {
    const said = fact();
    const undo = takesBack(said.id);
    const redo = takesBack(undo.id);
    expect(settle([said, undo]).facts).toEqual([]);
    expect(settle([said, undo, redo]).facts).toEqual([said]);
  });

  it('is kept where two takings back take each other back', () => {
    const said = fact();
    const a = takesBack(said.id);
    const b = { ...takesBack(said.id, a.id) };
    const ring = { ...a, replaces: [...a.replaces, b.id] };
    expect(settle([said, ring, b]).facts).toEqual([said]);
  });

  it('that names itself among what it replaces still stands', () => {
    const said = fact();
    expect(settle([{ ...said, replaces: [said.id] }]).facts).toHaveLength(1);
  });
});
