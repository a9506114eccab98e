import type { Insertable, Selectable } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { Entry, Happened, SubjectKind } from '../domain/entry.ts';
import type { EntryTable } from './record-tables.ts';

/** The columns of an entry's own; what the server adds on receipt (order, time, late) is not among them. */
export const entryColumns = [
  'subject_id',
  'id',
  'subject_kind',
  'kind',
  'version',
  'happened_on',
  'happened_to',
  'happened_at',
  'happened_estimated',
  'written_ms',
  'written_counter',
  'written_device',
  'author',
  'team',
  'place',
  'body',
  'replaces',
] as const;

export type EntryRow = Pick<Selectable<EntryTable>, (typeof entryColumns)[number]>;

/** An entry as its row in the log; `body` as JSON text. */
export function toRow(
  entry: Entry,
  received: Readonly<{ clinical: boolean; late: boolean }>,
): Omit<Insertable<EntryTable>, 'received_at' | 'xid' | 'seq'> {
  return {
    subject_id: entry.subject.id,
    id: entry.id,
    subject_kind: entry.subject.kind,
    kind: entry.kind,
    version: entry.version,
    happened_on: entry.happened?.on ?? null,
    happened_to: entry.happened?.to ?? null,
    happened_at: entry.happened?.at ?? null,
    happened_estimated: entry.happened?.estimated ?? false,
    written_ms: entry.written.ms,
    written_counter: entry.written.counter,
    written_device: entry.written.device,
    author: entry.author,
    team: entry.team,
    place: entry.place,
    body: JSON.stringify(entry.body),
    replaces: [...entry.replaces],
    clinical: received.clinical,
    late: received.late,
  };
}

/** A row of the log as the entry that was written. */
export function fromRow(row: EntryRow): Entry {
  return {
    id: row.id,
    subject: { kind: row.subject_kind as SubjectKind, id: row.subject_id },
    kind: row.kind,
    version: row.version,
    happened: happenedOf(row),
    written: { ms: row.written_ms, counter: row.written_counter, device: row.written_device },
    author: row.author,
    team: row.team,
    place: row.place,
    body: row.body,
    replaces: row.replaces,
  };
}

function happenedOf(row: EntryRow): Happened | null {
  if (row.happened_on === null) return null;
  return {
    on: row.happened_on as LocalDate,
    ...(row.happened_to === null ? {} : { to: row.happened_to as LocalDate }),
    ...(row.happened_at === null ? {} : { at: row.happened_at.toISOString() }),
    ...(row.happened_estimated ? { estimated: true as const } : {}),
  };
}
