import type { Tx } from '#platform/database/requester.ts';
import type { Draft } from '#platform/record/data/desk-writer.ts';

import type { Decision } from '../domain/decision.ts';
import type { IncomingList, ListSort } from '../domain/incoming-list.ts';
import type { Proposal } from '../domain/proposal.ts';

export type RowToCompare<Read> = Readonly<{ line: number; read: Read }>;

/** A row that is to be written, with who it is taken for; a new person's id is made for it. */
export type RowToWrite<Read> = RowToCompare<Read> &
  Readonly<{ decision: Extract<Decision, { choice: 'join' | 'new' }>; personId: string }>;

/** What a feature brings to have its lists received, compared, reviewed, committed and undone. The transaction's role is the caller's. */
export type ListPurpose<Read> = Readonly<{
  sort: ListSort;
  /**
   * One proposal for each row, in order. `claimed` holds the lines of this list by the person that they are known to be, and is added to, so that two
   * rows for one person are noticed over the pieces in which a long list is compared.
   */
  compare(
    tx: Tx,
    list: IncomingList,
    rows: readonly RowToCompare<Read>[],
    claimed: Map<string, number>,
  ): Promise<readonly Proposal[]>;
  /** What each row writes, in order; an empty list where it says nothing new. */
  drafts(tx: Tx, list: IncomingList, rows: readonly RowToWrite<Read>[]): Promise<readonly (readonly Draft[])[]>;
  /** What else is to be done once rows are written, in their transaction. */
  written?(tx: Tx, rows: readonly RowToWrite<Read>[]): Promise<void>;
}>;
