import { textIn, type InLanguages } from '../survey-form.ts';
import { oneLine, type CountedQuestion } from './counted-questions.ts';

/** Everything that a table says, by language. */
export type TableWords = Readonly<{
  title: InLanguages;
  rows: readonly InLanguages[];
  columns: readonly InLanguages[];
}>;

/** What the tables and flows of an analysis say beside the words of the form, in one language. */
export type AnalysisPhrases = Readonly<{
  everybody: string;
  ticked: string;
  notTicked: string;
  /** `How often? (Wave 2: follow-up)`. */
  inWave(question: string, wave: Readonly<{ number: number; kind: string }>): string;
  byGroup(question: string, group: string): string;
  option(question: string, option: string): string;
  beforeAfter(question: string): string;
  invited: string;
  opened: string;
  analysed: string;
  notOpened: string;
  withdrawn: string;
  reason(reason: string): string;
}>;

/** Phrases in each language of the form. */
export type PhrasesIn = Readonly<Record<string, AnalysisPhrases>>;

/** A text made in each language. */
export const inEach = (phrases: PhrasesIn, make: (said: AnalysisPhrases, language: string) => string): InLanguages =>
  Object.fromEntries(Object.entries(phrases).map(([language, said]) => [language, make(said, language)]));

/** A question's label in a language; in the form's own where that has none. */
export const labelIn = (
  { label, labels }: Pick<CountedQuestion, 'label' | 'labels'>,
  language: string,
  own: string,
): string => oneLine(textIn(labels, language, own)) || label;

/** Labels of choices in each language. Two that read alike would be one row, so their codes go with them. */
export function choiceWords(
  choices: CountedQuestion['choices'],
  phrases: PhrasesIn,
  own: string,
): readonly InLanguages[] {
  const say = (choice: (typeof choices)[number], language: string) =>
    oneLine(textIn(choice.labels, language, own)) || choice.label;
  return choices.map((choice) =>
    inEach(phrases, (_, language) => {
      const label = say(choice, language);
      const alike = choices.filter((other) => say(other, language) === label).length;
      return alike > 1 ? `${label} (${choice.code})` : label;
    }),
  );
}
