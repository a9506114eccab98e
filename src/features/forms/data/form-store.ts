import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { FormNote } from '#platform/instruments/domain/xlsform/form-problem.ts';

import type { PaperCodes } from '../domain/paper-codes.ts';
import type { FormKey, FormState } from '../domain/stored-form.ts';
import './instrument-table.ts';

/** A version in a list: everything but its questions. */
export type FormListed = FormKey &
  Readonly<{
    title: string;
    state: FormState;
    teamId: string;
    teamName: string;
    changedAt: Date;
    publishedAt: Date | null;
    withdrawnAt: Date | null;
    withdrawReason: string | null;
    signedBy: string | null;
  }>;

const listed = (tx: Tx) =>
  tx
    .selectFrom('instrument')
    .innerJoin('team', 'team.id', 'instrument.team_id')
    .leftJoin('instrument_sign_off as s', (join) =>
      join.onRef('s.instrument_id', '=', 'instrument.id').onRef('s.instrument_version', '=', 'instrument.version'),
    )
    .select([
      'instrument.id',
      'instrument.version',
      'instrument.title',
      'instrument.state',
      'instrument.team_id as teamId',
      'team.name as teamName',
      'instrument.changed_at as changedAt',
      'instrument.published_at as publishedAt',
      'instrument.withdrawn_at as withdrawnAt',
      'instrument.withdraw_reason as withdrawReason',
      's.signed_by as signedBy',
    ]);

/** What the requester may see: drafts of their own team, and every version that was published. The newest first. */
export async function listForms(tx: Tx): Promise<readonly FormListed[]> {
  return listed(tx).orderBy('instrument.changed_at', 'desc').orderBy('instrument.id').limit(500).execute();
}

/** Every version of one form that the requester may see, the newest first. */
export async function versionsOf(tx: Tx, id: string): Promise<readonly FormListed[]> {
  return listed(tx).where('instrument.id', '=', id).orderBy('instrument.changed_at', 'desc').execute();
}

/** Null where there is none that the requester may see. */
export async function findListed(tx: Tx, { id, version }: FormKey): Promise<FormListed | null> {
  const found = await listed(tx)
    .where('instrument.id', '=', id)
    .where('instrument.version', '=', version)
    .executeTakeFirst();
  return found ?? null;
}

/** The large parts of a version. */
export function readBody(tx: Tx, { id, version }: FormKey) {
  return tx
    .selectFrom('instrument')
    .select(['body', 'codes', 'notes'])
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
}

/** Every version of one form that whoever asks may see, whole; `at` is when it came to be as it is. */
export async function versionBodies(tx: Tx, id: string) {
  const rows = await tx
    .selectFrom('instrument')
    .select(['version', 'body', 'state', 'changed_at', 'published_at'])
    .where('id', '=', id)
    .execute();
  return rows.map(({ version, body, state, changed_at: changedAt, published_at: publishedAt }) => ({
    version,
    instrument: body,
    isDraft: state === 'draft',
    at: publishedAt ?? changedAt,
  }));
}

/** The codes on paper of the version that was brought last, other than this one; they are kept for what stays. */
export async function earlierCodes(tx: Tx, { id, version }: FormKey): Promise<PaperCodes> {
  const found = await tx
    .selectFrom('instrument')
    .select('codes')
    .where('id', '=', id)
    .where('version', '<>', version)
    .orderBy(sql`published_at is not null`, 'desc')
    .orderBy('changed_at', 'desc')
    .executeTakeFirst();
  return found?.codes ?? {};
}

export type DraftToSave = Readonly<{
  instrument: Instrument;
  title: string;
  codes: PaperCodes;
  notes: readonly FormNote[];
}>;

/**
 * Keeps a draft in the requester's team, in the place of an earlier draft of the same version. `version-taken`: it was published, and stays as it is.
 * `id-taken`: another team's form has the id.
 */
export async function saveDraft(
  tx: Tx,
  teamId: string,
  { instrument, title, codes, notes }: DraftToSave,
): Promise<'saved' | 'version-taken' | 'id-taken'> {
  const { id, version } = instrument;
  // Row security hides another team's draft, but not whose id it is.
  const { rows } = await sql<{ team: string | null }>`select team_of_instrument(${id}) as team`.execute(tx);
  const owner = rows[0]?.team ?? null;
  if (owner !== null && owner !== teamId) return 'id-taken';
  const written = {
    title,
    body: JSON.stringify(instrument),
    codes: JSON.stringify(codes),
    notes: JSON.stringify(notes),
  };
  const saved = await tx
    .insertInto('instrument')
    .values({ id, version, team_id: teamId, ...written })
    .onConflict((conflict) =>
      conflict.columns(['id', 'version']).doUpdateSet(written).where('instrument.state', '=', 'draft'),
    )
    .executeTakeFirst();
  return saved.numInsertedOrUpdatedRows === 1n ? 'saved' : 'version-taken';
}

/** True where the draft was still the one that the requester had looked at (`seen`). */
export async function publishForm(tx: Tx, { id, version }: FormKey, seen: string): Promise<boolean> {
  const done = await tx
    .updateTable('instrument')
    .set({ state: 'published' })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .where(sql<string>`trunc(extract(epoch from changed_at) * 1000)::bigint::text`, '=', seen)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** True where it was published until now. */
export async function withdrawForm(tx: Tx, { id, version }: FormKey, reason: string): Promise<boolean> {
  const done = await tx
    .updateTable('instrument')
    .set({ state: 'withdrawn', withdraw_reason: reason })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', 'published')
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** True where it was a draft of the requester's team. */
export async function throwDraftAway(tx: Tx, { id, version }: FormKey): Promise<boolean> {
  const done = await tx
    .deleteFrom('instrument')
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  return done.numDeletedRows === 1n;
}
