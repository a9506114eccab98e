import type { SurveyResponse } from '../survey-response.ts';
import {
  countAnswered,
  countChoice,
  countNumber,
  countTogether,
  emptyTally,
  mostGroups,
  type Tally,
} from '../tally.ts';
import type { CountedQuestion } from './counted-questions.ts';

type Replies = SurveyResponse['replies'];

/** What somebody replied to a question: a choice or choices by number, a number, that there are words, that they preferred not to say, something that is not on the list; null for no reply. */
export type Reply =
  | Readonly<{ is: 'chosen'; choices: readonly number[] }>
  | Readonly<{ is: 'number'; value: number }>
  | Readonly<{ is: 'said' | 'declined' | 'outside' }>;

export function replyTo(question: CountedQuestion, replies: Replies): Reply | null {
  const values = replies.get(question.path);
  if (values === undefined) return null;
  if (values.length === 0) return { is: 'declined' };
  if (question.counting === 'said') return { is: 'said' };
  if (question.counting === 'number') {
    const value = values[0]?.trim() === '' ? Number.NaN : Number(values[0]);
    return Number.isFinite(value) ? { is: 'number', value } : { is: 'outside' };
  }
  const numbers = choiceNumbers(question);
  const choices = (values.length === 1 ? values : [...new Set(values)]).map((value) => numbers.get(value) ?? -1);
  const isOne = question.counting === 'one' && choices.length > 1;
  return isOne || choices.includes(-1) ? { is: 'outside' } : { is: 'chosen', choices };
}

const numbered = new WeakMap<CountedQuestion['choices'], ReadonlyMap<string, number>>();

/** The place of each choice by its code; of two that are alike the first. */
function choiceNumbers({ choices }: CountedQuestion): ReadonlyMap<string, number> {
  const known = numbered.get(choices);
  if (known !== undefined) return known;
  const made = new Map(choices.map(({ code }, at) => [code, at] as const).reverse());
  numbered.set(choices, made);
  return made;
}

/** One question of one wave as it was counted. Whoever was asked either answered, preferred not to say, gave what is not on the list, or left it. */
export type StoredTally = Readonly<{
  tally: Tally;
  /** By group, as the tally has its groups. */
  asked: readonly number[];
  declined: number;
}>;

export type HowCounted = Readonly<{
  /** The number of a response's group; `noGroup` for none. */
  groupOf?: (response: SurveyResponse) => number;
  /** 0 or more. */
  weightOf?: (response: SurveyResponse) => number;
}>;

/** The group of whoever is in none. */
export const noGroup = mostGroups;

/** Stored responses in the same cells as those of a file (`tally.ts`), so that both are said by the same code. */
export function tallyStored(
  questions: readonly CountedQuestion[],
  responses: readonly SurveyResponse[],
  { groupOf = () => noGroup, weightOf }: HowCounted = {},
): readonly StoredTally[] {
  const counted = questions.map((question) => ({
    question,
    tally: emptyTally(question, weightOf !== undefined),
    asked: new Array<number>(mostGroups + 1).fill(0),
    declined: 0,
  }));
  for (const response of responses) {
    const asked = new Set(response.asked);
    const [group, weight] = [groupOf(response), weightOf?.(response) ?? 1];
    for (const one of counted) {
      const reply = replyTo(one.question, response.replies);
      if (asked.has(one.question.path) || reply !== null) one.asked[group] = (one.asked[group] ?? 0) + 1;
      if (reply?.is === 'declined') one.declined += 1;
      else if (reply?.is === 'outside') one.tally.outside += 1;
      else if (reply !== null) countReply(one.tally, one.question, reply, group, weight);
    }
  }
  return counted.map(({ tally, asked, declined }) => ({ tally, asked, declined }));
}

function countReply(tally: Tally, { choices }: CountedQuestion, reply: Reply, group: number, weight: number): void {
  countAnswered(tally, group, weight);
  if (reply.is === 'number') countNumber(tally, reply.value, weight);
  if (reply.is !== 'chosen') return;
  for (const choice of reply.choices) countChoice(tally, choice, group, weight);
  if (tally.together === null) return;
  countTogether(tally, Int32Array.from(reply.choices), reply.choices.length, choices.length, group);
}
