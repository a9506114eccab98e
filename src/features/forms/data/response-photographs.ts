import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';
import type { PhotographRoom } from '#platform/instruments/domain/filling/read-photographs.ts';
import { photographName, readPhotographName, type Photograph } from '#platform/photographs/domain/photograph.ts';

import './response-table.ts';

/** How much more may be kept with a response; the database refuses what is beyond. */
export async function photographRoom(tx: Tx, responseId: string): Promise<PhotographRoom> {
  const { rows } = await sql<Record<keyof PhotographRoom, string>>`
    select photographs, bytes from photograph_room(${responseId}::uuid)`.execute(tx);
  return { photographs: Number(rows[0]?.photographs ?? 0), bytes: Number(rows[0]?.bytes ?? 0) };
}

/** Keeps photographs of a response. To be called once the answers that name them are kept: the database refuses any other. */
export async function keepResponsePhotographs(
  tx: Tx,
  responseId: string,
  photographs: readonly Photograph[],
): Promise<void> {
  for (const { id, mediaType, bytes } of photographs) {
    await tx
      .insertInto('form_photograph')
      .values({
        response_id: responseId,
        id,
        media_type: mediaType,
        bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      })
      .execute();
  }
}

/** The names of those that are kept with a response, as far as whoever asks may see them. */
export async function photographsOfResponse(tx: Tx, responseId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('form_photograph')
    .select(['id', 'media_type as mediaType'])
    .where('response_id', '=', responseId)
    .execute();
  return new Set(rows.map(photographName));
}

/** One of a response of a collection that was finished; null where there is none of this name, or none that whoever asks may see. */
export async function findCollectedPhotograph(
  tx: Tx,
  collectionId: string,
  name: string,
): Promise<Omit<Photograph, 'id'> | null> {
  const id = readPhotographName(name)?.id;
  if (id === undefined) return null;
  const row = await tx
    .selectFrom('form_photograph as p')
    .innerJoin('form_response as r', 'r.id', 'p.response_id')
    .innerJoin('form_done as d', 'd.response_id', 'r.id')
    .select('r.id')
    .where('r.collection_id', '=', collectionId)
    .where('p.id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : findResponsePhotograph(tx, row.id, name);
}

/** Null where there is none of this name with the response, or none that whoever asks may see. */
export async function findResponsePhotograph(
  tx: Tx,
  responseId: string,
  name: string,
): Promise<Omit<Photograph, 'id'> | null> {
  const named = readPhotographName(name);
  if (named === null) return null;
  const row = await tx
    .selectFrom('form_photograph')
    .select(['media_type as mediaType', 'bytes'])
    .where('response_id', '=', responseId)
    .where('id', '=', named.id)
    .where('media_type', '=', named.mediaType)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, bytes: Uint8Array.from(row.bytes) };
}
