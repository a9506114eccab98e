import { z } from 'zod';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { isBlank, readTypedDate } from '#platform/calendar/typed-date.ts';

import {
  assessmentDeclined,
  assessmentDone,
  assessmentOffered,
  declineReasons,
  notFound,
  offerModes,
} from './kinds.ts';

/** What can be recorded of the initial health assessment, as the form names it, with the kind of entry that it becomes. */
export const recordable = {
  offered: assessmentOffered,
  done: assessmentDone,
  declined: assessmentDeclined,
  'not-found': notFound,
} as const;

export type What = keyof typeof recordable;

/** What the form says happened, ready to be written to the record. */
export type RecordedAssessment = Readonly<{ kind: string; on: LocalDate; body: Readonly<Record<string, string>> }>;

/** What somebody of this role may record, in the order of the form. */
export function recordableBy(role: string): readonly What[] {
  return (Object.keys(recordable) as What[]).filter((what) =>
    (recordable[what].writers as readonly string[]).includes(role),
  );
}

const text = z.string().max(100, 'assessments.record.not-understood').default('');
const typed = z.object({ what: text, 'on[day]': text, 'on[month]': text, 'on[year]': text, mode: text, reason: text });

/**
 * The form as posted. A form without any date, such as a button on a list, means today. Every problem is found at once, each with a message key;
 * details that belong to another answer than the one chosen are left out.
 */
export function assessmentForm(today: LocalDate, role: string): z.ZodType<RecordedAssessment> {
  return typed.transform((form, context): RecordedAssessment => {
    const problem = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    const what = recordableBy(role).find((one) => one === form.what);
    if (what === undefined) problem('what', 'assessments.record.what-missing');
    const date = { day: form['on[day]'], month: form['on[month]'], year: form['on[year]'] };
    const on = isBlank(date) ? today : readTypedDate(date);
    if (on === null) problem('on', 'assessments.record.date-not-real');
    else if (on > today) problem('on', 'assessments.record.date-in-future');
    const mode = optional(offerModes, form.mode);
    if (mode === null) problem('mode', 'assessments.record.not-understood');
    const reason = optional(declineReasons, form.reason);
    if (reason === null) problem('reason', 'assessments.record.not-understood');
    if (what === undefined || on === null) return z.NEVER;
    return { kind: recordable[what].kind, on, body: bodyOf(what, mode ?? '', reason ?? '') };
  });
}

/** `''` where nothing was chosen, null for what is not on the list. */
function optional(choices: readonly string[], chosen: string): string | null {
  return chosen === '' || choices.includes(chosen) ? chosen : null;
}

function bodyOf(what: What, mode: string, reason: string): RecordedAssessment['body'] {
  if (what === 'offered' && mode !== '') return { mode };
  if (what === 'declined' && reason !== '') return { reason };
  return {};
}
