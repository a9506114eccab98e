import type { Translator } from '#platform/language/translator.ts';
import type { Destination } from '#features/referrals/index.ts';

import type { SummaryAction } from './practice-summary.ts';

/** Where a referral goes that anybody in the same room may read. Every other is a visit, and no more: the paper says nothing of an illness. */
const namedDestinations: ReadonlySet<Destination> = new Set([
  'dentist',
  'optician',
  'audiology',
  'general-practice',
  'school-place',
  'legal-advice',
  'local-charity',
]);

/** What follows, as the person's own page tells it: each kind of thing once, the most pressing of it, without a test or an illness by name. */
export function actionsForPerson(actions: readonly SummaryAction[], english: Translator): readonly SummaryAction[] {
  const told = new Map<string, SummaryAction>();
  for (const action of actions) {
    const to = namedDestinations.has(action.to as Destination) ? action.to : undefined;
    const generic = english(`assessments.person.does.${action.is}`);
    const what = to === undefined ? generic : `${generic} ${english(`referrals.to.${to}`)}`;
    const key = `${action.is} ${to ?? ''}`;
    const before = told.get(key);
    if (before === undefined || isSooner(action, before)) told.set(key, { ...action, what, why: '' });
  }
  return [...told.values()];
}

const urgencies: readonly SummaryAction['urgency'][] = ['now', 'today', 'soon', 'routine'];

function isSooner(a: SummaryAction, b: SummaryAction): boolean {
  const byUrgency = urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency);
  return byUrgency < 0 || (byUrgency === 0 && (a.dueOn ?? '9999') < (b.dueOn ?? '9999'));
}
