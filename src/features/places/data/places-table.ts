import type { Generated } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { ConfidenceMark } from '../domain/confidence.ts';
import type { PlaceType } from '../domain/place.ts';
import type { SuccessionType } from '../domain/icb.ts';
import type { TeamKind } from '../domain/team.ts';

/** Who last changed a row that administrators keep, and when. */
type Changed = { changed_at: Generated<Date>; changed_by: string | null };

export type IcbTable = {
  code: string;
  gss: string | null;
  name: string;
  region: string;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
  mark: ConfidenceMark;
  note: string | null;
};

export type IcbSuccessionTable = {
  from_code: string;
  to_code: string;
  on_date: LocalDate;
  type: SuccessionType;
  mark: ConfidenceMark;
};

export type LocalAuthorityTable = { code: string; name: string; region: string; mark: ConfidenceMark };

export type LocalAuthorityIcbTable = {
  la_code: string;
  icb_code: string;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
  mark: ConfidenceMark;
  note: string | null;
};

export type PlaceTable = Changed & {
  /** The subject id of entries about the place. */
  id: string;
  code: string;
  name: string;
  type: PlaceType;
  address: string | null;
  la_code: string;
  icb_code: string;
  opened_on: LocalDate | null;
  /** The last day on which it was open. */
  closed_on: LocalDate | null;
  /** Null: nobody has said. */
  has_clinical_room: boolean | null;
  capacity: number | null;
};

/** What figures need of a site, without its name, code or address. */
export type PlaceAreaView = Pick<PlaceTable, 'id' | 'type' | 'la_code' | 'icb_code' | 'opened_on' | 'closed_on'>;

export type PracticeTable = Changed & {
  id: string;
  ods_code: string;
  name: string;
  la_code: string | null;
  icb_code: string | null;
  mark: ConfidenceMark;
};

export type TeamTable = Changed & {
  id: string;
  code: string;
  name: string;
  kind: TeamKind;
  icb_code: string | null;
  practice_id: string | null;
};

/** Which accommodation teams may send lists for which sites. */
export type PlaceContactTable = { team_id: string; place_id: string };

export type CustodyRuleTable = Changed & {
  id: string;
  team_id: string;
  place_id: string | null;
  la_code: string | null;
  icb_code: string | null;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
};

declare module '#platform/database/tables.ts' {
  interface Tables {
    icb: IcbTable;
    icb_succession: IcbSuccessionTable;
    local_authority: LocalAuthorityTable;
    local_authority_icb: LocalAuthorityIcbTable;
    place: PlaceTable;
    place_area: PlaceAreaView;
    practice: PracticeTable;
    team: TeamTable;
    place_contact: PlaceContactTable;
    custody_rule: CustodyRuleTable;
  }
}
