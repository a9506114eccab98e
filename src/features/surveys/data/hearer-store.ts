import { randomBytes } from 'node:crypto';

import { sql } from 'kysely';

import type { Secret } from '#platform/access/data/secret.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';
import { addressDigest, sealAddress } from '#platform/messages/data/sealed.ts';
import type { Way } from '#platform/messages/domain/message.ts';
import type { Address } from '#platform/messages/domain/read-address.ts';
import { stopToken } from '#platform/messages/domain/stop-token.ts';

import type { FormName } from './survey-forms.ts';
import { surveyOfCollection } from './survey-store.ts';
import './invitee-table.ts';

/** Where whoever answered by a link says that they want to hear what came of it; null where the link is of no survey. */
export async function toHear(tx: Tx, { id, token }: Readonly<{ id: string; token: string }>): Promise<string | null> {
  return (await surveyOfCollection(tx, id)) === null ? null : `/hear/${token}`;
}

/** Who asks by the link that the answerer holds, and in which survey; null where it is the link of no survey. */
export async function askerOfLink(tx: Tx): Promise<Readonly<{ team: string; survey: string; form: FormName }> | null> {
  const row = await tx
    .selectFrom('survey_way_in as w')
    .innerJoin('survey as s', 's.id', 'w.survey_id')
    .innerJoin('team as t', 't.id', 's.team_id')
    .innerJoin('form_collection as c', 'c.id', 'w.collection_id')
    .select(['t.name', 's.title', 'c.instrument_id', 'c.instrument_version'])
    .executeTakeFirst();
  if (row === undefined) return null;
  return { team: row.name, survey: row.title, form: { id: row.instrument_id, version: row.instrument_version } };
}

export type ToHear = Readonly<{ way: Way; address: Address; language: string; on: LocalDate }>;

/** Keeps, for the team of the link that the answerer holds, that somebody asks to hear. False where it takes no more. */
export async function askToHear(tx: Tx, secret: Secret, { way, address, language, on }: ToHear): Promise<boolean> {
  const digest = addressDigest(secret, way, address);
  const { rows } = await sql<{ is: boolean }>`select ask_to_hear(${way}, ${digest}, ${sealAddress(secret, address)},
    ${stopToken(randomBytes)}, ${language}, ${on}) as is`.execute(tx);
  return rows[0]?.is === true;
}

/** How many asked to hear what came of a survey, and how many of these want to hear no more. */
export async function countHearers(tx: Tx, surveyId: string): Promise<Readonly<{ all: number; stopped: number }>> {
  const row = await tx
    .selectFrom('survey_hearer as h')
    .innerJoin('message_contact as c', 'c.id', 'h.contact_id')
    .select(({ fn }) => [fn.count<string>('h.contact_id').as('all'), fn.count<string>('c.withdrawn_at').as('stopped')])
    .where('h.survey_id', '=', surveyId)
    .executeTakeFirstOrThrow();
  return { all: Number(row.all), stopped: Number(row.stopped) };
}
