import { sql } from 'kysely';

import type { Database } from '#platform/database/requester.ts';

/** A board and a local authority in it, of no real size or name. */
export async function makeArea(db: Database, { icb, la }: Readonly<{ icb: string; la: string }>): Promise<void> {
  await sql`insert into icb (code, name, region, valid_from, mark)
    values (${icb}, ${`Board ${icb}`}, 'A region', '2022-07-01', 'X') on conflict do nothing`.execute(db);
  await sql`insert into local_authority (code, name, region, mark)
    values (${la}, ${`Council ${la}`}, 'A region', 'X') on conflict do nothing`.execute(db);
}

type NewPlace = Readonly<{
  id: string;
  type: string;
  la: string;
  icb: string;
  name?: string;
  openedOn?: string;
  closedOn?: string;
}>;

/** A site in an area that `makeArea` made. */
export async function makePlace(db: Database, place: NewPlace): Promise<void> {
  await sql`insert into place (id, code, name, type, la_code, icb_code, opened_on, closed_on)
    values (${place.id}, ${`S${place.id.slice(4, 13)}`}, ${place.name ?? 'A site'}, ${place.type}, ${place.la}, ${place.icb},
      ${place.openedOn ?? null}, ${place.closedOn ?? null})`.execute(db);
}
