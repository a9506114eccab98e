import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';
import type { FieldSite } from '#platform/offline/domain/protocol.ts';

import { custodian, indexCustody } from '../domain/custody.ts';
import { isOpenOn } from '../domain/place.ts';
import { custodyRules } from './custody-store.ts';
import './places-table.ts';

/**
 * The sites that a device of the requester's team may hold: those whose people the team answers for on a day, open or closed. A champion's team answers for nobody as a
 * rule; its devices may hold every open site of its board. Never an address.
 */
export async function fieldSites(tx: Tx, { teamId, role }: Requester, on: LocalDate): Promise<readonly FieldSite[]> {
  const { rows } = await sql<SiteRow>`
    select p.id, p.code, p.name, p.type, p.la_code as "laCode", p.icb_code as "icbCode", la.name as "localAuthority",
      p.opened_on as "openedOn", p.closed_on as "closedOn", p.has_clinical_room as "hasClinicalRoom", p.icb_code = t.icb_code as "isOfBoard"
    from team t join place p on exists (
        select from custody_rule r where r.team_id = t.id and (r.place_id = p.id or r.la_code = p.la_code or r.icb_code = p.icb_code)
      ) or (${role === 'champion'} and p.icb_code = t.icb_code)
    join local_authority la on la.code = p.la_code
    where t.id = ${teamId}::uuid order by p.name, p.code`.execute(tx);
  const rules = indexCustody(await custodyRules(tx));
  const sites = rows.map(({ laCode, icbCode, isOfBoard, ...site }) => {
    const rule = custodian({ id: site.id, localAuthority: laCode, icb: icbCode }, on, rules);
    return { isOfBoard, site: { ...site, custodyTeamId: rule?.team ?? null } };
  });
  const own = sites.map(({ site }) => site).filter(({ custodyTeamId }) => custodyTeamId === teamId);
  if (role !== 'champion') return own;
  const open = own.length > 0 ? own : sites.filter(({ isOfBoard }) => isOfBoard === true).map(({ site }) => site);
  return open.filter((site) => isOpenOn(site, on));
}

type SiteRow = Omit<FieldSite, 'custodyTeamId' | 'openedOn' | 'closedOn'> & {
  openedOn: LocalDate | null;
  closedOn: LocalDate | null;
  laCode: string;
  icbCode: string;
  isOfBoard: boolean | null;
};
