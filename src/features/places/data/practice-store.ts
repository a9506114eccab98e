import type { Tx } from '#platform/database/requester.ts';

import type { ConfidenceMark } from '../domain/confidence.ts';
import './places-table.ts';

export type Practice = Readonly<{
  id: string;
  odsCode: string;
  name: string;
  localAuthority: string | null;
  localAuthorityName: string | null;
  icb: string | null;
  /** How sure we are of its code and name; what an administrator typed is `M` until it has been checked against the ODS. */
  mark: ConfidenceMark;
}>;

/** Every practice, by name. */
export async function listPractices(tx: Tx): Promise<readonly Practice[]> {
  return tx
    .selectFrom('practice')
    .leftJoin('local_authority', 'local_authority.code', 'practice.la_code')
    .select(['practice.id', 'practice.ods_code as odsCode', 'practice.name', 'practice.la_code as localAuthority'])
    .select(['local_authority.name as localAuthorityName', 'practice.icb_code as icb', 'practice.mark'])
    .orderBy('practice.name')
    .orderBy('practice.ods_code')
    .execute();
}

/** False, and nothing written, where another practice has the code. */
export async function addPractice(
  tx: Tx,
  practice: Omit<Practice, 'localAuthorityName'>,
  by: string | null,
): Promise<boolean> {
  const added = await tx
    .insertInto('practice')
    .values({
      id: practice.id,
      ods_code: practice.odsCode,
      name: practice.name,
      la_code: practice.localAuthority,
      icb_code: practice.icb,
      mark: practice.mark,
      changed_by: by,
    })
    .onConflict((conflict) => conflict.column('ods_code').doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}
