/** A text by the tag of each language that it was written in. */
export type InLanguages = Readonly<Record<string, string>>;

/** What can be done with a question in a survey's rules, codes and analysis. `label` is in the form's own language. */
export type SurveyFormQuestion = Readonly<{
  path: string;
  label: string;
  labels: InLanguages;
  answeredBy: 'one-choice' | 'several-choices' | 'whole-number' | 'decimal' | 'text' | 'other';
  /** True where its choices have an order, the lowest first: a scale drawn as one (`likert`). */
  isOrdered: boolean;
  choices: readonly Readonly<{ code: string; label: string; labels: InLanguages }>[];
}>;

/** A version of a form as a survey stands on it. Questions in a part that repeats are none of it: they have no one answer a person. */
export type SurveyForm = Readonly<{
  id: string;
  version: string;
  title: string;
  /** The tag of its own language, then of every one that it has. */
  language: string;
  languages: readonly string[];
  questions: readonly SurveyFormQuestion[];
  /** True where the form has a code of a clinical terminology of its own: it is written into a health record, and is no survey. */
  isClinical: boolean;
}>;

/** In the language asked for, or in the form's own, or in any. */
export const textIn = (texts: InLanguages, language: string, own: string): string =>
  texts[language] ?? texts[own] ?? Object.values(texts)[0] ?? '';
