import { describe, expect, it } from 'vitest';

import { anEntry } from '../../../testing/entries.ts';
import { settle } from '#platform/record/domain/settle.ts';
import { changeDetails, changeOfWaiting } from './edit-details.ts';

const says = (details: object) => anEntry({ body: { details } });

describe('changing details', () => {
  const first = says({ sex: 'male', phone: '1' });
  const registers = settle([first]).details;
  const seen = new Set([first.id]);

  it('states only what differs, and replaces what the writer had in view', () => {
    expect(changeDetails(registers, { sex: 'male', phone: '2' }, seen)).toEqual({
      details: { phone: '2' },
      replaces: [first.id],
    });
  });

  it('with nothing different writes nothing', () => {
    expect(changeDetails(registers, { sex: 'male' }, seen)).toBeNull();
    expect(changeDetails(registers, { email: null }, seen)).toBeNull();
  });

  it('does not replace what was written after the page was read', () => {
    const meanwhile = says({ phone: '3' });
    const change = changeDetails(settle([first, meanwhile]).details, { phone: '2' }, seen);
    expect(change).toEqual({ details: { phone: '2' }, replaces: [first.id] });
  });

  it('empties what was known', () => {
    expect(changeDetails(registers, { phone: null }, seen)).toEqual({ details: { phone: null }, replaces: [first.id] });
  });

  it('settles a conflict by replacing every answer in view, even with one of them', () => {
    const other = says({ sex: 'female' });
    const change = changeDetails(settle([first, other]).details, { sex: 'female' }, new Set([first.id, other.id]));
    expect(change).toEqual({ details: { sex: 'female' }, replaces: [first.id, other.id].sort() });
  });
});

describe('changing a correction that waits to be sent', () => {
  const first = says({ phone: '1' });
  const waiting = { ...says({ phone: '2', sex: 'female' }), replaces: [first.id] };

  it('says all that it said with what was changed, and replaces what it replaced and not itself', () => {
    const registers = settle([first, waiting]).details;
    const change = changeDetails(registers, { phone: '3', sex: 'female' }, new Set([first.id, waiting.id]));
    expect(changeOfWaiting(waiting, change)).toEqual({ details: { phone: '3', sex: 'female' }, replaces: [first.id] });
  });

  it('with nothing changed leaves it as it is', () => {
    expect(changeOfWaiting(waiting, null)).toBeNull();
  });
});
