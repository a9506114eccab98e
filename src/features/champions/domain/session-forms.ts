import { z } from 'zod';

import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { isBlank, readTypedDate } from '#platform/calendar/typed-date.ts';
import { findLanguage } from '#platform/language/language.ts';

import { materialsHandedOut, sessionCancelled, sessionHeld, sessionPlanned } from './kinds.ts';
import {
  cancelReasons,
  crowds,
  longestQuestions,
  longestWhat,
  things,
  type CancelledBody,
  type HandedOutBody,
  type HeldBody,
  type PlanBody,
} from './session.ts';

/** What a form says, ready to be written to the record about a place. */
export type Recorded<Body> = Readonly<{ kind: string; on: LocalDate; body: Body }>;

const text = z.string().max(5000, 'champions.problem.too-long').default('');
const day = { 'on[day]': text, 'on[month]': text, 'on[year]': text };
type Day = Readonly<Record<keyof typeof day, string>>;
type Problem = (field: string, message: string) => void;

/** Plans are made for this year and the next, not for a year that was mistyped. */
const mostDaysAhead = 400;

/** A plan as the form is posted: today or later. Every problem is found at once, in the order of the form, each with a message key; so in the forms below. */
export function planForm(today: LocalDate): z.ZodType<Recorded<PlanBody>> {
  return z.object({ ...day, what: text, language: text, at: text, runBy: text }).transform((form, context) => {
    const problem = problemIn(context);
    const what = readWhat(form.what, 'what', problem);
    const on = readDay(form);
    if (on === null) problem('on', 'champions.problem.date-not-real');
    else if (on < today) problem('on', 'champions.problem.plan-in-past');
    else if (on > addDays(today, mostDaysAhead)) problem('on', 'champions.problem.plan-too-far');
    const at = readTime(form.at);
    if (at === null) problem('at', 'champions.problem.time-not-real');
    const language = form.language === '' ? undefined : readLanguage(form.language, problem);
    const runBy = z.guid().safeParse(form.runBy);
    if (form.runBy !== '' && !runBy.success) problem('runBy', 'champions.problem.choose');
    const body = {
      what,
      ...(language !== undefined && { language }),
      ...(at !== null && at !== '' && { at }),
      ...(runBy.success && { runBy: runBy.data }),
    };
    return on === null ? z.NEVER : { kind: sessionPlanned.kind, on, body };
  });
}

/** That a session will not be held. `happened` is today: the day on which it was called off. */
export function cancelForm(today: LocalDate): z.ZodType<Recorded<CancelledBody>> {
  return z.object({ why: text }).transform((form, context) => {
    const why = cancelReasons.find((reason) => reason === form.why);
    if (why === undefined) problemIn(context)('why', 'champions.problem.why-missing');
    return why === undefined ? z.NEVER : { kind: sessionCancelled.kind, on: today, body: { why } };
  });
}

/** What was held, today unless somebody says otherwise. How many: a number, or about how many where nobody counted. */
export function heldForm(today: LocalDate): z.ZodType<Recorded<HeldBody>> {
  const fields = { ...day, planned: text, what: text, language: text, counted: text, about: text, asked: text };
  return z.object(fields).transform((form, context) => {
    const problem = problemIn(context);
    const planned = form.planned === '' ? null : form.planned;
    const about = planned === null ? { what: readWhat(form.what, 'what', problem) } : { planned };
    const on = pastDay(form, today, problem);
    const language = readLanguage(form.language, problem);
    const crowd = crowds.find((one) => one === form.about);
    const counted = readNumber(form.counted);
    if (counted === null) problem('counted', 'champions.problem.number-not-understood');
    else if (counted === undefined && crowd === undefined) problem('about', 'champions.problem.how-many-missing');
    const asked = form.asked.trim();
    if (asked.length > longestQuestions) problem('asked', 'champions.problem.too-long');
    else if (holdsANumberOfSomebody(asked)) problem('asked', 'champions.problem.number-of-somebody');
    const body: HeldBody = {
      ...about,
      language,
      ...(typeof counted === 'number' ? { counted } : crowd === undefined ? {} : { about: crowd }),
      ...(asked !== '' && { asked }),
    };
    if (planned !== null && !z.guid().safeParse(planned).success) problem('planned', 'champions.problem.choose');
    return on === null ? z.NEVER : { kind: sessionHeld.kind, on, body };
  });
}

/** What was handed out, today unless somebody says otherwise. */
export function handedOutForm(today: LocalDate): z.ZodType<Recorded<HandedOutBody>> {
  return z.object({ ...day, thing: text, called: text, language: text, howMany: text }).transform((form, context) => {
    const problem = problemIn(context);
    const thing = things.find((one) => one === form.thing);
    if (thing === undefined) problem('thing', 'champions.problem.thing-missing');
    const called = thing === 'another' ? { called: readWhat(form.called, 'called', problem) } : {};
    const language = readLanguage(form.language, problem);
    const howMany = readNumber(form.howMany);
    if (typeof howMany !== 'number' || howMany === 0) problem('howMany', 'champions.problem.count-missing');
    const on = pastDay(form, today, problem);
    const body = { thing, ...called, language, howMany };
    return on === null ? z.NEVER : { kind: materialsHandedOut.kind, on, body: body as HandedOutBody };
  });
}

/** Seven digits or more, whatever stands between them: a phone, an NHS number, a port reference. Such a thing is somebody's, and has no place in what people asked. */
function holdsANumberOfSomebody(words: string): boolean {
  return /(?:\p{Nd}[\s().-]*){7,}/u.test(words);
}

function problemIn(context: z.core.$RefinementCtx): Problem {
  return (field, message) => context.addIssue({ code: 'custom', path: [field], message });
}

const readDay = (form: Day): LocalDate | null =>
  readTypedDate({ day: form['on[day]'], month: form['on[month]'], year: form['on[year]'] });

function pastDay(form: Day, today: LocalDate, problem: Problem): LocalDate | null {
  const isToday = isBlank({ day: form['on[day]'], month: form['on[month]'], year: form['on[year]'] });
  const on = isToday ? today : readDay(form);
  if (on === null) problem('on', 'champions.problem.date-not-real');
  else if (on > today) problem('on', 'champions.problem.date-in-future');
  return on;
}

function readWhat(typed: string, field: string, problem: Problem): string {
  const what = typed.trim().replaceAll(/\s+/gu, ' ');
  if (what === '') problem(field, 'champions.problem.what-missing');
  else if (what.length > longestWhat) problem(field, 'champions.problem.too-long');
  else if (holdsANumberOfSomebody(what)) problem(field, 'champions.problem.number-of-somebody');
  return what;
}

function readLanguage(typed: string, problem: Problem): string {
  const language = findLanguage(typed);
  if (language === null || language.sort === 'pseudo') problem('language', 'champions.problem.language-missing');
  return language?.tag ?? '';
}

/** `14:30`, `9.05`, `1430`; empty for none, null for what is no time of day. */
function readTime(typed: string): string | null {
  const said = westernDigits(typed.trim());
  if (said === '') return '';
  const [, hour = '', minute = ''] = /^(\d{1,2})(?:[:.h ]?(\d{2}))?$/.exec(said) ?? [];
  const [h, m] = [Number(hour), Number(minute === '' ? '0' : minute)];
  if (hour === '' || h > 23 || m > 59) return null;
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}

/** Undefined where nothing was typed, null for what is no whole number up to four digits. */
function readNumber(typed: string): number | null | undefined {
  const said = westernDigits(typed.trim());
  if (said === '') return undefined;
  const number = /^\d{1,4}$/.test(said) ? Number(said) : Number.NaN;
  return number <= 5000 ? number : null;
}

const westernDigits = (typed: string): string =>
  typed.replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
