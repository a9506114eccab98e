import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';
import type { AnswersGiven } from '#platform/instruments/domain/answer.ts';

import type { Collection, Way } from '../domain/collection.ts';
import { readFilling, type Filling } from '../domain/filling.ts';
import type { FormKey } from '../domain/stored-form.ts';
import { hashOf } from './as-answerer.ts';
import './response-table.ts';

/** A response that belongs to nobody, without what was answered. */
export type AnyResponse = Readonly<{
  id: string;
  collectionId: string | null;
  form: FormKey;
  way: Way;
  language: string;
  begunOn: LocalDate;
  sheet: string | null;
  doneOn: LocalDate | null;
}>;

const responses = (tx: Tx) =>
  tx
    .selectFrom('form_response as r')
    .leftJoin('form_done as d', 'd.response_id', 'r.id')
    .select([
      'r.id',
      'r.collection_id',
      'r.instrument_id',
      'r.instrument_version',
      'r.way',
      'r.language',
      'r.begun_on',
      'r.sheet',
      'd.done_on',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof responses>['executeTakeFirstOrThrow']>>;

const fromRow = (row: Row): AnyResponse => ({
  id: row.id,
  collectionId: row.collection_id,
  form: { id: row.instrument_id, version: row.instrument_version },
  way: row.way,
  language: row.language,
  begunOn: row.begun_on,
  sheet: row.sheet,
  doneOn: row.done_on,
});

/** The response that the answerer's key opens; null where there is none. */
export async function findByKey(tx: Tx, key: string): Promise<AnyResponse | null> {
  const row = await responses(tx).where('r.key_hash', '=', hashOf(key)).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** One that the requester writes for somebody, or that their team asked for. */
export async function findResponse(tx: Tx, id: string): Promise<AnyResponse | null> {
  const row = await responses(tx).where('r.id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** Every response of a collection, in no order that says who came first. */
export async function responsesOf(tx: Tx, collectionId: string): Promise<readonly AnyResponse[]> {
  const rows = await responses(tx).where('r.collection_id', '=', collectionId).orderBy('r.id').execute();
  return rows.map(fromRow);
}

/** Begins one by the link; what opens it again is kept as a hash alone. Gives its id. */
export async function beginByLink(
  tx: Tx,
  { id, form }: Collection,
  { key, language, on }: Readonly<{ key: string; language: string; on: LocalDate }>,
): Promise<string> {
  const begun = await tx
    .insertInto('form_response')
    .values({
      collection_id: id,
      instrument_id: form.id,
      instrument_version: form.version,
      way: 'link',
      language,
      begun_on: on,
      key_hash: hashOf(key),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return begun.id;
}

export type ToWrite = Readonly<{
  form: FormKey;
  /** Null to try the form out. */
  collectionId: string | null;
  way: Exclude<Way, 'link'>;
  language: string;
  on: LocalDate;
  sheet: string | null;
  /** What opens it again, for whoever is asked; kept as a hash alone. */
  code?: string | null;
  /** Of one that was begun on a device: the id that was drawn there, and the hash of the code on the card. */
  device?: Readonly<{ id: string; keyHash: string }>;
}>;

/** Begins one that the requester writes for somebody; gives its id. */
export async function beginWriting(tx: Tx, { userId, teamId }: Requester, about: ToWrite): Promise<string> {
  const { id } = await tx
    .insertInto('form_response')
    .values({
      collection_id: about.collectionId,
      instrument_id: about.form.id,
      instrument_version: about.form.version,
      way: about.way,
      language: about.language,
      begun_on: about.on,
      written_by: userId,
      written_team: teamId,
      sheet: about.sheet,
      ...(about.code == null ? {} : { key_hash: hashOf(about.code) }),
      ...(about.device === undefined ? {} : { id: about.device.id, key_hash: about.device.keyHash }),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** More than any form needs; what writes without end is stopped. */
const mostWrites = 5000;

/** What was answered so far. */
export async function readAnswers(tx: Tx, responseId: string): Promise<Filling> {
  const rows = await tx
    .selectFrom('form_answers')
    .select(['id', 'body'])
    .where('response_id', '=', responseId)
    .orderBy('seq')
    .limit(mostWrites)
    .execute();
  return readFilling(rows);
}

/** Keeps what was answered now. False where it was written to more often than anybody answers. */
export async function keepAnswers(tx: Tx, filling: Filling, bodies: readonly AnswersGiven[]): Promise<boolean> {
  if (filling.entries.length + bodies.length > mostWrites) return false;
  if (bodies.length === 0) return true;
  await tx
    .insertInto('form_answers')
    .values(bodies.map((body) => ({ response_id: body.response, body: JSON.stringify(body) })))
    .execute();
  return true;
}

/** Ends it. Twice is once. */
export async function endResponse(tx: Tx, responseId: string, on: LocalDate): Promise<void> {
  await tx
    .insertInto('form_done')
    .values({ response_id: responseId, done_on: on })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
