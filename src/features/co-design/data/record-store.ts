import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';

import type { CommentKind, ReplyOutcome } from '../domain/comment.ts';
import type { PilotFound } from '../domain/pilot.ts';
import type { RecordComment } from '../domain/shaped-record.ts';
import './design-table.ts';

type Row = {
  id: string;
  place: string | null;
  kind: CommentKind | null;
  words: string | null;
  language: string;
  name: string | null;
  said_on: LocalDate;
  is_taken_back: boolean;
  outcome: ReplyOutcome | null;
  version: string | null;
  texts: Readonly<Record<string, string>> | null;
  replied_on: LocalDate | null;
};

/** On behalf of whoever opened the link: what all who took part may read, once the round is over; nothing before. `of` is the key of its version. */
export async function recordOfLink(tx: Tx, today: LocalDate, of: string): Promise<readonly RecordComment[]> {
  const { rows } = await sql<Row>`select * from design_record(${today}::date)`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    place: row.place,
    kind: row.kind,
    words: row.words,
    language: row.language,
    name: row.name,
    saidOn: row.said_on,
    isTakenBack: row.is_taken_back,
    of,
    reply:
      row.outcome === null || row.texts === null || row.replied_on === null
        ? null
        : { outcome: row.outcome, version: row.version, texts: row.texts, repliedOn: row.replied_on },
  }));
}

/** What pilots found, as kept for those who took part in these rounds: of each wave the latest. */
export async function pilotsFound(tx: Tx, rounds: readonly string[]): Promise<readonly PilotFound[]> {
  if (rounds.length === 0) return [];
  const rows = await tx
    .selectFrom('design_pilot_found')
    .select(['survey_id', 'wave', 'instrument_version', 'figures'])
    .where('round_id', 'in', rounds)
    .orderBy('seq')
    .execute();
  const latest = new Map<string, PilotFound>();
  for (const { survey_id: surveyId, wave, instrument_version: version, figures } of rows) {
    latest.set(`${surveyId} ${wave}`, { surveyId, wave, version, figures });
  }
  return [...latest.values()];
}

export async function keepPilotFound(
  tx: Tx,
  { roundId, surveyId, wave, version, figures, keptOn }: PilotFound & Readonly<{ roundId: string; keptOn: LocalDate }>,
): Promise<void> {
  await tx
    .insertInto('design_pilot_found')
    .values({
      round_id: roundId,
      survey_id: surveyId,
      wave,
      instrument_version: version,
      figures: JSON.stringify(figures),
      kept_on: keptOn,
    })
    .execute();
}
