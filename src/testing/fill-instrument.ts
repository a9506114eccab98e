import fc from 'fast-check';

import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import { openForm, type Form } from '#platform/instruments/domain/form/form.ts';
import type { QuestionState } from '#platform/instruments/domain/form/item-state.ts';
import { isAsked, pagesOf, questionsOf } from '#platform/instruments/domain/paging.ts';
import { noAnswers, type Said, type Value } from '#platform/instruments/domain/said.ts';

import { surroundings } from './instrument.ts';

/** Answers by the names of questions; each is given where the question is asked, in the form's order. */
export type AnswersByName = Readonly<Record<string, Value | Said>>;

export const declines: Said = { is: 'prefer-not-to-say' };

/** Chance, as a list of numbers that fast-check can shorten. Read round and round. */
const tapes = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 60 });

/**
 * Fillings as they may come of talking: page after page, each question answered, declined, put off or passed over by chance. `fixed` answers stand as they are.
 */
export const fillings = (compiled: CompiledInstrument, fixed: AnswersByName = {}): fc.Arbitrary<Form> =>
  tapes.map((tape) => {
    let at = 0;
    const next = (below: number): number => {
      at += 1;
      return ((tape[at % tape.length] ?? 0) + at * 7) % below;
    };
    return fill(compiled, (state) => fixedSaid(fixed, state) ?? anySaid(state, next));
  });

/** A filling in which just these questions are answered. */
export const filled = (compiled: CompiledInstrument, answers: AnswersByName): Form =>
  fill(compiled, (state) => fixedSaid(answers, state));

function fill(compiled: CompiledInstrument, says: (state: QuestionState) => Said | null): Form {
  const form = openForm(compiled, noAnswers, surroundings);
  const seen = new Set<string>();
  // An answer may bring up what stands before it, so the form is gone through until nothing new is asked.
  for (let asked = unseen(form, seen); asked.length > 0; asked = unseen(form, seen)) {
    for (const { path } of asked) {
      const state = form.state(path);
      if (state?.is !== 'question' || !state.isRelevant) continue;
      seen.add(path);
      const said = says(state);
      const result = said === null ? null : form.answer(path, said);
      if (result?.ok === false) throw new Error(`${path}: ${JSON.stringify(result.problems)}`);
    }
  }
  return form;
}

const unseen = (form: Form, seen: ReadonlySet<string>): readonly QuestionState[] =>
  pagesOf(form)
    .flatMap(({ parts }) => questionsOf(parts))
    .filter((state) => isAsked(state) && !seen.has(state.path));

function fixedSaid(answers: AnswersByName, { question }: QuestionState): Said | null {
  const given = answers[question.name];
  if (given === undefined) return null;
  return typeof given === 'object' && 'is' in given ? given : { is: 'value', value: given };
}

function anySaid(state: QuestionState, next: (below: number) => number): Said | null {
  const chance = next(12);
  if (chance === 0) return { is: 'prefer-not-to-say' };
  if (chance === 1) return { is: 'not-asked', because: 'No time' };
  if (chance === 2) return null;
  const value = anyValue(state, next);
  return value === null ? null : { is: 'value', value };
}

function anyValue({ question, choices }: QuestionState, next: (below: number) => number): Value | null {
  const names = (choices ?? []).map(({ name }) => name);
  switch (question.kind) {
    case 'select-one':
      return names[next(names.length)] ?? null;
    case 'select-multiple': {
      const [first, second] = [names[next(names.length)], names[next(names.length)]];
      return [...new Set([first, second])].filter((name) => name !== undefined);
    }
    case 'integer':
    case 'decimal':
      return next(200);
    case 'date-estimated':
      return String(1930 + next(97));
    case 'text':
      return ['a', 'من حلب', 'ኣስመራ'][next(3)] ?? null;
    default:
      throw new Error(`No answer is made up for ${question.kind}`);
  }
}
