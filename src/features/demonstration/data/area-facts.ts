import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database } from '#platform/database/requester.ts';
import type { Icb } from '#features/places/index.ts';

import type { AuthorityFacts } from '../domain/area.ts';

/** People on asylum support in one local authority, by the kind of accommodation; read by the places feature from what we ship. */
export type SupportedPeople = Readonly<{
  localAuthority: string;
  initial: number;
  dispersal: number;
  contingency: number;
  other: number;
}>;

/** The local authorities that the published counts name, each with the board that it belongs to on a day, and the boards' names. */
export async function readAreaFacts(
  db: Database,
  asOf: LocalDate,
  supported: readonly SupportedPeople[],
): Promise<Readonly<{ authorities: readonly AuthorityFacts[]; boards: readonly Pick<Icb, 'code' | 'name'>[] }>> {
  const { rows } = await sql<{ code: string; name: string; icb: string; icb_name: string }>`
    select la.code, la.name, held.icb_code as icb, icb.name as icb_name
    from local_authority la
      join local_authority_icb held on held.la_code = la.code and held.valid_from <= ${asOf} and coalesce(held.valid_to >= ${asOf}, true)
      join icb on icb.code = held.icb_code
    order by la.code`.execute(db);
  const counts = new Map(supported.map((row) => [row.localAuthority, row]));
  return {
    authorities: rows.flatMap(({ code, name, icb }) => {
      const count = counts.get(code);
      if (count === undefined) return [];
      const { initial, dispersal, contingency, other } = count;
      return [{ code, name, icb, initial, dispersal, contingency, other }];
    }),
    boards: [...new Map(rows.map(({ icb, icb_name }) => [icb, { code: icb, name: icb_name }])).values()],
  };
}
