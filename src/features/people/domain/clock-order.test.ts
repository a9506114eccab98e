import { expect, test } from 'vitest';

import { on } from '../../../testing/facts.ts';
import { inOrderOfUrgency } from './clock-order.ts';

test('what runs comes before what has ended, and the soonest first', () => {
  const clock = (pathway: string, due: string | null, stopped: string | null = null, hasEnded = stopped !== null) => ({
    pathway,
    due_on: due === null ? null : on(due),
    stopped_on: stopped === null ? null : on(stopped),
    stop_reason: hasEnded ? 'done' : null,
  });
  const clocks = [
    clock('ended first', '03-01', '03-02'),
    clock('due later', '03-20'),
    clock('ended on some day', '03-01', null, true),
    clock('ended last', '03-01', '03-09'),
    clock('without a date', null),
    clock('b due now', '03-05'),
    clock('a due now', '03-05'),
  ];
  expect(inOrderOfUrgency(clocks).map(({ pathway }) => pathway)).toEqual([
    'a due now',
    'b due now',
    'due later',
    'without a date',
    'ended last',
    'ended first',
    'ended on some day',
  ]);
});
