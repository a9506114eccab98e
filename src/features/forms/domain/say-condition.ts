import type { Translator } from '#platform/language/translator.ts';
import { isolate } from '#platform/language/bidi.ts';

import { readCondition, type Condition, type Requirement } from './condition.ts';
import type { FormWords, QuestionNamed } from './form-words.ts';

/** Words of one language: the page's own (`forms.paper.*`) and the form's. */
export type SayIn = Readonly<{ t: Translator<ConditionKey>; words: FormWords }>;

type ConditionKey = `forms.paper.${'and' | 'or' | 'answered' | 'chosen' | 'not-chosen' | 'compared'}`;

const operators = { '=': 'eq', '!=': 'ne', '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge' } as const;

/** A relevance as a clause that follows "only if"; null where it cannot be said in words of questions that stand on the paper. */
export function sayRelevance(relevant: string, say: SayIn): string | null {
  const condition = readCondition(relevant);
  return condition === null ? null : sayCondition(condition, say);
}

function sayCondition(condition: Condition, say: SayIn): string | null {
  if ('of' in condition) {
    const parts = condition.of.map((one) => sayCondition(one, say));
    return parts.reduce((first, second) => {
      if (first === null || second === null) return null;
      return say.t(condition.is === 'all' ? 'forms.paper.and' : 'forms.paper.or', { first, second });
    });
  }
  const question = say.words.question(condition.question);
  return question?.code == null ? null : sayOf(condition, { ...question, code: question.code }, say);
}

function sayOf(
  condition: Requirement,
  { code, choices }: QuestionNamed & Readonly<{ code: string }>,
  { t, words }: SayIn,
): string | null {
  if (condition.is === 'answered') return t('forms.paper.answered', { code, not: condition.not ? 'yes' : 'no' });
  const isEqual = condition.is === 'chosen' || condition.operator === '=' || condition.operator === '!=';
  if (choices !== null && isEqual) {
    const name = condition.is === 'chosen' ? condition.choice : condition.value;
    const found = choices.find((choice) => choice.name === name);
    const choice = found === undefined ? null : words.say(found.label);
    const not = condition.is === 'chosen' ? condition.not : condition.operator === '!=';
    if (choice === null) return null;
    return t(not ? 'forms.paper.not-chosen' : 'forms.paper.chosen', {
      code,
      choice: isolate(choice.text, t.direction),
    });
  }
  if (condition.is === 'chosen') return null;
  const value = isolate(condition.value, t.direction);
  return t('forms.paper.compared', { operator: operators[condition.operator], code, value });
}
