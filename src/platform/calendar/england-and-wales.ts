import { bankHolidays, type BankHolidayYear } from './bank-holidays.ts';
import type { LocalDate } from './local-date.ts';
import type { Source } from './source.ts';

const govUk = 'https://www.gov.uk/bank-holidays';

const quoted: Source = {
  title: 'UK bank holidays: England and Wales, as quoted from the published list',
  where: govUk,
  date: '2026-11-22' as LocalDate,
  mark: 'R2',
};

const byRule: Source = {
  title:
    'Banking and Financial Dealings Act 1971, schedule 1, with the yearly proclamations; not yet compared with the published list',
  where: govUk,
  date: '2026-11-22' as LocalDate,
  mark: 'C',
};

function year(source: Source, of: number, days: Readonly<Record<string, string>>): BankHolidayYear {
  const dated = Object.entries(days).map(([monthAndDay, name]) => ({ on: `${of}-${monthAndDay}` as LocalDate, name }));
  return { year: of, source, days: dated };
}

/** Bank holidays by year. A new year is one more line, with its source; `england-and-wales.test.ts` compares each with the rule in law. */
export const bankHolidayYears: readonly [BankHolidayYear, ...BankHolidayYear[]] = [
  year(quoted, 2023, {
    '01-02': 'new-year-substitute',
    '04-07': 'good-friday',
    '04-10': 'easter-monday',
    '05-01': 'early-may',
    '05-08': 'coronation',
    '05-29': 'spring',
    '08-28': 'summer',
    '12-25': 'christmas',
    '12-26': 'boxing-day',
  }),
  year(quoted, 2024, {
    '01-01': 'new-year',
    '03-29': 'good-friday',
    '04-01': 'easter-monday',
    '05-06': 'early-may',
    '05-27': 'spring',
    '08-26': 'summer',
    '12-25': 'christmas',
    '12-26': 'boxing-day',
  }),
  year(quoted, 2025, {
    '01-01': 'new-year',
    '04-18': 'good-friday',
    '04-21': 'easter-monday',
    '05-05': 'early-may',
    '05-26': 'spring',
    '08-25': 'summer',
    '12-25': 'christmas',
    '12-26': 'boxing-day',
  }),
  year(quoted, 2026, {
    '01-01': 'new-year',
    '04-03': 'good-friday',
    '04-06': 'easter-monday',
    '05-04': 'early-may',
    '05-25': 'spring',
    '08-31': 'summer',
    '12-25': 'christmas',
    '12-28': 'boxing-day-substitute',
  }),
  year(quoted, 2027, {
    '01-01': 'new-year',
    '03-26': 'good-friday',
    '03-29': 'easter-monday',
    '05-03': 'early-may',
    '05-31': 'spring',
    '08-30': 'summer',
    '12-27': 'christmas-substitute',
    '12-28': 'boxing-day-substitute',
  }),
  year(byRule, 2028, {
    '01-03': 'new-year-substitute',
    '04-14': 'good-friday',
    '04-17': 'easter-monday',
    '05-01': 'early-may',
    '05-29': 'spring',
    '08-28': 'summer',
    '12-25': 'christmas',
    '12-26': 'boxing-day',
  }),
];

/** The bank holidays of England and Wales, ready to count with. */
export const englandAndWales = bankHolidays(bankHolidayYears);
