import { owedAgain, workingTarget } from '#platform/clocks/owed-again.ts';
import type { PersonPathway, StopRule, Where } from '#platform/clocks/pathway.ts';

import { daysUntilMade, destinations, type Destination } from './destinations.ts';
import { referralOutcomes } from './kinds.ts';

const source = workingTarget('src/features/referrals/README.md');

const closings = (where: Where): readonly StopRule[] =>
  referralOutcomes.map((outcome) => ({
    kind: 'referral-closed',
    where: { ...where, outcome },
    reason: outcome === 'declined' ? 'declined' : 'done',
  }));

/** A referral to this place that is needed is made, or closed without. */
export const referralMadeTo = (to: Destination): PersonPathway =>
  owedAgain({
    name: `referral-to-${to}`,
    title: 'referrals.pathway.to-make',
    titled: { to: `referrals.to.${to}` },
    starts: [{ kind: 'referral-needed', where: { to }, as: 'stated', says: 'referrals.why.needed' }],
    allow: { days: daysUntilMade[to] },
    answered: [{ kind: 'referral-made', where: { to }, reason: 'done' }, ...closings({ to })],
    source,
  });

/** One that cannot wait is made on the same day, wherever it goes. */
const madeToday: PersonPathway = owedAgain({
  name: 'referral-today',
  title: 'referrals.pathway.today',
  starts: [{ kind: 'referral-needed', where: { urgency: 'today' }, as: 'stated', says: 'referrals.why.needed' }],
  repeats: { by: 'to' },
  allow: { days: 0 },
  answered: [{ kind: 'referral-made', reason: 'done' }, ...closings({})],
  source,
});

/** Somebody finds out whether the person came and was seen. */
export const referralClosedInTime: PersonPathway = owedAgain({
  name: 'referral-closed',
  title: 'referrals.pathway.to-close',
  starts: [{ kind: 'referral-made', as: 'stated', says: 'referrals.why.made' }],
  repeats: { by: 'to' },
  allow: { days: 28 },
  answered: closings({}),
  source,
});

export const referralPathways: readonly PersonPathway[] = [
  ...destinations.map(referralMadeTo),
  madeToday,
  referralClosedInTime,
];
