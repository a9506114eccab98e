import { sql } from 'kysely';

import type { Secret } from '#platform/access/data/secret.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';
import { findContacts, keepContacts } from '#platform/messages/data/contacts-store.ts';
import type { MessageState, Way } from '#platform/messages/domain/message.ts';

import { countMessages, type InvitationKind, type MessageCount } from '../domain/invitations/invitation.ts';
import type { InviteeLine } from '../domain/invitations/read-invitees.ts';
import type { ReadyInvitee, Standing } from '../domain/invitations/review-invitees.ts';
import './invitee-table.ts';

/** What the team has of each line that could be read, in their order. `collectionIds`: the ways into one wave, of which nobody is invited to two. */
export async function standingsOf(
  tx: Tx,
  secret: Secret,
  collectionIds: readonly string[],
  lines: readonly InviteeLine[],
): Promise<readonly Standing[]> {
  const read = lines.flatMap((line) => (line.is === 'read' ? [line] : []));
  const contacts = await findContacts(tx, secret, 'survey', read);
  const rows = await tx
    .selectFrom('survey_invitee')
    .select('contact_id')
    .where('collection_id', 'in', [...collectionIds])
    .execute();
  const here = new Set(rows.map((row) => row.contact_id));
  return contacts.map((contact) => {
    if (contact === null) return 'unknown';
    if (contact.hasWithdrawn) return 'withdrawn';
    return here.has(contact.id) ? 'here' : 'known';
  });
}

/** Brings them to a way in; gives how many are new there. Their addresses are kept by messages, under a key of their own. */
export async function keepInvitees(
  tx: Tx,
  secret: Secret,
  collectionId: string,
  ready: readonly ReadyInvitee[],
): Promise<number> {
  const contacts = await keepContacts(tx, secret, 'survey', ready);
  const rows = contacts.flatMap(({ id, hasWithdrawn }, at) =>
    hasWithdrawn ? [] : [{ collection_id: collectionId, contact_id: id, language: ready[at]?.language ?? 'en' }],
  );
  if (rows.length === 0) return 0;
  const kept = await tx
    .insertInto('survey_invitee')
    .values(rows)
    .onConflict((on) => on.columns(['collection_id', 'contact_id']).doNothing())
    .returning('contact_id')
    .execute();
  return kept.length;
}

/** Somebody on the list of a way in who may be written to. */
export type Invitee = Readonly<{ contactId: string; way: Way; language: string; isInvited: boolean }>;

/** Those of a way in who have not withdrawn, in no order that says who came first. */
export async function inviteesOf(tx: Tx, collectionId: string): Promise<readonly Invitee[]> {
  const rows = await tx
    .selectFrom('survey_invitee as i')
    .innerJoin('message_contact as c', 'c.id', 'i.contact_id')
    .select(['i.contact_id', 'c.way', 'i.language'])
    .select((on) =>
      on
        .exists(
          on
            .selectFrom('message as m')
            .select('m.id')
            .whereRef('m.contact_id', '=', 'i.contact_id')
            .where('m.once_key', 'like', `invite:${collectionId}:%`),
        )
        .as('is_invited'),
    )
    .where('i.collection_id', '=', collectionId)
    .where('c.withdrawn_at', 'is', null)
    .orderBy('i.contact_id')
    .execute();
  return rows.map((row) => ({
    contactId: row.contact_id,
    way: row.way,
    language: row.language,
    isInvited: Boolean(row.is_invited),
  }));
}

/** The languages of those on the list of a way in who may be written to. */
export async function languagesInvited(tx: Tx, collectionId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('survey_invitee as i')
    .innerJoin('message_contact as c', 'c.id', 'i.contact_id')
    .select('i.language')
    .distinct()
    .where('i.collection_id', '=', collectionId)
    .where('c.withdrawn_at', 'is', null)
    .orderBy('i.language')
    .execute();
  return rows.map((row) => row.language);
}

/** How many people are on the list of a way in, and how many of these want to hear no more. */
export async function countInvitees(tx: Tx, collectionId: string): Promise<Readonly<{ all: number; stopped: number }>> {
  const row = await tx
    .selectFrom('survey_invitee as i')
    .innerJoin('message_contact as c', 'c.id', 'i.contact_id')
    .select(({ fn }) => [fn.count<string>('i.contact_id').as('all'), fn.count<string>('c.withdrawn_at').as('stopped')])
    .where('i.collection_id', '=', collectionId)
    .executeTakeFirstOrThrow();
  return { all: Number(row.all), stopped: Number(row.stopped) };
}

/** What became of what was written to those of a way in: numbers, by way and by their language. */
export async function countInvitations(tx: Tx, collectionId: string): Promise<readonly MessageCount[]> {
  const kinds: readonly InvitationKind[] = ['invite', 'remind'];
  const found: { kind: InvitationKind; way: Way; language: string; state: MessageState; count: number }[] = [];
  for (const kind of kinds) {
    const rows = await tx
      .selectFrom('survey_invitee as i')
      .innerJoin('message as m', 'm.contact_id', 'i.contact_id')
      .select(['m.way', 'i.language', 'm.state', ({ fn }) => fn.count<string>('m.id').as('count')])
      .where('i.collection_id', '=', collectionId)
      .where('m.once_key', 'like', `${kind}:${collectionId}:%`)
      .groupBy(['m.way', 'i.language', 'm.state'])
      .orderBy('m.way')
      .orderBy('i.language')
      .execute();
    found.push(...rows.map((row) => ({ ...row, kind, count: Number(row.count) })));
  }
  return countMessages(found);
}

/** How many were invited by messages, by way in. Whoever stopped it before it went was not. */
export async function countInvited(tx: Tx, surveyId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('survey_way_in as w')
    .innerJoin('survey_invitee as i', 'i.collection_id', 'w.collection_id')
    .innerJoin('message as m', 'm.contact_id', 'i.contact_id')
    .select(['w.collection_id', ({ fn }) => fn.count<string>('m.id').as('count')])
    .where('w.survey_id', '=', surveyId)
    .where('m.once_key', 'like', sql<string>`'invite:' || w.collection_id || ':%'`)
    .where('m.state', '<>', 'cancelled')
    .groupBy('w.collection_id')
    .execute();
  return new Map(rows.map((row) => [row.collection_id, Number(row.count)]));
}

/** The name under which a requester's team writes. */
export async function teamOf(tx: Tx, { teamId }: Pick<Requester, 'teamId'>): Promise<string> {
  return (await tx.selectFrom('team').select('name').where('id', '=', teamId).executeTakeFirstOrThrow()).name;
}
