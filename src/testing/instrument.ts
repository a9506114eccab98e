import { parseLocalDate } from '#platform/calendar/local-date.ts';
import type { ChoiceList } from '#platform/instruments/domain/choice-list.ts';
import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import { openForm } from '#platform/instruments/domain/form/form.ts';
import type { Form } from '#platform/instruments/domain/form/form.ts';
import type { FormSurroundings } from '#platform/instruments/domain/form/form-surroundings.ts';
import type { QuestionState } from '#platform/instruments/domain/form/item-state.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Group, Item, Question, Repeat } from '#platform/instruments/domain/item.ts';
import type { QuestionKind } from '#platform/instruments/domain/question-kind.ts';
import { noAnswers } from '#platform/instruments/domain/said.ts';
import type { Answers, Value } from '#platform/instruments/domain/said.ts';
import type { InstrumentText } from '#platform/instruments/domain/text.ts';

/** English words, as they were first written. */
export const english = (text: string): InstrumentText => ({ en: { text, state: 'source' } });

export function instrumentOf(items: readonly Item[], more: Partial<Instrument> = {}): Instrument {
  return {
    id: 'form',
    version: '1',
    title: english('A form'),
    dated: null,
    owner: null,
    purpose: null,
    source: null,
    signOff: null,
    language: 'en',
    languages: [{ tag: 'en', name: 'English (en)' }],
    root: 'data',
    items,
    lists: [],
    scores: [],
    ...more,
  };
}

export const question = (kind: QuestionKind, name: string, more: Partial<Question> = {}): Question => ({
  is: 'question',
  kind,
  name,
  label: english(name),
  ...more,
});

export const group = (name: string, items: readonly Item[], more: Partial<Group> = {}): Group => ({
  is: 'group',
  name,
  items,
  ...more,
});

export const repeat = (name: string, items: readonly Item[], more: Partial<Repeat> = {}): Repeat => ({
  is: 'repeat',
  name,
  items,
  ...more,
});

export const list = (id: string, ...names: readonly string[]): ChoiceList => ({
  id,
  choices: names.map((name) => ({ name, label: english(name) })),
});

let ids = 0;

export const surroundings: FormSurroundings = {
  today: parseLocalDate('2026-11-25')!,
  now: '2026-11-25T20:00:00.000+00:00',
  newId: () => `id-${String((ids += 1)).padStart(8, '0')}`,
  seed: 'response',
  language: 'en',
};

/** Opens a form that must be whole. */
export function opened(
  items: readonly Item[] | Instrument,
  more: Partial<Instrument> = {},
  answers: Answers = noAnswers,
  around: Partial<FormSurroundings> = {},
): Form {
  const compiled = compileInstrument('items' in items ? items : instrumentOf(items, more));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return openForm(compiled.value, answers, { ...surroundings, ...around });
}

/** The state of a question that is there, by its path after the root. */
export function stateOf(form: Form, path: string): QuestionState {
  const state = form.state(`/data/${path}`);
  if (state?.is !== 'question') throw new Error(`No question at ${path}`);
  return state;
}

export const textOf = (form: Form, path: string): string => stateOf(form, path).text;

/** Answers a question, which must be one that takes it. */
export function answer(form: Form, path: string, value: Value): void {
  const result = form.answer(`/data/${path}`, { is: 'value', value });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
}
