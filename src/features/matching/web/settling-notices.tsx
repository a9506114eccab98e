import type { Requester, Tx } from '#platform/database/requester.ts';

import { readOpenCasesOf } from '../data/match-cases-read.ts';
import { readAgreedSight } from '../data/settle-sight.ts';
import { AskCard, SightCard } from './ask-card.tsx';
import type { Say, SettlingNeeds } from './settling-needs.ts';

/** What a person's page says of doubtful matches: that the person can be asked, and what they agreed to. Null where there is nothing. */
export async function settlingNotices(
  tx: Tx,
  requester: Requester,
  personId: string,
  members: readonly string[],
  t: Say,
  { may }: Pick<SettlingNeeds, 'may'>,
) {
  if (!may(requester, 'matching.ask')) return null;
  const [open] = await readOpenCasesOf(tx, members);
  const agreed = await readAgreedSight(tx, members);
  const of = members.find((id) => open?.sides.includes(id));
  return (
    <>
      {open !== undefined && of !== undefined && <AskCard t={t} caseId={open.id} of={of} />}
      <SightCard t={t} personId={personId} agreed={agreed} />
    </>
  );
}
