import type { Tx } from '#platform/database/requester.ts';

import type { Entry, SubjectKind } from '../domain/entry.ts';

/** The records of one person (or the one record of a place) with their entries. `members` is sorted; the first names the cluster. */
export type Cluster = Readonly<{ members: readonly string[]; entriesOf: ReadonlyMap<string, readonly Entry[]> }>;

export type DerivedRow = Readonly<Record<string, unknown>>;

/** A table that is made from the log; each row belongs to one record of the cluster, whose id is in `owner`. Rows must hold nothing but what follows from entries and reference tables. */
export type DerivedTable = Readonly<{
  name: string;
  owner: string;
  columns: readonly string[];
  /** Which of the columns hold JSON. */
  json?: readonly string[];
  /** All columns are its key: rows that stand already stay where they are, and only what differs is written. */
  isSet?: true;
}>;

/** How a feature's tables follow from the log: a pure function of a cluster and of the reference tables, read once for a batch. */
export type Derivation<Reference = unknown> = Readonly<{
  subjectKind: SubjectKind;
  tables: readonly DerivedTable[];
  readReference(tx: Tx): Promise<Reference>;
  derive(cluster: Cluster, reference: Reference): Readonly<Record<string, readonly DerivedRow[]>>;
}>;
