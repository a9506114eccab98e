import type { ColumnType, Generated } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { Decision } from '../domain/decision.ts';
import type { ListConcern, ListSort, Reading } from '../domain/incoming-list.ts';
import type { ListStatus, RowState } from '../domain/list-status.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Proposal } from '../domain/proposal.ts';

/** JSON goes in as text and comes out as a value. */
type Json<Value> = ColumnType<Value, string, string>;

export type IncomingListTable = {
  id: string;
  sort: ListSort;
  place_id: string | null;
  team_id: string;
  on_date: LocalDate;
  file_name: string;
  file_hash: string;
  sheet: string;
  row_count: number;
  received_by: string | null;
  received_team: string | null;
  received_at: Generated<Date>;
  is_undone: Generated<boolean>;
};

export type ListReviewTable = {
  list_id: string;
  team_id: string;
  status: Generated<ListStatus>;
  reading: Json<Reading>;
  concerns: ColumnType<readonly ListConcern[], string | undefined, string>;
  confirmed: Generated<string[]>;
  compared: Generated<number>;
  entries_written: Generated<number>;
  committed_by: string | null;
  committed_at: Date | null;
  undone_by: string | null;
  undone_at: Date | null;
};

export type IncomingRowTable = {
  list_id: string;
  line: number;
  team_id: string;
  fingerprint: string;
  read: Json<unknown>;
  outcome: Outcome | null;
  proposal: ColumnType<Proposal | null, string | null, string | null>;
  decision: ColumnType<Decision | null, string | null, string | null>;
  decided_by: string | null;
  decided_at: Date | null;
  state: Generated<RowState>;
  person_id: string | null;
  entry_ids: Generated<string[]>;
};

declare module '#platform/database/tables.ts' {
  interface Tables {
    incoming_list: IncomingListTable;
    list_review: ListReviewTable;
    incoming_row: IncomingRowTable;
  }
}
