import type { LocalDate } from '#platform/calendar/local-date.ts';

/** What an entry is about. A person, a place, a suggestion that somebody made; later a survey response. */
export type SubjectKind = 'person' | 'place' | 'suggestion';

export type Subject = Readonly<{ kind: SubjectKind; id: string }>;

/**
 * When something happened, as the person or nurse said it; no machine corrects it.
 * `on` alone is a civil date; `at` adds the minute (UTC, `on` being its London date); `to` makes it a range of days.
 */
export type Happened = Readonly<{ on: LocalDate; to?: LocalDate; at?: string; estimated?: true }>;

/** Hybrid logical clock: orders what is shown and breaks ties, never decides what is true. */
export type WrittenAt = Readonly<{ ms: number; counter: number; device: string }>;

/** One thing that was said or done about one subject. Never edited: a correction is another entry. */
export type Entry<Body = unknown> = Readonly<{
  /** UUIDv7, made where it was written. */
  id: string;
  subject: Subject;
  kind: string;
  /** Version of the kind's body schema that it was written with. */
  version: number;
  /** Null where nobody knows when. */
  happened: Happened | null;
  written: WrittenAt;
  author: string;
  team: string;
  /** Where the work was done, not where the person lives. */
  place: string | null;
  body: Body;
  /** The entries that the writer had in front of them and means to replace. */
  replaces: readonly string[];
}>;

/** The order in which entries are shown; total, and the same on every device. Says nothing about truth. */
export function compareWritten(a: Entry, b: Entry): number {
  return (
    a.written.ms - b.written.ms ||
    a.written.counter - b.written.counter ||
    compareText(a.written.device, b.written.device) ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
