import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { ListStatus } from './list-status.ts';
import type { OutcomeCounts } from './outcome.ts';
import type { Said } from './said.ts';

/** What a list is of. Each feature that takes lists in has its own sort. */
export type ListSort = 'arrivals' | 'moves';

/** A list as its sender may see it: that it was received, and how many rows it has. */
export type Receipt = Readonly<{
  id: string;
  sort: ListSort;
  placeId: string | null;
  fileName: string;
  rows: number;
  receivedAt: Date;
}>;

/** Something of a list as a whole that must be confirmed, by name, before any of it is committed. */
export type ListConcern = Said & Readonly<{ name: string }>;

/** How a list was read, to be shown beside its rows. `summary` is the feature's own description in figures. */
export type Reading = Readonly<{
  sheet: string;
  columns: readonly Readonly<{ heading: string; name: string }>[];
  notes: readonly Said[];
  skipped: readonly Readonly<{ line: number; text: string; why: string }>[];
  summary: Readonly<Record<string, unknown>>;
}>;

/** A list as the team that reviews it sees it. */
export type IncomingList = Receipt &
  Readonly<{
    teamId: string;
    on: LocalDate;
    status: ListStatus;
    reading: Reading;
    concerns: readonly ListConcern[];
    confirmed: readonly string[];
    /** Rows that were compared with the record so far. */
    compared: number;
    entriesWritten: number;
    committedAt: Date | null;
    undoneAt: Date | null;
  }>;

/** Where the rows of a list stand. `decided`: waiting rows that would be written if it were committed now. */
export type ListTally = Readonly<{
  outcomes: OutcomeCounts;
  waiting: number;
  decided: number;
  committed: number;
  leftOut: number;
  /** Rows that are committed, by what was proposed for them. */
  doneBy: OutcomeCounts;
}>;
