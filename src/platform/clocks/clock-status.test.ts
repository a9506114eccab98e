import { expect, test } from 'vitest';

import { on } from '../../testing/facts.ts';
import { clockStatus } from './clock-status.ts';
import type { Clock } from './clock.ts';

type Part = Pick<Clock, 'dueOn' | 'stoppedOn' | 'stopReason'>;
const running: Part = { dueOn: on('03-15'), stoppedOn: null, stopReason: null };

test.each<[string, Partial<Part>, string, string]>([
  ['long before', {}, '03-11', 'running'],
  ['three days before', {}, '03-12', 'due-soon'],
  ['on the day itself it is still in time', {}, '03-15', 'due-soon'],
  ['the day after', {}, '03-16', 'overdue'],
  ['there is no date to count from', { dueOn: null }, '03-16', 'waiting-to-know'],
  ['stopped before', { stoppedOn: on('03-10'), stopReason: 'done' }, '03-20', 'stopped-in-time'],
  ['stopped on the day', { stoppedOn: on('03-15'), stopReason: 'done' }, '03-20', 'stopped-in-time'],
  ['stopped the day after', { stoppedOn: on('03-16'), stopReason: 'done' }, '03-20', 'stopped-late'],
  ['it stopped, nobody knows when', { stopReason: 'left' }, '03-20', 'stopped'],
  [
    'it stopped before it could be dated',
    { dueOn: null, stoppedOn: on('03-10'), stopReason: 'done' },
    '03-20',
    'stopped',
  ],
])('%s', (_, part, today, status) => {
  expect(clockStatus({ ...running, ...part }, on(today))).toBe(status);
});

test('how long before is soon can be said', () => {
  expect(clockStatus(running, on('03-09'), 7)).toBe('due-soon');
  expect(clockStatus(running, on('03-14'), 0)).toBe('running');
});
