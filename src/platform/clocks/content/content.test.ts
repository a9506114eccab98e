import { expect, test } from 'vitest';

import { checkContent } from '#platform/language/check-content.ts';
import { translator } from '#platform/language/translator.ts';

import { clockStatuses } from '../clock-status.ts';
import { stopReasons } from '../clock.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { clocksContent } from './catalogue.ts';

test('what clocks say is whole in English and Arabic', () => {
  expect(checkContent([{ part: 'platform/clocks', english: en, translations: [ar] }])).toEqual([]);
});

test('every status and every reason to stop has words', () => {
  const t = translator('en', clocksContent);
  for (const status of clockStatuses) expect(t.has(`clocks.status.${status}`)).toBe(true);
  for (const reason of stopReasons) {
    expect(t.has(`clocks.stop.${reason}`)).toBe(true);
    expect(t.has(`clocks.why.stopped.${reason}`)).toBe(true);
  }
});

test.each([
  [
    'clocks.why.days-allowed',
    { days: 10, on: '2026-03-15' },
    '10 days are allowed, weekends and bank holidays included. 15 March 2026 is the last day in time.',
  ],
  [
    'clocks.why.working-days-allowed',
    { days: 5, on: '2026-04-10', bankHolidays: 2 },
    '5 working days are allowed; 2 bank holidays do not count. 10 April 2026 is the last day in time.',
  ],
  [
    'clocks.why.working-days-allowed',
    { days: 1, on: '2026-11-23', bankHolidays: 0 },
    '1 working day is allowed. 23 November 2026 is the last day in time.',
  ],
  ['clocks.why.stopped.done', { dated: 'yes', on: '2026-03-09' }, 'Done on 9 March 2026.'],
  ['clocks.why.stopped.done', { dated: 'no' }, 'Done; the date is not known.'],
  [
    'clocks.why.contacts',
    { made: 2, needed: 3, from: '2026-03-02', to: '2026-03-08' },
    '2 days with a clinical visit from 2 March 2026 to 8 March 2026. 3 are needed.',
  ],
] as const)('%s reads well', (key, values, words) => {
  expect(translator('en', clocksContent)(key, values)).toBe(words);
});
