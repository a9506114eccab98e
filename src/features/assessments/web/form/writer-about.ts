import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Response } from '#platform/instruments/domain/filling/response.ts';
import type { Draft } from '#platform/record/data/desk-writer.ts';
import type { Happened } from '#platform/record/domain/entry.ts';

/** Makes drafts about whoever a filling is about: of today, and, where the minute matters, of `at`. */
export function writerAbout({ begun: { subject } }: Pick<Response, 'begun'>, today: LocalDate, at?: number) {
  const happened: Happened = { on: today, ...(at === undefined ? {} : { at: new Date(at).toISOString() }) };
  return (kind: string, body: unknown, replaces: readonly string[] = []): Draft => ({
    subject,
    kind,
    happened,
    body,
    replaces,
  });
}
