import { expect, test } from 'vitest';

import { reportNamedIn, reportSource } from './report-source.ts';

const id = 'b7a1c2d3-1111-4222-8333-0123456789ab';

test.each(['1: Of 120 people 33% said “Yes”.', 'لماذا لا؟', 'x'.repeat(500), `${'x'.repeat(153)}😀😀`, ''])(
  'what is made from “%s” of a report leads back to it',
  (words) => {
    const source = reportSource(id, words);
    expect(source.length).toBeLessThanOrEqual(200);
    expect(source.isWellFormed()).toBe(true);
    expect(reportNamedIn(source)).toBe(id);
  },
);

test.each([
  ['a source that names none', 'said at the session'],
  ['a survey', `/surveys/${id} Why not?`],
  ['more than an id', `/reports/${id}0`],
  ['the desk’s page of one', `/reports/desk/${id}`],
  ['an address elsewhere', `https://other.example/reports/${id}`],
])('%s is no report', (_, source) => {
  expect(reportNamedIn(source)).toBeNull();
});
