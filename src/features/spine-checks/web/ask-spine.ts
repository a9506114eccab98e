import { audit, auditWrite } from '#platform/access/data/audit.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { changeDetails } from '#features/people/index.ts';

import { searchEach } from '../data/search-each.ts';
import type { DemographicsService } from '../domain/demographics-service.ts';
import { heldDetails, type HeldDetails } from '../domain/held-details.ts';
import { judgeSearch, judgeTrace, type Finding } from '../domain/judge-answer.ts';
import { checkOf, nhsNumberChecked } from '../domain/kinds.ts';
import type { NhsNumber } from '../domain/nhs-number.ts';
import { planSearches, type SearchPlan } from '../domain/plan-searches.ts';
import type { CheckedPerson, SpineChecksNeeds } from './spine-checks-needs.ts';

/** What is asked. `keep`: somebody says that the number is this person's, and it goes into the record with what the Spine says of it. */
export type Question =
  | Readonly<{ by: 'number'; number: NhsNumber }>
  | Readonly<{ by: 'details' }>
  | Readonly<{ by: 'keep'; number: NhsNumber; seen: readonly string[] }>;

export type Asked = Readonly<{
  person: CheckedPerson;
  held: HeldDetails;
  /** Null where the record lacks what a search needs; then nobody was asked and nothing was written. */
  finding: Finding | null;
  lacking: Extract<SearchPlan, { is: 'lacking' }>['what'] | null;
}>;

/**
 * Asks the Spine about one person and keeps what came of it. Three steps, as nobody waits for another service inside a transaction: that somebody asks is in the audit
 * log before anything leaves; then it is asked; then the finding becomes an entry, if the person may still be seen.
 */
export async function askSpine(
  needs: SpineChecksNeeds,
  service: DemographicsService,
  requester: Requester,
  id: string,
  question: Question,
): Promise<Asked> {
  const { db } = needs;
  const correlationId = needs.newId();
  const before = await asRequester(db, requester, async (tx) => {
    const person = await needs.openPerson(tx, id);
    const held = heldDetails(person.settled);
    const plan = question.by === 'details' ? planSearches(held) : null;
    if (question.by === 'number' && !held.numbers.includes(question.number)) throw new PageProblem('bad-request');
    if (plan?.is !== 'lacking')
      await audit(tx, {
        action: 'nhs-number.asked',
        subjects: person.members,
        detail: { service: service.name, by: question.by, correlation: correlationId },
      });
    return { person, held, plan };
  });
  const { person, held, plan } = before;
  if (plan?.is === 'lacking') return { person, held, finding: null, lacking: plan.what };

  const finding =
    question.by === 'details'
      ? judgeSearch(await searchEach(service, plan?.queries ?? [], correlationId, needs.nowMs), held)
      : judgeTrace(question.number, await service.trace(question.number, correlationId), held, question.by === 'keep');

  await asRequester(db, requester, async (tx) => {
    const now = await needs.openPerson(tx, id);
    const about = { subject: { kind: 'person', id: now.id }, happened: { on: needs.today() } } as const;
    const change =
      question.by === 'keep'
        ? changeDetails(now.settled.details, { nhsNumber: question.number }, new Set(question.seen))
        : null;
    if (change !== null) {
      const body = { details: change.details };
      await needs.append(tx, requester, [{ ...about, kind: 'details-recorded', body, replaces: change.replaces }]);
      await auditWrite(tx, 'person.details', now.members);
    }
    const body = checkOf(finding, service.name, held.statedBy);
    await needs.append(tx, requester, [{ ...about, kind: nhsNumberChecked.kind, body }]);
    await auditWrite(tx, nhsNumberChecked.kind, now.members);
  });
  return { person, held, finding, lacking: null };
}
