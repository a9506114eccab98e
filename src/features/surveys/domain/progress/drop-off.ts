import type { SurveyResponse } from '../survey-response.ts';

/**
 * What became of one question. Of the responses to which it was put, some replied, some `leftOut` (passed it and replied to a later one, or finished
 * without it), and the others `stopped`: it is the first that they did not come to, and nothing follows it. It was put to nobody who had stopped before.
 */
export type QuestionReached = Readonly<{
  path: string;
  asked: number;
  replied: number;
  leftOut: number;
  stopped: number;
}>;

/** By question, in the order given; of each, `asked` is `replied`, `leftOut` and `stopped` together. Every unfinished response that did not come to its last question stops at exactly one. */
export function dropOff(
  questions: readonly string[],
  responses: readonly SurveyResponse[],
): readonly QuestionReached[] {
  const counts = new Map(questions.map((path) => [path, { path, asked: 0, replied: 0, leftOut: 0, stopped: 0 }]));
  for (const { asked, replies, doneOn } of responses) {
    const last = asked.findLastIndex((path) => replies.has(path));
    asked.forEach((path, place) => {
      const count = counts.get(path);
      if (count === undefined || (doneOn === null && place > last + 1)) return;
      count.asked += 1;
      if (replies.has(path)) count.replied += 1;
      else if (doneOn !== null || place < last) count.leftOut += 1;
      else count.stopped += 1;
    });
  }
  return [...counts.values()];
}
