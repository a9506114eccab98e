import type { Form } from '#platform/instruments/domain/form/form.ts';
import type { Said } from '#platform/instruments/domain/said.ts';

import type { FillingWords } from './filling-words.ts';

/** An answer in the reader's words: choices by their labels, and what is no answer by name. */
export function sayAnswer(t: FillingWords, form: Form, path: string, said: Said): string {
  if (said.is === 'taken-back') return t('assessments.form.said-nothing');
  if (said.is !== 'value') return t(`instruments.fill.said.${said.is}`);
  const state = form.state(path);
  const names = [said.value].flat().map(String);
  if (state?.is !== 'question' || state.choices === null) return names.join(', ');
  const choices = new Map(state.choices.map((choice) => [choice.name, form.choiceLabel(path, choice)?.text]));
  return names.map((name) => choices.get(name) ?? name).join(', ');
}
