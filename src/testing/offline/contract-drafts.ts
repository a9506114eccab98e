import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { FieldDraft } from '#platform/offline/domain/replica.ts';

export const on = (day: string) => ({ on: day as LocalDate });
export const person = (id: string) => ({ kind: 'person', id }) as const;
export const named = (id: string, full: string): FieldDraft => ({
  subject: person(id),
  kind: 'details-recorded',
  happened: null,
  body: { details: { name: { full } } },
});
export const stays = (id: string, place: string, day = '2026-11-01'): FieldDraft => ({
  subject: person(id),
  kind: 'stay-began',
  happened: on(day),
  body: { place },
});
export const note = (id: string, text: string): FieldDraft => ({
  subject: person(id),
  kind: 'note-written',
  happened: on('2026-11-20'),
  body: { text },
});
