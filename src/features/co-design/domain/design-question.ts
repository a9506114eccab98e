import { speak, type SpokenText } from '#platform/instruments/domain/form/spoken-text.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Item, Question } from '#platform/instruments/domain/item.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';
import type { InstrumentText } from '#platform/instruments/domain/text.ts';
import { isPlacedQuestion, walkItems, type PaperCodes } from '#features/forms/index.ts';

/**
 * A question as co-designers speak of it, or words that stand between questions: by its place in the form (`/data/you/age`), and by its number, counted
 * from 1. `heading` is that of the part that begins with it.
 */
export type DesignQuestion = Readonly<{
  place: string;
  number: number;
  question: Question;
  heading: InstrumentText | null;
}>;

/** Everything that somebody is asked or told, in the form's order. */
export function questionsOf({ root, items }: Pick<Instrument, 'root' | 'items'>): readonly DesignQuestion[] {
  const begun = new Set<Item>();
  return [...walkItems(`/${root}`, items)]
    .filter(isPlacedQuestion)
    .filter(({ item }) => ['asked', 'shown'].includes(kindOf(item.kind).role) && item.calculation === undefined)
    .map(({ path, item, within }, at) => {
      const begins = within.filter((part) => !begun.has(part));
      for (const part of begins) begun.add(part);
      const heading = begins.findLast(({ label }) => label !== undefined)?.label ?? null;
      return { place: path, number: at + 1, question: item, heading };
    });
}

/** The words of a form that nobody is filling in, in one language, else the form's own, else whichever there is. */
export type DesignWords = Readonly<{
  language: string;
  /** Null where there are none. */
  say: (text: InstrumentText | undefined) => SpokenText | null;
  /** What a question is called where it has no words: its name. */
  choicesOf: (question: Question) => readonly Readonly<{ name: string; said: SpokenText | null }>[];
}>;

export function designWords(instrument: Instrument, codes: PaperCodes, language: string): DesignWords {
  const codeOf = (name: string): string =>
    Object.entries(codes).find(([place]) => place.endsWith(`/${name}`))?.[1] ?? name;
  const say: DesignWords['say'] = (text) =>
    speak(text, [language, instrument.language], (part) =>
      part.is === 'reference' ? `[${codeOf(part.name)}]` : '[…]',
    );
  const lists = new Map(instrument.lists.map(({ id, choices }) => [id, choices]));
  return {
    language,
    say,
    choicesOf: ({ kind, list }) =>
      kindOf(kind).choices === true
        ? (lists.get(list ?? '') ?? []).map(({ name, label }) => ({ name, said: say(label) }))
        : [],
  };
}

/** The tags of a form's languages, its own first. */
export const tagsOf = ({ language, languages }: Instrument): readonly string[] => [
  ...new Set([language, ...languages.map(({ tag }) => tag)]),
];
