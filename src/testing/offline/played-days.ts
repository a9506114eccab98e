import type { LocalDate } from '#platform/calendar/local-date.ts';

export const begin = '2026-11-01' as LocalDate;
export const aDay = 86_400_000;
