import type { Requester, Tx } from '#platform/database/requester.ts';

import { photographName, readPhotographName, type MediaType, type Photograph } from '../domain/photograph.ts';

declare module '#platform/database/tables.ts' {
  interface Tables {
    photograph: {
      subject_id: string;
      id: string;
      media_type: MediaType;
      bytes: Buffer;
      author: string;
      team: string;
    };
  }
}

/** Keeps photographs about somebody. To be called once the answers that name them are written: the database refuses any other. Twice is once; true where any is new. */
export async function keepPhotographs(
  tx: Tx,
  { userId, teamId }: Requester,
  subjectId: string,
  photographs: readonly Photograph[],
): Promise<boolean> {
  let isNew = false;
  for (const { id, mediaType, bytes } of photographs) {
    const kept = await tx
      .insertInto('photograph')
      .values({
        subject_id: subjectId,
        id,
        media_type: mediaType,
        bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        author: userId,
        team: teamId,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    isNew ||= kept.numInsertedOrUpdatedRows === 1n;
  }
  return isNew;
}

/** The names of those that have arrived, as far as the requester may see them. */
export async function photographsOf(tx: Tx, subjectId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('photograph')
    .select(['id', 'media_type as mediaType'])
    .where('subject_id', '=', subjectId)
    .execute();
  return new Set(rows.map(photographName));
}

/** Null where there is none of this name, or none that the requester may see. */
export async function findPhotograph(tx: Tx, subjectId: string, name: string): Promise<Omit<Photograph, 'id'> | null> {
  const named = readPhotographName(name);
  if (named === null) return null;
  const row = await tx
    .selectFrom('photograph')
    .select(['media_type as mediaType', 'bytes'])
    .where('subject_id', '=', subjectId)
    .where('id', '=', named.id)
    .where('media_type', '=', named.mediaType)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, bytes: Uint8Array.from(row.bytes) };
}
