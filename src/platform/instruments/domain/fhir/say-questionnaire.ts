import type { Translator } from '#platform/language/translator.ts';

import type { QuestionnaireNote, QuestionnaireProblem } from './questionnaire-problem.ts';

/** A problem or a note as it is told: the FHIRPath of the element, and words that say what to do. */
export type QuestionnaireSaid = Readonly<{ at: string; name: string; words: string }>;

const example = '${name}';

export function sayQuestionnaireProblem(
  t: Translator,
  { kind, at, values }: QuestionnaireProblem,
): QuestionnaireSaid & Readonly<{ reason: 'wrong' | 'not-held' }> {
  const filled = { example, ...values, nearest: values['nearest'] || 'none' };
  const isExpression = kind === 'wrong-expression';
  const reason = isExpression ? t(`instruments.expression.${values['problem'] ?? ''}`, filled) : '';
  const words = t(`instruments.fhir.${kind}`, { ...filled, reason }).trim();
  return { at, name: kind, words, reason: isUnheld(kind) ? 'not-held' : 'wrong' };
}

/** True where a Questionnaire is not wrong, but asks for what is not held here. */
const isUnheld = (kind: QuestionnaireProblem['kind']): boolean => kind.startsWith('unheld-') || kind.startsWith('too-');

export const sayQuestionnaireNote = (t: Translator, { kind, at, values }: QuestionnaireNote): QuestionnaireSaid => ({
  at,
  name: kind,
  words: t(`instruments.fhir-note.${kind}`, values),
});
