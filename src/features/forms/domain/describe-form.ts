import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { kindOf, type QuestionKind } from '#platform/instruments/domain/question-kind.ts';
import type { InstrumentText, TextInLanguage } from '#platform/instruments/domain/text.ts';

import { isPlacedQuestion, walkItems } from './walk-items.ts';

/** How far a form is in one language: how many of its texts, and in which state of translation. */
export type LanguageShown = Readonly<{
  tag: string;
  name: string;
  texts: number;
  of: number;
  states: Readonly<Partial<Record<TextInLanguage['state'], number>>>;
}>;

/** A form in figures. `cannotBeAnswered` names the kinds of question in it that can only be held and exported here. */
export type FormFigures = Readonly<{
  questions: number;
  groups: number;
  repeats: number;
  choices: number;
  cannotBeAnswered: readonly QuestionKind[];
  languages: readonly LanguageShown[];
}>;

export function describeForm(instrument: Instrument): FormFigures {
  const placed = [...walkItems(`/${instrument.root}`, instrument.items)];
  const questions = placed.filter(isPlacedQuestion).map(({ item }) => item);
  const texts = textsOf(instrument);
  return {
    questions: questions.filter(({ kind }) => kindOf(kind).role === 'asked').length,
    groups: placed.filter(({ item }) => item.is === 'group').length,
    repeats: placed.filter(({ item }) => item.is === 'repeat').length,
    choices: instrument.lists.reduce((sum, { choices }) => sum + choices.length, 0),
    cannotBeAnswered: [...new Set(questions.map(({ kind }) => kind).filter((kind) => !kindOf(kind).answerable))],
    languages: instrument.languages.map(({ tag, name }) => {
      const said = texts.flatMap((text) => text[tag] ?? []);
      const states: Partial<Record<TextInLanguage['state'], number>> = {};
      for (const { state } of said) states[state] = (states[state] ?? 0) + 1;
      return { tag, name, texts: said.length, of: texts.length, states };
    }),
  };
}

/** Every text that a person reads: labels, hints, messages, choices. */
function textsOf({ root, items, lists }: Instrument): readonly InstrumentText[] {
  const ofItems = [...walkItems(`/${root}`, items)].flatMap(({ item }) => [
    item.label,
    item.hint,
    ...(item.is === 'question' ? [item.requiredMessage, item.constraintMessage] : []),
  ]);
  const ofChoices = lists.flatMap(({ choices }) => choices.map(({ label }) => label));
  return [...ofItems, ...ofChoices].filter((text) => text !== undefined);
}
