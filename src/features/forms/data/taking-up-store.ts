import { sql } from 'kysely';

import type { Requester, Tx } from '#platform/database/requester.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';

import { modeOfHow, type How } from '../domain/how-answered.ts';
import { hashOf } from './as-answerer.ts';
import './response-table.ts';

/** How somebody writes answers of a response down since they last said so; null where they never did. `writer` is null for whoever answers by the link. */
export async function modeTakenUp(tx: Tx, responseId: string, writer: string | null): Promise<Mode | null> {
  const row = await tx
    .selectFrom('form_taken_up')
    .select('mode')
    .where('response_id', '=', responseId)
    .where('taken_up_by', writer === null ? 'is' : '=', writer)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.mode ?? null;
}

/** From here on. `writer` is null for whoever answers by the link. */
export async function takeUp(tx: Tx, responseId: string, mode: Mode, writer: Requester | null): Promise<void> {
  const own = writer === null ? {} : { taken_up_by: writer.userId, taken_up_team: writer.teamId };
  await tx
    .insertInto('form_taken_up')
    .values({ response_id: responseId, mode: JSON.stringify(mode), ...own })
    .execute();
}

/** Goes on writing in a response that somebody began by a link and gives the code of. Null where the code opens none that may be gone on with. */
export async function takeUpByCode(tx: Tx, key: string, how: How, writer: Requester): Promise<string | null> {
  const first = modeOfHow(how, 'und');
  const { rows } = await sql<{ id: string | null }>`
    select take_up_response(${hashOf(key)}, ${JSON.stringify(first)}::jsonb) as id`.execute(tx);
  const id = rows[0]?.id ?? null;
  if (id === null || first.is !== 'interpreter') return id;
  // Only now is it known which language whoever answers speaks.
  const { language } = await tx
    .selectFrom('form_response')
    .select('language')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await takeUp(tx, id, modeOfHow(how, language), writer);
  return id;
}
