import { firstDay, type Fact } from '#platform/clocks/fact.ts';
import { owedBy } from '#platform/clocks/repeats.ts';
import { vaccinationPlannedInTime } from '#features/immunisation/index.ts';
import { referralClosedInTime, referralMadeTo, type Destination } from '#features/referrals/index.ts';
import { registeredInTime, registrationRequestedInTime } from '#features/registration/index.ts';

import type { LeadsTo } from './follow-rule.ts';
import { actionToday } from './pathways.ts';

/**
 * Whether an entry in force already says what a rule leads to: it was written for this very filling, whatever became of it since; or it was said before
 * and is still owed or under way. What was seen to at an earlier time and is found again is said again.
 */
export function isAlreadySaid(leadsTo: LeadsTo, facts: readonly Fact[], response: string | null): boolean {
  if ('action' in leadsTo) {
    const isThis = (fact: Fact): boolean => bodyOf(fact)['what'] === leadsTo.action;
    return isOfFilling(facts, 'action-needed-now', response, isThis) || owedBy(actionToday, facts).some(isThis);
  }
  if ('referTo' in leadsTo) {
    const isThis = (fact: Fact): boolean => bodyOf(fact)['to'] === leadsTo.referTo;
    if (isOfFilling(facts, 'referral-needed', response, isThis)) return true;
    // One that was found to be pressing only now is said again beside one that was not.
    const owed = owedBy(referralMadeTo(leadsTo.referTo), facts);
    if (leadsTo.urgency === 'today') return owed.some((fact) => bodyOf(fact)['urgency'] === 'today');
    return owed.length > 0 || owedBy(referralClosedInTime, facts).some(isThis);
  }
  if ('register' in leadsTo) {
    if (isOfFilling(facts, 'registration-to-start', response)) return true;
    return owedBy(registrationRequestedInTime, facts).length > 0 || owedBy(registeredInTime, facts).length > 0;
  }
  if (isOfFilling(facts, 'vaccination-to-plan', response)) return true;
  return owedBy(vaccinationPlannedInTime, facts).length > 0 || facts.some(isStandingPlan);
}

/** A plan that was made stands; one that was declined is offered again. */
const isStandingPlan = (fact: Fact): boolean =>
  fact.kind === 'vaccination-planned' && bodyOf(fact)['plan'] !== 'declined';

function isOfFilling(
  facts: readonly Fact[],
  kind: string,
  response: string | null,
  isThis: (fact: Fact) => boolean = () => true,
): boolean {
  if (response === null) return false;
  return facts.some((fact) => fact.kind === kind && bodyOf(fact)['response'] === response && isThis(fact));
}

/** Whether somebody was said to need to go there on or after this day. */
export const isReferredSince = (to: Destination, day: number | null, facts: readonly Fact[]): boolean =>
  facts.some(
    (fact) =>
      fact.kind === 'referral-needed' &&
      bodyOf(fact)['to'] === to &&
      (firstDay(fact) ?? -Infinity) >= (day ?? -Infinity),
  );

const bodyOf = (fact: Fact): Readonly<Record<string, unknown>> => fact.body as Readonly<Record<string, unknown>>;
