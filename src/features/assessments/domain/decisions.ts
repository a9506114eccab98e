import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Fact } from '#platform/clocks/fact.ts';
import {
  knowingTests,
  screeningDecided,
  setAsideReasons,
  suggestScreening,
  testNames,
  testsSoFar,
  type SoFar,
  type Suggestion,
  type TestName,
} from '#features/screening/index.ts';

import type { Circumstances } from './circumstances.ts';
import { whatFollows, type Following } from './what-follows.ts';

/** A suggestion of a test, with what was decided about it in this filling. */
export type TestSuggested = Readonly<{
  test: TestName;
  suggestion: Suggestion;
  decided: 'accepted' | 'set-aside' | null;
  /** What was done about it before, here or elsewhere. */
  soFar: SoFar | null;
}>;

/** What the answers of one filling lead to, and what has not been decided yet. */
export type Outcome = Readonly<{
  tests: readonly TestSuggested[];
  /** To be kept in mind; nothing is decided about them. */
  notices: readonly Suggestion[];
  follows: readonly Following[];
}>;

/** What follows from an assessment as it stands: the same at the desk and on a device. `facts` are the person's in force. */
export function outcomeOfAnswers(
  about: Circumstances,
  facts: readonly Fact[],
  response: string,
  today: LocalDate,
): Outcome {
  const decided = new Map(
    facts
      .filter(({ kind }) => kind === screeningDecided.kind)
      .map(({ body }) => body as { test: string; decision: 'accepted' | 'set-aside'; response?: string })
      .filter((body) => body.response === response)
      .map(({ test, decision }) => [test, decision]),
  );
  const soFar = testsSoFar(facts);
  const { suggestions } = suggestScreening(knowingTests(about, soFar), today);
  const tests = suggestions.flatMap((suggestion): readonly TestSuggested[] => {
    const test = testNames.find((name) => name === suggestion.about);
    return test === undefined
      ? []
      : [{ test, suggestion, decided: decided.get(test) ?? null, soFar: soFar.get(test) ?? null }];
  });
  const agreed = new Set([...decided].filter(([, decision]) => decision === 'accepted').map(([test]) => test));
  return {
    tests,
    notices: suggestions.filter(
      ({ about: thing, is }) => is === 'suggested' && !testNames.some((one) => one === thing),
    ),
    follows: whatFollows(about, agreed, facts, response),
  };
}

/** What was typed beside a test or something that follows, by the name of its field. */
type Typed = Readonly<Record<string, string | readonly string[]>>;
export type DecisionProblem = Readonly<{ field: string; message: string }>;
export type Decision = Readonly<{ kind: string; body: Readonly<Record<string, unknown>> }>;

export const fieldOfTest = (test: string): string => `test-${test}`;
export const reasonOfTest = (test: string): string => `because-${test}`;
export const fieldOfFollowing = ({ kind, body }: Following): string =>
  ['follow', kind, body['what'] ?? body['to'] ?? ''].filter((part) => part !== '').join('-');

/** Reads which tests and which needs were taken on or set aside. What was left open says nothing; what is right is kept, whatever else is not. */
export function readDecisions(
  { tests, follows }: Outcome,
  typed: Typed,
  response: string,
): Readonly<{ decisions: readonly Decision[]; problems: readonly DecisionProblem[] }> {
  const decisions: Decision[] = [];
  const problems: DecisionProblem[] = [];
  for (const { test, suggestion, decided } of tests) {
    const decision = typed[fieldOfTest(test)];
    if (decided !== null || (decision !== 'accepted' && decision !== 'set-aside')) continue;
    const because = setAsideReasons.find((reason) => reason === typed[reasonOfTest(test)]);
    if (decision === 'set-aside' && because === undefined) {
      problems.push({ field: reasonOfTest(test), message: 'assessments.finish.because-missing' });
      continue;
    }
    const [first] = suggestion.from;
    decisions.push({
      kind: screeningDecided.kind,
      body: {
        test,
        decision,
        response,
        ...(first === undefined ? {} : { rule: { name: first.rule.name, version: first.rule.version } }),
        ...(decision === 'set-aside' && because !== undefined ? { because } : {}),
      },
    });
  }
  for (const following of follows) {
    if (typed[fieldOfFollowing(following)] === 'yes') decisions.push({ kind: following.kind, body: following.body });
  }
  return { decisions, problems };
}
