/** What can be done with a question in a survey's rules and codes. */
export type SurveyFormQuestion = Readonly<{
  path: string;
  label: string;
  answeredBy: 'one-choice' | 'several-choices' | 'whole-number' | 'text' | 'other';
  choices: readonly Readonly<{ code: string; label: string }>[];
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
}>;
