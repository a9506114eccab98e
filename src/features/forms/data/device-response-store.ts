import { sql } from 'kysely';

import { audit } from '#platform/access/data/audit.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';

import { readFilling } from '../domain/filling.ts';
import { deviceResponseShape } from '../domain/on-device/device-response.ts';
import { refusalOf, type DeviceOutcome, type DeviceRefusal } from '../domain/on-device/judge-device-response.ts';
import { findCollection } from './collection-store.ts';
import { beginWriting, endResponse, keepAnswers } from './response-store.ts';
import './response-table.ts';

const refused = (reason: DeviceRefusal): DeviceOutcome => ({ is: 'refused', reason });

/**
 * Takes a response from a device, on behalf of whoever the device is of: whole, once, and judged by the day on which it was begun. Nothing is kept of one
 * that is refused. What it kept is not shown to whoever brought it.
 * `id`: under which it was sealed; `endedOn`: when the work of its bringer ended, null while it goes on.
 */
export async function takeDeviceResponse(
  tx: Tx,
  requester: Requester,
  said: unknown,
  { id: named, ...when }: Readonly<{ id: string; today: LocalDate; endedOn: LocalDate | null }>,
): Promise<DeviceOutcome> {
  const read = deviceResponseShape.safeParse(said);
  if (!read.success || read.data.id !== named) return refused('not-readable');
  const { id, collectionId, form, language, begunOn, doneOn, keyHash, pieces } = read.data;
  const { rows } = await sql<{
    stands: string;
  }>`select device_response_stands(${id}::uuid, ${keyHash}) as stands`.execute(tx);
  const stands = rows[0]?.stands;
  if (stands === 'own') return { is: 'already-here' };
  if (stands === 'withdrawn') return refused('withdrawn');
  if (stands !== 'new') return refused('id-taken');
  const reason = refusalOf(read.data, await findCollection(tx, collectionId), when);
  if (reason !== null) return refused(reason);

  await sql`select set_config('alongside.device_response', ${id}, true)`.execute(tx);
  await beginWriting(tx, requester, {
    form,
    collectionId,
    way: 'device',
    language,
    on: begunOn,
    sheet: null,
    device: { id, keyHash },
  });
  await keepAnswers(tx, readFilling([]), pieces);
  if (doneOn !== null) await endResponse(tx, id, doneOn);
  await audit(tx, {
    action: 'form-response.written',
    subjects: [id],
    detail: { form: form.id, version: form.version },
  });
  await sql`select set_config('alongside.device_response', '', true)`.execute(tx);
  return { is: 'kept' };
}
