import { sql } from 'kysely';
import { v7 as newId } from 'uuid';

import { asRecorder, type Requester, type Tx } from '#platform/database/requester.ts';

import { answeredOf, type AskedAnswers } from '../domain/settling/asked-answers.ts';
import type { WeighedCandidate } from '../domain/register/register-verdict.ts';
import { settleAsked, weighSeen, type AskOutcome, type AskSettled } from '../domain/settling/settle-asked.ts';
import { weighStays, type KnownStay } from '../domain/settling/weigh-stays.ts';
import { widenDescription } from '../domain/settling/widen-description.ts';
import type { DescribedPerson } from '../domain/verdict.ts';
import { decisionBits } from './match-cases.ts';
import type { SeenCase } from './match-cases-read.ts';
import { closeCase, lockCase, passCaseTo, settlePair, type PairSettled, type SettleNeeds } from './settle-pair.ts';

/** What asking stands on. `weigh` and `readPast` read the other record as the recorder; what they give decides, and is never shown. */
export type AskNeeds = SettleNeeds &
  Readonly<{
    weigh: (tx: Tx, described: DescribedPerson, personIds: readonly string[]) => Promise<readonly WeighedCandidate[]>;
    /** Where the person of a record has lived, other than at `except`'s places, and whether it holds care. */
    readPast: (
      tx: Tx,
      subjectId: string,
      except: string,
    ) => Promise<Readonly<{ stays: readonly KnownStay[]; hasCare: boolean }>>;
  }>;

/** How often a case may be asked about: more would let somebody guess at a record that they may not see. */
export const mostAsks = 3;

export type Asked = Readonly<{ id: string; outcome: AskOutcome }>;

/**
 * Weighs what the person said, keeps which questions were answered and what came of it, and nothing of the answers. Null where the case was settled
 * meanwhile or was asked about too often. `about`: the record whose person was asked.
 */
export async function keepAsked(
  tx: Tx,
  { id: caseId, awaits }: SeenCase,
  asked: Readonly<{ about: string; known: DescribedPerson; answers: AskedAnswers; agreed: boolean | null }>,
  needs: AskNeeds,
): Promise<Asked | null> {
  const locked = await lockCase(tx, caseId);
  if (locked?.status !== 'open' || locked.b === null) return null;
  if ((await countAsks(tx, caseId)) >= mostAsks) return null;
  const other = locked.a === asked.about ? locked.b : locked.a;
  const { outcome, hundredths } = await weighAsked(tx, other, locked.hundredths, asked, needs);
  const ask = { id: newId(), outcome };
  await tx
    .insertInto('match_ask')
    .values({
      ...ask,
      case_id: caseId,
      subject_id: asked.about,
      asked_by: sql<string>`alongside_user()`,
      team_id: sql<string>`alongside_team()`,
      answered: [...answeredOf(asked.answers)],
      hundredths,
      agreed: asked.agreed,
    })
    .execute();
  if (outcome === 'doubt') {
    // The reviewers could not say, and now the person could not either.
    if (awaits === 'person') await closeCase(tx, caseId, 'undecided', 'person');
    else await passCaseTo(tx, caseId, 'reviewers');
  }
  return ask;
}

async function weighAsked(
  tx: Tx,
  other: string,
  found: number,
  { about, known, answers }: Readonly<{ about: string; known: DescribedPerson; answers: AskedAnswers }>,
  needs: AskNeeds,
): Promise<AskSettled> {
  const [before] = await needs.weigh(tx, known, [other]);
  const weighed: WeighedCandidate[] = [];
  for (const way of widenDescription(known, answers)) weighed.push(...(await needs.weigh(tx, way, [other])));
  const past = await needs.readPast(tx, other, about);
  const parts = [weighStays(answers, past.stays), weighSeen(answers.seenBefore, past.hasCare)];
  return settleAsked(
    { hundredths: found, known: before ?? null },
    weighed,
    answers,
    parts.filter((part) => part !== null),
    decisionBits(),
  );
}

const countAsks = async (tx: Tx, caseId: string): Promise<number> =>
  asRecorder(tx, async (inside) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from match_ask where case_id = ${caseId}::uuid`.execute(inside);
    return rows[0]?.count ?? 0;
  });

/** An ask that the requester made within a day and has not confirmed, with what the person agreed to; null where there is none. */
export async function readAsked(
  tx: Tx,
  askId: string,
): Promise<(Asked & { caseId: string; about: string; agreed: boolean | null; hundredths: number }) | null> {
  const row = await tx
    .selectFrom('match_ask')
    .select(['id', 'outcome', 'case_id as caseId', 'subject_id as about', 'agreed', 'hundredths'])
    .where('id', '=', askId)
    .where('asked_by', '=', sql<string>`alongside_user()`)
    .where('confirmed_at', 'is', null)
    .where('asked_at', '>', sql<Date>`now() - interval '1 day'`)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Writes what the person settled, once whoever asked confirms it. Where the person agreed, the asker's team may see the other record: an entry of its
 * own, which is taken back by another. `why` are its words.
 */
export async function confirmAsked(
  tx: Tx,
  requester: Requester,
  askId: string,
  why: string,
  needs: AskNeeds,
): Promise<PairSettled> {
  const asked = await readAsked(tx, askId);
  if (asked === null || asked.outcome === 'doubt') return 'meanwhile';
  const { caseId, about, outcome, agreed, hundredths } = asked;
  const records = await lockCase(tx, caseId);
  const settled = await settlePair(tx, requester, { caseId, about, outcome, hundredths, by: 'person' }, needs);
  if (settled === 'meanwhile' || records?.b == null) return 'meanwhile';
  await tx.updateTable('match_ask').set({ confirmed_at: new Date() }).where('id', '=', askId).execute();
  const other = records.a === about ? records.b : records.a;
  if (outcome === 'same' && agreed === true) await letSee(tx, requester, other, why, needs);
  return 'written';
}

/** The person's agreement; what they said against it before no longer holds. Nothing where the team sees the record already. */
async function letSee(tx: Tx, requester: Requester, recordId: string, why: string, needs: SettleNeeds): Promise<void> {
  const { rows } = await asRecorder(tx, (inside) =>
    sql<{ sees: boolean; against: string[] }>`
      select exists (select from subject_access a where a.subject_id = ${recordId}::uuid and a.seen_by @> array[${requester.teamId}::uuid]) as sees,
        array(select e.id from entry e where e.subject_id = ${recordId}::uuid and e.kind = 'may-no-longer-see'
          and e.body ->> 'team' = ${requester.teamId}) as against`.execute(inside),
  );
  const [standing] = rows;
  if (standing === undefined || standing.sees) return;
  await needs.append(tx, requester, [
    {
      subject: { kind: 'person', id: recordId },
      kind: 'may-see',
      happened: { on: needs.today() },
      body: { team: requester.teamId, why },
      replaces: standing.against,
    },
  ]);
}
