import { languageName } from '#platform/language/language.ts';

import type { PracticeSummary, SummaryAction } from '../practice-summary.ts';
import { idIn, referenceTo, ukCore, type Resource } from './resource.ts';

const priorities = { now: 'stat', today: 'urgent', soon: 'asap', routine: 'routine' } as const satisfies Readonly<
  Record<SummaryAction['urgency'], string>
>;

/** What is to follow, as plans: somebody here has it in hand, and the practice is told. Each says whether an interpreter has to be booked. */
export function serviceRequestsOf(
  summary: PracticeSummary,
  beside: Readonly<{ patient: Resource; encounter: Resource; answers: Resource }>,
): readonly Resource[] {
  const { response, doneAt, person, actions } = summary;
  const note =
    person.interpreterNeeded === true
      ? [
          {
            text: `Interpreter needed: ${person.language === null ? 'language not known' : languageName(person.language)}`,
          },
        ]
      : [];
  return actions.map(({ what, why, urgency, dueOn }, at) => ({
    resourceType: 'ServiceRequest',
    id: idIn(response, `follows-${String(at + 1)}`),
    meta: ukCore('ServiceRequest'),
    status: 'active',
    intent: 'plan',
    priority: priorities[urgency],
    code: { text: what },
    subject: referenceTo(beside.patient),
    encounter: referenceTo(beside.encounter),
    ...(dueOn !== null && { occurrenceDateTime: dueOn }),
    authoredOn: doneAt,
    ...(why !== '' && { reasonCode: [{ text: why }] }),
    supportingInfo: [referenceTo(beside.answers)],
    ...(note.length > 0 && { note }),
  }));
}
