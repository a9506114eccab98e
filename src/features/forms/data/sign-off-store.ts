import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';
import type { SignOff } from '#platform/instruments/domain/instrument.ts';

import type { FormKey } from '../domain/stored-form.ts';
import './instrument-table.ts';

/** Who stands behind a version, shipped or brought; null where nobody does yet. */
export async function findSignOff(tx: Tx, { id, version }: FormKey): Promise<SignOff | null> {
  const found = await tx
    .selectFrom('instrument_sign_off')
    .select(['signed_by as by', 'signed_on as on'])
    .where('instrument_id', '=', id)
    .where('instrument_version', '=', version)
    .executeTakeFirst();
  return found ?? null;
}

/** False where it is signed already: the first sign-off stands. Row security refuses those who may not sign. */
export async function signForm(
  tx: Tx,
  { id, version }: FormKey,
  { by, on }: Readonly<{ by: string; on: LocalDate }>,
): Promise<boolean> {
  const done = await tx
    .insertInto('instrument_sign_off')
    .values({ instrument_id: id, instrument_version: version, signed_by: by, signed_on: on })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}
