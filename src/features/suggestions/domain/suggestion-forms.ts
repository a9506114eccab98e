import { z } from 'zod';

import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { isBlank, readTypedDate } from '#platform/calendar/typed-date.ts';
import { findLanguage } from '#platform/language/language.ts';
import { latinDigits } from '#platform/language/latin-digits.ts';

import {
  longestAnswer,
  longestOwner,
  longestSaid,
  longestSource,
  mostLanguages,
  mostPeople,
  origins,
  outcomes,
  returnWays,
  withdrawReasons,
  type AnsweredBody,
  type MadeBody,
  type ReturnedBody,
  type WithdrawnBody,
} from './suggestion.ts';

/** Longer than any field may be; what is sent beyond it is refused before it is read. */
const text = z.string().max(20_000, 'suggestions.problem.too-long').default('');
const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((said) => (typeof said === 'string' ? [said] : said).filter((one) => one !== ''));
const saidOn = { 'on[day]': text, 'on[month]': text, 'on[year]': text };
const doneBy = { 'by[day]': text, 'by[month]': text, 'by[year]': text };
type Problem = (field: string, message: string) => void;

/** What was said, and when: today unless somebody says otherwise. Every problem is found at once, each with a message key; so in the forms below. */
export function takeUpForm(today: LocalDate): z.ZodType<Readonly<{ on: LocalDate; body: MadeBody }>> {
  const fields = { ...saidOn, said: text, language: text, english: text, from: text, source: text, people: text };
  return z.object({ ...fields, returnIn: several }).transform((form, context) => {
    const problem = problemIn(context);
    const said = readWords(form.said, 'said', longestSaid, problem);
    const language = readLanguage(form.language, 'language', problem);
    const english = readOptional(form.english, 'english', longestSaid, problem);
    if (english === undefined && language !== '' && language !== 'en')
      problem('english', 'suggestions.problem.english-missing');
    const from = origins.find((one) => one === form.from);
    if (from === undefined) problem('from', 'suggestions.problem.choose');
    const source = readOptional(form.source, 'source', longestSource, problem);
    const people = readPeople(form.people, problem);
    const on = readDay(form['on[day]'], form['on[month]'], form['on[year]']) ?? today;
    if (on === 'not-real') problem('on', 'suggestions.problem.date-not-real');
    else if (on > today) problem('on', 'suggestions.problem.date-in-future');
    const returnIn = [...new Set(form.returnIn.map((one) => readLanguage(one, 'returnIn', problem)))];
    if (returnIn.length === 0) returnIn.push(language);
    if (returnIn.length > mostLanguages) problem('returnIn', 'suggestions.problem.choose');
    if (on === 'not-real' || from === undefined) return z.NEVER;
    const body = { said, language, from, returnIn };
    return {
      on,
      body: {
        ...body,
        ...(english !== undefined && language !== 'en' && { english }),
        ...(source !== undefined && { source }),
        ...(people !== undefined && { people }),
      },
    };
  });
}

/** Who in the requester's own team answers for it, and what they are called in public. */
export const ownForm: z.ZodType<Readonly<{ owner: string; as: string }>> = z
  .object({ owner: text, as: text })
  .transform((form, context) => {
    const problem = problemIn(context);
    const owner = z.guid().safeParse(form.owner);
    if (!owner.success) problem('owner', 'suggestions.problem.choose');
    const as = readWords(form.as, 'as', longestOwner, problem);
    return { owner: owner.data ?? '', as };
  });

/** Another team that is to answer for it. */
export const giveForm: z.ZodType<Readonly<{ team: string }>> = z.object({
  team: z.guid('suggestions.problem.choose'),
});

/** What becomes of it, in words. What is promised has a day, within two years. */
export function answerForm(today: LocalDate): z.ZodType<AnsweredBody> {
  return z.object({ ...doneBy, outcome: text, words: text }).transform((form, context) => {
    const problem = problemIn(context);
    const outcome = outcomes.find((one) => one === form.outcome);
    if (outcome === undefined) problem('outcome', 'suggestions.problem.choose');
    const words = readWords(form.words, 'words', longestAnswer, problem);
    const by = outcome === 'will-do' ? readDay(form['by[day]'], form['by[month]'], form['by[year]']) : null;
    if (outcome === 'will-do' && by === null) problem('by', 'suggestions.problem.by-missing');
    else if (by === 'not-real') problem('by', 'suggestions.problem.date-not-real');
    else if (by !== null && (by < today || by > addDays(today, 731)))
      problem('by', 'suggestions.problem.by-out-of-range');
    if (outcome === undefined || by === 'not-real') return z.NEVER;
    return { outcome, words, ...(by !== null && { by }) };
  });
}

export const returnForm: z.ZodType<ReturnedBody> = z
  .object({ language: text, way: z.enum(returnWays, 'suggestions.problem.choose') })
  .transform(({ language, way }, context) => ({
    way,
    language: readLanguage(language, 'language', problemIn(context)),
  }));

export const withdrawForm: z.ZodType<WithdrawnBody> = z.object({
  why: z.enum(withdrawReasons, 'suggestions.problem.choose'),
});

function problemIn(context: z.core.$RefinementCtx): Problem {
  return (field, message) => context.addIssue({ code: 'custom', path: [field], message });
}

function readWords(typed: string, field: string, longest: number, problem: Problem): string {
  const words = typed.replaceAll('\r\n', '\n').trim();
  if (words === '') problem(field, 'suggestions.problem.words-missing');
  else if (words.length > longest) problem(field, 'suggestions.problem.too-long');
  return words;
}

function readOptional(typed: string, field: string, longest: number, problem: Problem): string | undefined {
  return typed.trim() === '' ? undefined : readWords(typed, field, longest, problem);
}

function readLanguage(typed: string, field: string, problem: Problem): string {
  const language = findLanguage(typed);
  if (language === null || language.sort === 'pseudo') problem(field, 'suggestions.problem.language-missing');
  return language?.tag ?? '';
}

function readPeople(typed: string, problem: Problem): number | undefined {
  const said = latinDigits(typed.trim());
  if (said === '') return undefined;
  const people = /^\d{1,6}$/.test(said) ? Number(said) : 0;
  if (people < 1 || people > mostPeople) problem('people', 'suggestions.problem.number-not-understood');
  return people;
}

/** Null where nothing was typed. */
function readDay(day: string, month: string, year: string): LocalDate | 'not-real' | null {
  const typed = { day, month, year };
  return isBlank(typed) ? null : (readTypedDate(typed) ?? 'not-real');
}
