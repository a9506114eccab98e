import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Question } from '#platform/instruments/domain/item.ts';

const text = (words: string) => ({ en: { text: words, state: 'source' as const } });

/** A question of an invented form, answered by yes or no unless it is said to be answered otherwise. */
export const exampleQuestion = (name: string, label: string, more: Partial<Question> = {}): Question => ({
  is: 'question',
  name,
  label: text(label),
  kind: 'select-one',
  list: 'yn',
  ...more,
});

/** A small invented form; its questions are those of a usual one unless others are given. */
export function exampleInstrument(
  id: string,
  version: string,
  items: Instrument['items'] = [exampleQuestion('seen', 'Did you see a doctor?')],
  choices: readonly string[] = ['yes', 'no'],
): Instrument {
  return {
    id,
    version,
    title: text('Example'),
    dated: null,
    owner: null,
    purpose: null,
    source: null,
    signOff: null,
    language: 'en',
    languages: [{ tag: 'en', name: 'English (en)' }],
    root: 'data',
    items,
    lists: [{ id: 'yn', choices: choices.map((name) => ({ name, label: text(name) })) }],
    scores: [],
  };
}
