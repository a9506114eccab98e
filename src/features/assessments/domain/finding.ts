import type { Choice } from '#platform/instruments/domain/choice-list.ts';
import type { Coding } from '#platform/instruments/domain/coding.ts';
import type { Form } from '#platform/instruments/domain/form/form.ts';
import type { QuestionState } from '#platform/instruments/domain/form/item-state.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';

import { neverUsed, statusCodes } from './snomed-codes.ts';

/** One question and what came of it, in the words of whoever reads. */
export type Finding = Readonly<{ path: string; question: string }> &
  (
    | Readonly<{ is: 'said'; answer: string }>
    | Readonly<{ is: 'declined' }>
    | Readonly<{ is: 'not-asked'; because: string }>
    /** Said once, and no longer counted, as something else was answered otherwise since. What was said is not told. */
    | Readonly<{ is: 'set-aside' }>
  );

/** What came of a question; null for one that was not asked, or whose answer is not for people to read. */
export function findingOf(form: Form, state: QuestionState): Finding | null {
  const { path, question, said, text, isRelevant, isSetAside } = state;
  if (kindOf(question.kind).role !== 'asked') return null;
  const about = { path, question: form.label(path)?.text.trim() || question.name };
  if (text !== '') return { ...about, is: 'said', answer: answerWords(form, state) };
  if (isSetAside) return { ...about, is: 'set-aside' };
  if (!isRelevant) return null;
  if (said?.is === 'prefer-not-to-say') return { ...about, is: 'declined' };
  return said?.is === 'not-asked' ? { ...about, is: 'not-asked', because: said.because } : null;
}

/** The choices that count, in the order in which they were made. */
export function chosen({ question, text, choices }: QuestionState): readonly Choice[] {
  if (choices === null || text === '') return [];
  const names = kindOf(question.kind).value === 'items' ? text.split(' ') : [text];
  return names.flatMap((name) => choices.find((choice) => choice.name === name) ?? []);
}

/** The unit that a number was asked in. */
export const unitOf = ({ question }: QuestionState): Coding | null =>
  question.codes?.find(({ system }) => system === 'http://unitsofmeasure.org') ?? null;

function answerWords(form: Form, state: QuestionState): string {
  const choices = chosen(state);
  if (choices.length > 0)
    return choices.map((choice) => form.choiceLabel(state.path, choice)?.text ?? choice.name).join(', ');
  const unit = unitOf(state);
  const { said, question, text } = state;
  if (question.kind === 'date-estimated' && said?.is === 'value') return String(said.value);
  return unit === null ? text : `${text} ${unit.display ?? unit.code}`;
}

/** True of a question that asks for a legal status, as one of its own codes or of its choices' is one. */
export function asksForStatus({ question, choices }: QuestionState): boolean {
  const isStatus = ({ code }: Coding): boolean => statusCodes.has(code) || neverUsed.has(code);
  return question.codes?.some(isStatus) === true || choices?.some(({ codes }) => codes?.some(isStatus)) === true;
}
