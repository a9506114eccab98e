import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';
import type { PaperCodes } from '#features/forms/index.ts';

import { questionsOf } from '../domain/design-question.ts';
import type { OpenedForm } from '../domain/design-versions.ts';
import type { DesignRound } from '../domain/round.ts';
import './design-table.ts';

const rounds = (tx: Tx) =>
  tx
    .selectFrom('design_round')
    .select([
      'id',
      'team_id',
      'instrument_id',
      'instrument_version',
      'body',
      'codes',
      'token',
      'invitation',
      'opened_on',
      'closes_on',
      'closed_at',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof rounds>['executeTakeFirstOrThrow']>>;

const fromRow = (row: Row): DesignRound => ({
  id: row.id,
  teamId: row.team_id,
  form: { id: row.instrument_id, version: row.instrument_version },
  instrument: row.body,
  codes: row.codes,
  token: row.token,
  invitation: row.invitation,
  openedOn: row.opened_on,
  closesOn: row.closes_on,
  isClosed: row.closed_at !== null,
});

/** Null where there is none that the requester may see. */
export async function findRound(tx: Tx, id: string): Promise<DesignRound | null> {
  const row = await rounds(tx).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** The round of a link; null where there is none of this token. */
export async function findRoundByToken(tx: Tx, token: string): Promise<DesignRound | null> {
  const row = await rounds(tx).where('token', '=', token).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

export type RoundListed = Readonly<{
  id: string;
  form: Readonly<{ id: string; version: string }>;
  title: string;
  closesOn: LocalDate;
  isClosed: boolean;
  said: number;
  waiting: number;
}>;

/** Those of the requester's team, the latest first, with how much was said and how much of it waits for a reply. */
export async function listRounds(tx: Tx): Promise<readonly RoundListed[]> {
  const { rows } = await sql<{
    id: string;
    form: string;
    version: string;
    title: string | null;
    closes_on: LocalDate;
    closed_at: Date | null;
    said: number;
    waiting: number;
  }>`
    select r.id, r.instrument_id as form, r.instrument_version as version, r.body #>> array['title', r.body ->> 'language', 'text'] as title,
      r.closes_on, r.closed_at, count(c.id)::int as said,
      (count(c.id) filter (where c.taken_back_on is null and not exists (select from design_reply p where p.comment_id = c.id)))::int as waiting
    from design_round r left join design_comment c on c.round_id = r.id
    group by r.id order by r.created_at desc, r.id limit 200`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    form: { id: row.form, version: row.version },
    title: row.title ?? row.form,
    closesOn: row.closes_on,
    isClosed: row.closed_at !== null,
    said: row.said,
    waiting: row.waiting,
  }));
}

/** Every round of a form that the reader may see, as it was opened; the oldest first. */
export async function roundsOfForm(tx: Tx, form: string): Promise<readonly OpenedForm[]> {
  const rows = await tx
    .selectFrom('design_round')
    .select(['id', 'instrument_version', 'body', 'created_at'])
    .where('instrument_id', '=', form)
    .orderBy('created_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.instrument_version,
    instrument: row.body,
    openedAt: row.created_at,
  }));
}

type RoundToOpen = Omit<DesignRound, 'id' | 'isClosed' | 'codes'> & Readonly<{ codes: PaperCodes }>;

/** Gives the new round's id. Row security refuses a form that is not the team's, and one that is not as it stands. */
export async function openRound(tx: Tx, round: RoundToOpen): Promise<string> {
  const { id } = await tx
    .insertInto('design_round')
    .values({
      team_id: round.teamId,
      instrument_id: round.form.id,
      instrument_version: round.form.version,
      body: JSON.stringify(round.instrument),
      codes: JSON.stringify(round.codes),
      places: questionsOf(round.instrument).map(({ place }) => place),
      token: round.token,
      invitation: JSON.stringify(round.invitation),
      opened_on: round.openedOn,
      closes_on: round.closesOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** True where it was open until now, and the requester's team's. */
export async function closeRound(tx: Tx, id: string): Promise<boolean> {
  const closed = await tx
    .updateTable('design_round')
    .set({ closed_at: sql`now()` })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return closed.numUpdatedRows === 1n;
}
