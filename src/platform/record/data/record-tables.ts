import type { ColumnType, Generated } from 'kysely';

/** `entry`: the log. Append-only; the database refuses anything else. */
export interface EntryTable {
  subject_id: string;
  id: string;
  subject_kind: string;
  kind: string;
  version: number;
  happened_on: string | null;
  happened_to: string | null;
  happened_at: ColumnType<Date | null, string | null, never>;
  happened_estimated: boolean;
  written_ms: number;
  written_counter: number;
  written_device: string;
  author: string;
  team: string;
  place: string | null;
  body: ColumnType<unknown, string, never>;
  replaces: string[];
  clinical: boolean;
  late: boolean;
  received_at: Generated<Date>;
  xid: Generated<string>;
  seq: Generated<number>;
}

/** `subject`: what has entries; locked by whoever adds to it. `cluster_id` is the smallest id among records of the same person. */
export interface SubjectTable {
  subject_id: string;
  subject_kind: string;
  cluster_id: string;
}

/** `subject_access`: the teams that may see a subject's entries; derived. */
export interface SubjectAccessTable {
  subject_id: string;
  seen_by: string[];
}

export interface LogIdentityTable {
  only_one: Generated<boolean>;
  log_id: Generated<string>;
  began_at: Generated<Date>;
}

export interface RetentionOperationTable {
  id: string;
  subject_id: string;
  rule: string;
  reason: string;
  decided_by: string;
  decided_at: Generated<Date>;
  entries_removed: number | null;
}

/** `subject_change`: the last transaction that wrote of a subject; never below that of any of its entries that was written here. */
export interface SubjectChangeTable {
  subject_id: string;
  xid: string;
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    entry: EntryTable;
    subject: SubjectTable;
    subject_access: SubjectAccessTable;
    log_identity: LogIdentityTable;
    subject_change: SubjectChangeTable;
    retention_operation: RetentionOperationTable;
  }
}
