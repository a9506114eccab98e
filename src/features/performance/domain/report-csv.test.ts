import { expect, it } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { qualityCsv, reportCsv } from './report-csv.ts';

const figures = {
  base: 100,
  offered: 90,
  offeredInTime: '*',
  done: 80,
  doneInTime: 70,
  offeredInTimePercent: '*',
  doneInTimePercent: 70,
} as const;

it('says the same as the page, quotes what must be, and no cell begins a formula', () => {
  const csv = reportCsv(
    {
      from: '2026-07-01' as LocalDate,
      to: '2026-09-30' as LocalDate,
      releasedOn: '2026-11-22' as LocalDate,
      whole: figures,
      areas: [{ code: 'E1', figures }],
      types: [],
      reasons: [{ reason: 'declined', people: '*' }],
    },
    'iha',
    () => '=HYPERLINK("x"), council',
  );
  expect(csv.split('\r\n').slice(1, 4)).toEqual([
    'iha,2026-07-01,2026-09-30,2026-11-22,all,,,100,90,*,80,70,*,70',
    `iha,2026-07-01,2026-09-30,2026-11-22,area,E1,"'=HYPERLINK(""x""), council",100,90,*,80,70,*,70`,
    'iha,2026-07-01,2026-09-30,2026-11-22,reason,declined,declined,*,,,,,,',
  ]);
});

it('says how assessments were done in lines of the same length, each figure under its table', () => {
  const period = {
    from: '2026-07-01' as LocalDate,
    to: '2026-09-30' as LocalDate,
    releasedOn: '2026-11-22' as LocalDate,
  };
  const parts = [{ figure: 'length.short', count: '*', percent: '*' }] as const;
  const csv = qualityCsv(
    { ...period, tables: [{ name: 'length', whole: { figure: 'base', count: 35 }, parts }] },
    'iha-quality',
  );
  expect(csv.split('\r\n')).toEqual([
    'iha-quality,2026-07-01,2026-09-30,2026-11-22,length,base,base,35,,,,,,',
    'iha-quality,2026-07-01,2026-09-30,2026-11-22,length,length.short,length.short,*,,,,,,',
    '',
  ]);
});
