import { sql } from 'kysely';

import { asRecorder, type Tx } from '#platform/database/requester.ts';

import type { OfflineRead } from '../domain/protocol.ts';

/**
 * Writes reads that were made without a network into the audit log, with the device's time beside the service's. A read has its own id, so that it is one line however
 * often it is reported. Of its subjects those that there are: a device may speak of somebody who was forgotten since, and nobody fills the log with inventions.
 */
export async function noteReads(tx: Tx, deviceId: string, reads: readonly OfflineRead[]): Promise<void> {
  if (reads.length === 0) return;
  const rows = reads.map(({ id, thing, subjects, at }) => ({ id, thing, subjects, at: believable(at) }));
  await asRecorder(tx, async () => {
    await sql`
      with said as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, thing text, subjects uuid[], at timestamptz)),
        known as (
          select subject_id as id from subject where subject_id in (select unnest(subjects) from said)
          union select p.id from place p where p.id in (select unnest(subjects) from said)
        )
      insert into audit_event (id, happened_at, action, subject_ids, detail)
      select id, at, thing || '.read', array(select one from unnest(subjects) as one where one in (select known.id from known)),
        jsonb_build_object('device', ${deviceId}::text)
      from said on conflict do nothing`.execute(tx);
  });
}

/** A time that no calendar has is left out; one that is only wrong is kept as said. */
const believable = (at: string): string | null => (/^[12]\d{3}-/.test(at) ? at : null);
