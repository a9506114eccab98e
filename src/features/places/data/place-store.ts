import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';

import type { Place, PlaceType } from '../domain/place.ts';
import './places-table.ts';

/** A site with the names that a page needs of where it lies. */
export type PlaceWithArea = Place &
  Readonly<{ address: string | null; localAuthorityName: string; icbName: string; region: string; changedAt: Date }>;

/** Which sites to list; nothing given means every site that the requester may see. */
export type PlaceFilter = Readonly<{ type?: PlaceType; icb?: string; localAuthority?: string; openOn?: LocalDate }>;

/** The sites that the requester may see, by name. */
export async function listPlaces(tx: Tx, filter: PlaceFilter = {}): Promise<readonly PlaceWithArea[]> {
  let query = selectPlaces(tx).orderBy('place.name').orderBy('place.code');
  if (filter.type !== undefined) query = query.where('place.type', '=', filter.type);
  if (filter.icb !== undefined) query = query.where('place.icb_code', '=', filter.icb);
  if (filter.localAuthority !== undefined) query = query.where('place.la_code', '=', filter.localAuthority);
  if (filter.openOn !== undefined) {
    const on = filter.openOn;
    query = query
      .where((where) => where.or([where('place.opened_on', 'is', null), where('place.opened_on', '<=', on)]))
      .where((where) => where.or([where('place.closed_on', 'is', null), where('place.closed_on', '>=', on)]));
  }
  return (await query.execute()).map(toPlace);
}

/** The site with a code, in whichever case it was typed; null where there is none or the requester may not see it. */
export async function placeByCode(tx: Tx, code: string): Promise<PlaceWithArea | null> {
  const row = await selectPlaces(tx)
    .where(({ fn }) => fn('lower', ['place.code']), '=', code.toLowerCase())
    .executeTakeFirst();
  return row === undefined ? null : toPlace(row);
}

type Stated = Place & { address: string | null };

/** False, and nothing written, where another site has the code. */
export async function addPlace(tx: Tx, place: Stated, by: string): Promise<boolean> {
  const added = await tx
    .insertInto('place')
    .values({ ...toRow(place), id: place.id, changed_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/**
 * Writes every fact of a site anew; its id stays. `seen` is the change that the writer had in front of them: where there was another one since,
 * nothing is written, so that nobody's change is overwritten unseen.
 */
export async function changePlace(
  tx: Tx,
  place: Stated,
  change: Readonly<{ by: string; at: Date; seen: Date }>,
): Promise<'changed' | 'changed-meanwhile' | 'code-taken'> {
  const taken = await tx
    .selectFrom('place')
    .select('id')
    .where(({ fn }) => fn('lower', ['code']), '=', place.code.toLowerCase())
    .where('id', '<>', place.id)
    .executeTakeFirst();
  if (taken !== undefined) return 'code-taken';
  const changed = await tx
    .updateTable('place')
    .set({ ...toRow(place), changed_by: change.by, changed_at: change.at })
    .where('id', '=', place.id)
    .where(sql`date_trunc('milliseconds', changed_at)`, '=', change.seen)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n ? 'changed' : 'changed-meanwhile';
}

function selectPlaces(tx: Tx) {
  return tx
    .selectFrom('place')
    .innerJoin('local_authority', 'local_authority.code', 'place.la_code')
    .innerJoin('icb', 'icb.code', 'place.icb_code')
    .select([
      'place.id',
      'place.code',
      'place.name',
      'place.type',
      'place.address',
      'place.la_code',
      'place.icb_code',
      'place.opened_on',
      'place.closed_on',
      'place.has_clinical_room',
      'place.capacity',
      'place.changed_at',
      'local_authority.name as la_name',
      'icb.name as icb_name',
      'icb.region as region',
    ]);
}

type PlaceRow = Awaited<ReturnType<ReturnType<typeof selectPlaces>['executeTakeFirstOrThrow']>>;

function toPlace(row: PlaceRow): PlaceWithArea {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    type: row.type,
    address: row.address,
    localAuthority: row.la_code,
    icb: row.icb_code,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    hasClinicalRoom: row.has_clinical_room,
    capacity: row.capacity,
    localAuthorityName: row.la_name,
    icbName: row.icb_name,
    region: row.region,
    changedAt: row.changed_at,
  };
}

function toRow(place: Stated) {
  return {
    code: place.code,
    name: place.name,
    type: place.type,
    address: place.address,
    la_code: place.localAuthority,
    icb_code: place.icb,
    opened_on: place.openedOn,
    closed_on: place.closedOn,
    has_clinical_room: place.hasClinicalRoom,
    capacity: place.capacity,
  };
}
