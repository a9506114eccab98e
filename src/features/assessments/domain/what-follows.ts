import type { Fact } from '#platform/clocks/fact.ts';
import { urgencies, type Urgency } from '#features/referrals/index.ts';

import { isAlreadySaid } from './already-said.ts';
import type { Circumstances } from './circumstances.ts';
import type { FollowRule, LeadsTo } from './follow-rule.ts';
import { followRules } from './follow-rules.ts';
import { resultsToFollow } from './results-to-follow.ts';

/** A reason in words: a message key with its values; a value that ends a key of its own is one (`test`: `screening.test.<test>`). */
export type FollowsBecause = Readonly<{ says: string; values: Readonly<Record<string, string>> }>;

/** Something that is needed and that no entry says yet: the kind and body of the entry that would say it, once somebody has agreed. */
export type Following = Readonly<{
  kind: 'action-needed-now' | 'referral-needed' | 'registration-to-start' | 'vaccination-to-plan';
  body: Readonly<Record<string, string>>;
  because: readonly FollowsBecause[];
  urgency: Urgency;
  /** The rules that it comes from; none for what follows from a result. */
  rules: readonly FollowRule[];
}>;

/**
 * What is needed after an assessment, most pressing first: worked out, not typed again. `agreed` names the tests that were agreed; `facts` are the
 * person's in force, so that nothing is said twice; `response` is the filling that the answers come from. It proposes; a clinician confirms.
 */
export function whatFollows(
  about: Circumstances,
  agreed: ReadonlySet<string>,
  facts: readonly Fact[],
  response: string | null,
): readonly Following[] {
  const found = new Map<string, Following>();
  const add = (one: Following): void => {
    const key = `${one.kind} ${one.body['what'] ?? one.body['to'] ?? ''}`;
    const before = found.get(key);
    found.set(key, before === undefined ? one : join(before, one));
  };
  for (const rule of followRules) {
    if (!rule.holds(about, agreed) || isAlreadySaid(rule.leadsTo, facts, response)) continue;
    add(following(rule, response));
  }
  for (const { to, tests } of resultsToFollow(facts)) {
    const body = { to, urgency: 'soon', because: 'result', ...idOf(response) };
    const because = tests.map((test) => ({ says: 'assessments.follows.result', values: { test } }));
    add({ kind: 'referral-needed', body, because, urgency: 'soon', rules: [] });
  }
  return [...found.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

/** What cannot wait is a thing to be done from the moment that it was said, whether or not the form is ever finished. */
export const whatCannotWait = (
  about: Circumstances,
  facts: readonly Fact[],
  response: string | null,
): readonly Following[] =>
  whatFollows(about, new Set(), facts, response).filter(({ kind }) => kind === 'action-needed-now');

function following(rule: FollowRule, response: string | null): Following {
  const because = [{ says: `assessments.follows.${rule.name}`, values: {} }];
  return { ...entryOf(rule.leadsTo, response), because, rules: [rule] };
}

function entryOf(leadsTo: LeadsTo, response: string | null): Pick<Following, 'kind' | 'body' | 'urgency'> {
  const id = idOf(response);
  if ('action' in leadsTo)
    return { kind: 'action-needed-now', body: { what: leadsTo.action, ...id }, urgency: 'today' };
  if ('register' in leadsTo) return { kind: 'registration-to-start', body: id, urgency: 'soon' };
  const { urgency } = leadsTo;
  if ('plan' in leadsTo) return { kind: 'vaccination-to-plan', body: { because: leadsTo.plan, ...id }, urgency };
  return { kind: 'referral-needed', body: { to: leadsTo.referTo, urgency, because: leadsTo.because, ...id }, urgency };
}

/** The more pressing of two says how soon and why; both are told. */
function join(a: Following, b: Following): Following {
  const [first, second] = rankOf(b) < rankOf(a) ? [b, a] : [a, b];
  return { ...first, because: [...first.because, ...second.because], rules: [...first.rules, ...second.rules] };
}

const idOf = (response: string | null): Readonly<Record<string, string>> => (response === null ? {} : { response });

/** What somebody has to do now comes before every referral of today. */
const rankOf = ({ kind, urgency }: Following): number =>
  kind === 'action-needed-now' ? -1 : urgencies.indexOf(urgency);
