import { sql } from 'kysely';

import { audit } from '#platform/access/data/audit.ts';
import type { Secret } from '#platform/access/data/secret.ts';
import { londonInstant } from '#platform/calendar/london.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';
import { checkMessage, messageLanguages } from '#platform/messages/data/check-message.ts';
import { queueForContacts } from '#platform/messages/data/queue-for-contacts.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';
import { failure, type Result } from '#platform/problems/result.ts';

import type { InvitationKind } from '../domain/invitations/invitation.ts';
import { writeInvitations } from '../domain/invitations/write-invitations.ts';
import type { Wave, WayIn } from '../domain/survey.ts';
import { inviteesOf, teamOf } from './invitee-store.ts';

/** What it needs of those who collect the answers. */
type Codes = Readonly<{
  makeAccessLinks(tx: Tx, way: Pick<WayIn, 'collectionId' | 'token'>, count: number): Promise<readonly string[]>;
  accessCodes(tx: Tx, collectionId: string): Promise<Readonly<{ made: number }> | null>;
  countResponses(tx: Tx, collectionId: string): Promise<Readonly<{ begun: number }>>;
}>;

type SendNeeds = Readonly<{
  secret: Secret;
  origin: string;
  forms: Codes;
  today: () => LocalDate;
  nowMs: () => number;
}>;

/** `isOnce` is only asked for until somebody was invited: from then on it is as it was. */
export type Wanted = Readonly<{ kind: InvitationKind; until: LocalDate; on: LocalDate; isOnce: boolean }>;

type InviteProblem = Readonly<{ field: string; message: string }>;

/** As long as a link that can be used once. */
const longestLink = `/c/${'0'.repeat(24)}`;
/** Nine in the morning: before that nothing goes to a phone. */
const morning = 9 * 60;

/**
 * Puts invitations, or reminders, into the outbox and gives how many are new. An invitation goes to whoever has none by this way in; a reminder to everybody who
 * was invited, since nobody knows who answered.
 */
export async function sendInvitations(
  tx: Tx,
  needs: SendNeeds,
  requester: Requester,
  { wave, way }: Readonly<{ wave: Wave; way: WayIn }>,
  wanted: Wanted,
): Promise<Result<number, InviteProblem>> {
  const { kind, until, on } = wanted;
  const { collectionId, token } = way;
  const today = needs.today();
  const last = wave.closesOn;
  if (way.isOver || (last !== null && last < today)) return failure(problem('until', 'surveys.invite.over'));
  if (until < today || (last !== null && until > last)) return failure(problem('until', 'surveys.invite.until-wrong'));
  if (on < today || on > until || on < wave.opensOn)
    if (kind === 'remind') return failure(problem('on', 'surveys.invite.on-wrong'));
  await sql`select pg_advisory_xact_lock(177, hashtext(${collectionId}))`.execute(tx);
  const invitees = await inviteesOf(tx, collectionId);
  const chosen = invitees.filter(({ isInvited }) => isInvited === (kind === 'remind'));
  const hasCodes = (await needs.forms.accessCodes(tx, collectionId)) !== null;
  const isFirst = !invitees.some(({ isInvited }) => isInvited);
  const isOnce = hasCodes || (isFirst && wanted.isOnce);
  if (isOnce && !hasCodes && (await needs.forms.countResponses(tx, collectionId)).begun > 0)
    return failure(problem('codes', 'surveys.invite.too-late-for-codes'));
  const team = await teamOf(tx, requester);
  const from = kind === 'invite' && wave.opensOn > on ? wave.opensOn : on;
  const goAt = new Date(from === today ? needs.nowMs() : londonInstant(from, morning));
  const writing = { kind, collectionId, token, team, until, on, goAt, languages: messageLanguages };
  // Codes are made once it is sure that all of it may go.
  for (const message of writeInvitations(chosen, isOnce ? chosen.map(() => longestLink) : null, isOnce, writing)) {
    const checked = checkMessage(message, needs.origin);
    if (!checked.ok) return failure(...checked.problems.map((one) => problem('until', one.message)));
  }
  const links =
    isOnce && kind === 'invite' ? await needs.forms.makeAccessLinks(tx, { collectionId, token }, chosen.length) : null;
  const queued = await queueForContacts(tx, needs, writeInvitations(chosen, links, isOnce, writing));
  if (!queued.ok) throw new AlongsideError('ALO-SURVEYS-002', 'a message that was checked could not be queued');
  const action = kind === 'invite' ? 'survey-invitations.queued' : 'survey-reminders.queued';
  await audit(tx, { action, subjects: [collectionId], detail: { messages: queued.value } });
  return queued;
}

const problem = (field: string, message: string): InviteProblem => ({ field, message });
