/**
 * How far a list has come. `received`: its rows are kept. `proposed`: each row was compared with the record and can be reviewed.
 * `committed`: what was decided is written; rows that still wait can be decided and committed later. `undone`: what it wrote is taken back.
 */
export const listStatuses = ['received', 'proposed', 'committed', 'undone'] as const;

export type ListStatus = (typeof listStatuses)[number];

/** What has become of one row. */
export type RowState = 'waiting' | 'committed' | 'left-out' | 'undone';

export function canUndo(status: ListStatus, entriesWritten: number): boolean {
  return status === 'committed' && entriesWritten > 0;
}
