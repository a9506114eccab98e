import { z } from 'zod';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { isBlank, readTypedDate } from '#platform/calendar/typed-date.ts';

import { contactVisitMade } from './kinds.ts';

/** A visit as the form says it, ready to be written to the record. */
export type RecordedVisit = Readonly<{
  kind: string;
  on: LocalDate;
  body: Readonly<{ clinical: boolean; peopleSeen?: number }>;
}>;

const text = z.string().max(100, 'visits.record.not-understood').default('');
const typed = z.object({ 'on[day]': text, 'on[month]': text, 'on[year]': text, clinical: text, peopleSeen: text });

/** The form as posted. Blank date fields mean today. Every problem is found at once, each with a message key. */
export function visitForm(today: LocalDate): z.ZodType<RecordedVisit> {
  return typed.transform((form, context): RecordedVisit => {
    const problem = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    const date = { day: form['on[day]'], month: form['on[month]'], year: form['on[year]'] };
    const on = isBlank(date) ? today : readTypedDate(date);
    if (on === null) problem('on', 'visits.record.date-not-real');
    else if (on > today) problem('on', 'visits.record.date-in-future');
    if (form.clinical !== 'yes' && form.clinical !== 'no') problem('clinical', 'visits.record.clinical-missing');
    const seen = form.peopleSeen.trim();
    const body = { clinical: form.clinical === 'yes', ...(seen === '' ? {} : { peopleSeen: Number(seen) }) };
    if (!/^\d{0,4}$/.test(seen) || !contactVisitMade.body.safeParse(body).success) {
      problem('peopleSeen', 'visits.record.number-not-understood');
    }
    return on === null ? z.NEVER : { kind: contactVisitMade.kind, on, body };
  });
}
