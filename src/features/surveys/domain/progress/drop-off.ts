import type { SurveyResponse } from '../survey-response.ts';

/**
 * What became of one question. Of the responses to which it was put, some replied, some `leftOut` (passed it and replied to a later one, or finished
 * without it), and some `stopped`: it is the first that they did not come to, and nothing follows it. The rest had stopped before.
 */
export type QuestionReached = Readonly<{
  path: string;
  asked: number;
  replied: number;
  leftOut: number;
  stopped: number;
}>;

/** By question, in the order given. Every unfinished response that did not come to its last question stops at exactly one. */
export function dropOff(
  questions: readonly string[],
  responses: readonly SurveyResponse[],
): readonly QuestionReached[] {
  const counts = new Map(questions.map((path) => [path, { path, asked: 0, replied: 0, leftOut: 0, stopped: 0 }]));
  for (const { asked, replies, doneOn } of responses) {
    const last = asked.findLastIndex((path) => replies.has(path));
    asked.forEach((path, place) => {
      const count = counts.get(path);
      if (count === undefined) return;
      count.asked += 1;
      if (replies.has(path)) count.replied += 1;
      else if (doneOn !== null || place < last) count.leftOut += 1;
      else if (place === last + 1) count.stopped += 1;
    });
  }
  return [...counts.values()];
}
