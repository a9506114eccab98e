import { z } from 'zod';

import { parseNhsNumber } from '../nhs-number.ts';
import type { Birth } from '../verdict.ts';
import type { AskedAnswers } from './asked-answers.ts';

const choice = z.enum(['yes', 'no', 'unsaid']).optional();
const text = (longest: number) => z.string().trim().max(longest, 'matching.ask.too-long').optional().default('');

/** The form in which whoever asks writes down what the person says. Every answer may be missing. */
export const askForm = z.object({
  stayed: choice,
  places: text(400),
  seen: choice,
  name: text(200),
  birth: text(60),
  phone: text(40),
  number: text(60),
  sibling: choice,
  agree: choice,
});

export type AskForm = z.infer<typeof askForm>;

/** What the form says; null where a date of birth was written that cannot be read. Not knowing is no answer. */
export function readAnswers(form: AskForm, readBirth: (text: string) => Birth | null): AskedAnswers | null {
  const otherBirth = form.birth === '' ? null : readBirth(form.birth);
  if (form.birth !== '' && otherBirth === null) return null;
  const nhsNumber = parseNhsNumber(form.number);
  return {
    stayedElsewhere: said(form.stayed),
    places: form.places
      .split(/[,;،؛\n]+/u)
      .map((place) => place.trim())
      .filter((place) => place !== '')
      .slice(0, 10),
    seenBefore: said(form.seen),
    otherName: orNull(form.name),
    otherBirth,
    earlierPhone: orNull(form.phone),
    nhsNumber,
    reference: nhsNumber === null ? orNull(form.number) : null,
    sibling: said(form.sibling),
  };
}

/** Yes or no; null where nothing was said. */
export const said = (answer: AskForm['seen']): boolean | null =>
  answer === 'yes' ? true : answer === 'no' ? false : null;

const orNull = (written: string): string | null => (written === '' ? null : written);
