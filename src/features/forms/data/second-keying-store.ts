import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';
import type { AnswersGiven } from '#platform/instruments/domain/answer.ts';

import { readFilling, type Filling } from '../domain/filling.ts';
import type { Decision } from '../domain/keyed-twice.ts';
import type { FormKey } from '../domain/stored-form.ts';
import './response-table.ts';

/** A sheet that somebody keys a second time, without what was keyed first. */
export type SecondKeying = Readonly<{
  responseId: string;
  collectionId: string;
  form: FormKey;
  language: string;
  sheet: string | null;
  keyedBy: string;
  isDone: boolean;
  isDecided: boolean;
}>;

export type SheetToKey = Readonly<{ responseId: string; sheet: string | null; language: string }>;

/** Sheets of a collection that were keyed once, to the end, by somebody else than the requester, who may key them a second time. `numbered`: what stands on the sheet in their hand. */
export async function sheetsToKeyAgain(
  tx: Tx,
  collectionId: string,
  numbered: string | null = null,
): Promise<readonly SheetToKey[]> {
  const { rows } = await sql<SheetToKey>`
    select response_id as "responseId", sheet, language from sheets_to_key_again(${collectionId}::uuid, ${numbered})`.execute(
    tx,
  );
  return rows;
}

/** False where it is not the requester's to key, or somebody else began. */
export async function beginSecondKeying(tx: Tx, responseId: string, numbered: string | null): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select begin_second_keying(${responseId}::uuid, ${numbered}) as is`.execute(tx);
  return rows[0]?.is === true;
}

const keyings = (tx: Tx) =>
  tx
    .selectFrom('form_second_keying as k')
    .leftJoin('form_second_done as d', 'd.response_id', 'k.response_id')
    .leftJoin('form_reconciled as x', 'x.response_id', 'k.response_id')
    .select([
      'k.response_id',
      'k.collection_id',
      'k.instrument_id',
      'k.instrument_version',
      'k.language',
      'k.sheet',
      'k.keyed_by',
      'd.done_on',
      'x.decided_on',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof keyings>['executeTakeFirstOrThrow']>>;

const fromRow = (row: Row): SecondKeying => ({
  responseId: row.response_id,
  collectionId: row.collection_id,
  form: { id: row.instrument_id, version: row.instrument_version },
  language: row.language,
  sheet: row.sheet,
  keyedBy: row.keyed_by,
  isDone: row.done_on !== null,
  isDecided: row.decided_on !== null,
});

/** Null where nobody has begun one, or none that the requester may see. */
export async function findSecondKeying(tx: Tx, responseId: string): Promise<SecondKeying | null> {
  const row = await keyings(tx).where('k.response_id', '=', responseId).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** Those that the requester may see, by response. */
export async function secondKeyingsOf(tx: Tx, collectionId: string): Promise<ReadonlyMap<string, SecondKeying>> {
  const rows = await keyings(tx).where('k.collection_id', '=', collectionId).execute();
  return new Map(rows.map((row) => [row.response_id, fromRow(row)]));
}

/** What was keyed the second time so far. */
export async function readSecondAnswers(tx: Tx, responseId: string): Promise<Filling> {
  const rows = await tx
    .selectFrom('form_second_answers')
    .select(['id', 'body'])
    .where('response_id', '=', responseId)
    .orderBy('seq')
    .execute();
  return readFilling(rows);
}

export async function keepSecondAnswers(tx: Tx, bodies: readonly AnswersGiven[]): Promise<void> {
  if (bodies.length === 0) return;
  await tx
    .insertInto('form_second_answers')
    .values(bodies.map((body) => ({ response_id: body.response, body: JSON.stringify(body) })))
    .execute();
}

export async function endSecondKeying(tx: Tx, responseId: string, on: LocalDate): Promise<void> {
  await tx
    .insertInto('form_second_done')
    .values({ response_id: responseId, done_on: on })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** To be called once the answers that were decided are kept: from then on nobody changes them. */
export async function keepDecisions(
  tx: Tx,
  responseId: string,
  decisions: readonly Decision[],
  on: LocalDate,
): Promise<void> {
  await tx
    .insertInto('form_reconciled')
    .values({
      response_id: responseId,
      differed: decisions.length,
      decisions: JSON.stringify(decisions),
      decided_on: on,
    })
    .execute();
}
