import type { Tx } from '#platform/database/requester.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { ConfidenceMark } from '../domain/confidence.ts';
import type { Icb, IcbSuccession, LocalAuthorityIcb } from '../domain/icb.ts';
import './places-table.ts';

export type LocalAuthority = Readonly<{ code: string; name: string; region: string; mark: ConfidenceMark }>;

/** Every board, past and present, by name. */
export async function listBoards(tx: Tx): Promise<readonly Icb[]> {
  const rows = await tx.selectFrom('icb').selectAll().orderBy('name').execute();
  return rows.map((row) => ({
    code: row.code,
    gss: row.gss,
    name: row.name,
    region: row.region,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    mark: row.mark,
  }));
}

/** The boards that exist on a day, by name. */
export async function boardsOn(tx: Tx, on: LocalDate): Promise<readonly Icb[]> {
  return (await listBoards(tx)).filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo),
  );
}

export async function listLocalAuthorities(tx: Tx): Promise<readonly LocalAuthority[]> {
  return tx.selectFrom('local_authority').select(['code', 'name', 'region', 'mark']).orderBy('name').execute();
}

export async function localAuthorityBoards(tx: Tx): Promise<readonly LocalAuthorityIcb[]> {
  const rows = await tx
    .selectFrom('local_authority_icb')
    .selectAll()
    .orderBy('la_code')
    .orderBy('valid_from')
    .execute();
  return rows.map((row) => ({
    localAuthority: row.la_code,
    icb: row.icb_code,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    mark: row.mark,
  }));
}

export async function boardSuccessions(tx: Tx): Promise<readonly IcbSuccession[]> {
  const rows = await tx.selectFrom('icb_succession').selectAll().orderBy('on_date').orderBy('from_code').execute();
  return rows.map((row) => ({ from: row.from_code, to: row.to_code, on: row.on_date, type: row.type, mark: row.mark }));
}
