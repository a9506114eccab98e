import type { PairingPlan } from '../pairing/pairing-plan.ts';
import { textIn, type InLanguages, type SurveyForm, type SurveyFormQuestion } from '../survey-form.ts';
import type { Counting, SurveyQuestion } from '../survey-question.ts';

/** A question of a running survey as its stored answers are counted; `label` and those of its choices are in one language. */
export type CountedQuestion = Omit<SurveyQuestion, 'choices'> &
  Readonly<{
    path: string;
    answeredBy: SurveyFormQuestion['answeredBy'];
    labels: InLanguages;
    choices: readonly Readonly<{ code: string; label: string; labels: InLanguages }>[];
  }>;

/** The questions that only tell whose two responses are: parts of a self-made code, or a card's number. They are in no table and in no file. */
export const pairingPaths = (plan: PairingPlan): ReadonlySet<string> =>
  new Set(plan.by === 'nothing' ? [] : plan.by === 'card' ? [plan.path] : plan.parts.map(({ path }) => path));

/** Every question of a form but those that pair, in its order and in a language that it has, else in its own. Names are the last part of a path, or all of it where two would be alike. */
export function countedQuestions(
  form: SurveyForm,
  pairing: PairingPlan,
  language: string = form.language,
): readonly CountedQuestion[] {
  const pairs = pairingPaths(pairing);
  return namedQuestions(form, language).filter(({ path }) => !pairs.has(path));
}

/** The questions that pair, as `countedQuestions` has the others. */
export function pairingQuestions(
  form: SurveyForm,
  pairing: PairingPlan,
  language: string = form.language,
): readonly CountedQuestion[] {
  const pairs = pairingPaths(pairing);
  return namedQuestions(form, language).filter(({ path }) => pairs.has(path));
}

function namedQuestions(form: SurveyForm, language: string): readonly CountedQuestion[] {
  const last = ({ path }: SurveyFormQuestion) => path.split('/').at(-1) ?? path;
  const often = new Map<string, number>();
  for (const question of form.questions) often.set(last(question), (often.get(last(question)) ?? 0) + 1);
  const say = (texts: InLanguages, label: string) => oneLine(textIn(texts, language, form.language)) || oneLine(label);
  return form.questions.map((question) => {
    const { path, label, labels, answeredBy, isOrdered, choices } = question;
    return {
      path,
      name: often.get(last(question)) === 1 ? last(question) : path.split('/').slice(2).join('.'),
      label: say(labels, label),
      labels,
      answeredBy,
      counting: countings[answeredBy],
      isOrdered,
      choices: choices.map((choice) => ({ ...choice, label: say(choice.labels, choice.label) || choice.code })),
    };
  });
}

const countings: Readonly<Record<SurveyFormQuestion['answeredBy'], Counting>> = {
  'one-choice': 'one',
  'several-choices': 'several',
  'whole-number': 'number',
  decimal: 'number',
  text: 'said',
  other: 'said',
};

/** Labels of forms may be paragraphs; a head of a table is a line. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Whether answers of a question can be groups to compare. */
export const canGroup = ({ answeredBy, choices }: Pick<CountedQuestion, 'answeredBy' | 'choices'>): boolean =>
  answeredBy === 'one-choice' && choices.length > 1 && choices.length <= mostChoicesOfGroups;

/** A figure tells seven fillings apart; a table of more than twenty groups is not read. */
const mostChoicesOfGroups = 20;
