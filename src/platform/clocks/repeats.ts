import { firstDay, isOf, lastDay, type Fact } from './fact.ts';
import type { SubjectPathway } from './pathway.ts';

/**
 * What a clock that can be owed again reads: the starts that nothing has answered and none of the answers to others; where every start is answered, the
 * last one with its answers. Null where there is no start at all. Depends on the set of facts alone, and never on when something was written.
 */
export function tellOneTime(pathway: SubjectPathway, facts: readonly Fact[]): readonly Fact[] | null {
  const { starts, answers, rest } = sort(pathway, facts);
  if (starts.length === 0) return null;
  const open = withoutAnswer(pathway, starts, answers);
  if (open.length > 0) return [...rest, ...open];
  const last = starts.reduce((a, b) => (comesBefore(a, b) ? b : a));
  return [...rest, last, ...answers.filter((answer) => isAnswered(last, answer, pathway.repeats?.by))];
}

/** The starts of a deadline that nothing has answered yet: what is owed. */
export function owedBy(pathway: SubjectPathway, facts: readonly Fact[]): readonly Fact[] {
  const { starts, answers } = sort(pathway, facts);
  return withoutAnswer(pathway, starts, answers);
}

function sort({ starts: startRules, stops }: SubjectPathway, facts: readonly Fact[]) {
  const starts: Fact[] = [];
  const answers: Fact[] = [];
  const rest: Fact[] = [];
  for (const fact of facts) {
    if (startRules.some((rule) => isOf(rule, fact))) starts.push(fact);
    else if (stops.some((rule) => isAnswer(rule.reason) && isOf(rule, fact))) answers.push(fact);
    else rest.push(fact);
  }
  return { starts, answers, rest };
}

function withoutAnswer(
  { repeats }: SubjectPathway,
  starts: readonly Fact[],
  answers: readonly Fact[],
): readonly Fact[] {
  return starts.filter((start) => !answers.some((answer) => isAnswered(start, answer, repeats?.by)));
}

const isAnswer = (reason: string): boolean => reason === 'done' || reason === 'declined';

/** What is done on a day that nobody knows, and names nothing, may have come before: it answers only what has no day either. */
function isAnswered(start: Fact, answer: Fact, by: string | undefined): boolean {
  const names = namesOf(answer);
  if (names !== null) return names.includes(start.id);
  return (lastDay(answer) ?? -Infinity) >= (firstDay(start) ?? -Infinity) && isSame(start, answer, by);
}

function isSame(a: Fact, b: Fact, by: string | undefined): boolean {
  return by === undefined || said(a, by) === said(b, by);
}

const said = ({ body }: Fact, field: string): unknown => (body as Readonly<Record<string, unknown>>)[field];

/** The ids that an answer says it is an answer to; null where it names none. */
function namesOf(answer: Fact): readonly unknown[] | null {
  const names = said(answer, 'answers');
  return Array.isArray(names) && names.length > 0 ? names : null;
}

function comesBefore(a: Fact, b: Fact): boolean {
  const aDay = firstDay(a) ?? -Infinity;
  const bDay = firstDay(b) ?? -Infinity;
  return aDay === bDay ? a.id < b.id : aDay < bDay;
}
