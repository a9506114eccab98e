import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { FieldDraft } from '#platform/offline/domain/replica.ts';

export const details = (id: string, field: string, value: number): FieldDraft => ({
  subject: { kind: 'person', id },
  kind: 'details-recorded',
  happened: null,
  body: { details: { [field]: field === 'sex' ? (['female', 'male', 'other'][value] ?? 'other') : `value ${value}` } },
});

export const stay = (id: string, place: string, on: LocalDate, after?: string): FieldDraft => ({
  subject: { kind: 'person', id },
  kind: 'stay-began',
  happened: { on },
  body: { place, ...(after === undefined ? {} : { after }) },
});
