import { z } from 'zod';

import { londonInstant } from '#platform/calendar/london.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { isBlank, readTypedDate } from '#platform/calendar/typed-date.ts';
import type { Fact } from '#platform/clocks/fact.ts';
import type { Happened } from '#platform/record/domain/entry.ts';
import { latinDigits } from '#platform/language/latin-digits.ts';
import { actionTaken, receivedByPractice } from '#features/assessments/index.ts';
import { plans, vaccinationPlanned } from '#features/immunisation/index.ts';
import { referralClosed, referralMade, referralOutcomes } from '#features/referrals/index.ts';
import { registered, registrationRequested } from '#features/registration/index.ts';
import { outcomes, resultReceived, screeningDecided, setAsideReasons, testTaken } from '#features/screening/index.ts';

/** A field of an answer. A choice's words are `<words>.<option>`; the field's own are `follow-up.field.<name>`. */
export type AnswerField = Readonly<
  | { name: string; is: 'text'; required: boolean }
  | { name: string; is: 'choice'; required: boolean; options: readonly string[]; words: string }
>;

export type AnswerForm = Readonly<{
  /** Fields of the entry that is answered, which say the same in the answer and cannot be typed. */
  copied: readonly string[];
  /** Said by every such answer. */
  always: Readonly<Record<string, string>>;
  fields: readonly AnswerField[];
  /** The minute matters. */
  asksTime: boolean;
  /** It names the entry that it answers; one that does not answers by what it is about, and by its day. */
  names: boolean;
}>;

const form = (part: Partial<AnswerForm>): AnswerForm => ({
  copied: [],
  always: {},
  fields: [],
  asksTime: false,
  names: true,
  ...part,
});
const text = (name: string, required = false): AnswerField => ({ name, is: 'text', required });
const choice = (name: string, options: readonly string[], words: string, required = true): AnswerField => ({
  name,
  is: 'choice',
  required,
  options,
  words,
});

/** What can be written as the answer to something owed, by its kind. */
export const answerForms: Readonly<Record<string, AnswerForm>> = {
  [actionTaken.kind]: form({ copied: ['what'], fields: [text('did', true)] }),
  [receivedByPractice.kind]: form({ copied: ['response'], fields: [text('practice')], asksTime: true }),
  [referralMade.kind]: form({ copied: ['to'], fields: [text('words')] }),
  [referralClosed.kind]: form({
    copied: ['to'],
    fields: [choice('outcome', referralOutcomes, 'referrals.outcome'), text('words')],
  }),
  [registrationRequested.kind]: form({ fields: [text('practice')] }),
  [registered.kind]: form({ fields: [text('practice')] }),
  [vaccinationPlanned.kind]: form({ fields: [choice('plan', plans, 'immunisation.plan')] }),
  [testTaken.kind]: form({ copied: ['test'] }),
  [screeningDecided.kind]: form({
    copied: ['test'],
    always: { decision: 'set-aside' },
    names: false,
    fields: [choice('because', setAsideReasons, 'screening.because')],
  }),
  [resultReceived.kind]: form({
    copied: ['test'],
    fields: [choice('outcome', outcomes, 'screening.outcome', false)],
  }),
};

export type Answered = Readonly<{ happened: Happened; body: Readonly<Record<string, unknown>> }>;

const typedText = z.string().max(2000, 'follow-up.problem.too-long').default('');

/** Reads the answer of a kind to `start`. Blank dates mean today; every problem is found at once. */
export function answerForm(kind: string, start: Fact, today: LocalDate): z.ZodType<Answered> | null {
  const asked = answerForms[kind];
  if (asked === undefined) return null;
  const names = ['on[day]', 'on[month]', 'on[year]', 'time', ...asked.fields.map(({ name }) => name)];
  const shape = z.object(Object.fromEntries(names.map((name) => [name, typedText])));
  return shape.transform((typed, context): Answered => {
    const problem = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    const said = (name: string): string => (typed[name] ?? '').trim();
    const date = { day: said('on[day]'), month: said('on[month]'), year: said('on[year]') };
    const on = isBlank(date) ? today : readTypedDate(date);
    if (on === null) problem('on', 'follow-up.problem.no-such-day');
    else if (on > today) problem('on', 'follow-up.problem.in-future');
    const at = on === null || !asked.asksTime || said('time') === '' ? null : instantOf(on, said('time'));
    if (asked.asksTime && said('time') !== '' && at === null && on !== null) problem('time', 'follow-up.problem.time');
    for (const field of asked.fields) {
      const value = said(field.name);
      if (value === '' && field.required) problem(field.name, `follow-up.problem.missing`);
      if (value !== '' && field.is === 'choice' && !field.options.includes(value))
        problem(field.name, 'follow-up.problem.missing');
    }
    if (on === null) return z.NEVER;
    return {
      happened: { on, ...(at === null ? {} : { at }) },
      body: { ...bodyOf(asked, start, said), ...(asked.names ? { answers: [start.id] } : {}) },
    };
  });
}

function bodyOf(asked: AnswerForm, start: Fact, said: (name: string) => string): Record<string, unknown> {
  const from = start.body as Readonly<Record<string, unknown>>;
  const copied = asked.copied.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]] as const]));
  const given = asked.fields.flatMap(({ name }) => (said(name) === '' ? [] : [[name, said(name)] as const]));
  return Object.fromEntries([...copied, ...Object.entries(asked.always), ...given]);
}

function instantOf(on: LocalDate, time: string): string | null {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(latinDigits(time)) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return new Date(londonInstant(on, Number(hour) * 60 + Number(minute))).toISOString();
}
