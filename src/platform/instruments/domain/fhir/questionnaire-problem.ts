/**
 * Why a Questionnaire cannot be taken in, and where: `at` is the FHIRPath of the element. The words are `instruments.fhir.<kind>`.
 */
export type QuestionnaireProblem = Readonly<{
  kind: (typeof questionnaireProblems)[number];
  at: string;
  values: Readonly<Record<string, string | number>>;
}>;

export const questionnaireProblems = [
  'not-a-questionnaire',
  'too-large',
  'too-deep',
  'wrong-shape',
  'retired',
  'repeated-link-id',
  'repeated-choice',
  'differs',
  'wrong-columns',
  'wrong-expression',
  'wrong-form',
  'unheld-element',
  'unheld-type',
  'unheld-extension',
  'unheld-condition',
  'unheld-repeats',
  'unheld-choices',
  'unheld-value',
  'unheld-hidden',
  'unheld-nested',
  'unheld-bounds',
] as const;

/** What was taken in otherwise than it was written, or not at all. The words are `instruments.fhir-note.<kind>`. */
export type QuestionnaireNote = Readonly<
  Omit<QuestionnaireProblem, 'kind'> & { kind: (typeof questionnaireNotes)[number] }
>;

export const questionnaireNotes = [
  'element-not-kept',
  'extension-not-kept',
  'renamed',
  'choice-renamed',
  'yes-or-no',
  'address-as-text',
  'prefix-joined',
  'version-made',
] as const;
