import { speak, type SpokenText } from '#platform/instruments/domain/form/spoken-text.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import type { Choice } from '#platform/instruments/domain/choice-list.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';
import type { InstrumentText } from '#platform/instruments/domain/text.ts';
import { printExpression } from '#platform/instruments/domain/expression/print.ts';

import type { PaperCodes } from './paper-codes.ts';

/** The words of a form that nobody is filling in: what stands for another answer is named by its code. */
export type FormWords = Readonly<{
  language: string;
  /** In that language, else the form's own, else whichever there is; null where there are none. */
  say: (text: InstrumentText | undefined) => SpokenText | null;
  /** The question of a name, where only one has it. */
  question: (name: string) => QuestionNamed | null;
  choicesOf: (list: string | undefined) => readonly Choice[];
}>;

export type QuestionNamed = Readonly<{ code: string | null; choices: readonly Choice[] | null }>;

export function formWords(
  { instrument, named, lists }: CompiledInstrument,
  codes: PaperCodes,
  language: string,
): FormWords {
  const choicesOf = (list: string | undefined): readonly Choice[] => lists.get(list ?? '')?.choices ?? [];
  const question = (name: string): QuestionNamed | null => {
    const [only, second] = named.get(name) ?? [];
    if (only === undefined || second !== undefined || only.is !== 'question') return null;
    const chooses = kindOf(only.item.kind).choices === true;
    return { code: codes[only.path] ?? null, choices: chooses ? choicesOf(only.item.list) : null };
  };
  const say: FormWords['say'] = (text) =>
    speak(text, [language, instrument.language], (part) =>
      part.is === 'reference' ? `[${question(part.name)?.code ?? part.name}]` : `[${printExpression(part)}]`,
    );
  return { language, say, question, choicesOf };
}
