import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { ownerTransaction } from '#platform/access/data/owner-transaction.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import { deskWriter } from '#platform/record/data/desk-writer.ts';
import { forgetRecord } from '#platform/record/data/retention.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { kinds } from '../../../kinds.ts';
import { recorder } from '../../../record.ts';
import { testSecret } from '../../../testing/access-service.ts';
import { arrive, auditOf, twoTeams } from '../../../testing/care.ts';
import { drafts } from '../../../testing/offline/sync-service.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { openCarryKey } from './carry-key.ts';
import { commitHandedIn, discardHandedIn } from './decide-handed-in.ts';
import { enrolDevice } from './enrol-device.ts';
import { keepHandedIn } from './keep-handed-in.ts';

const t = testDatabase();
const now = () => new Date();
const parcelKey = openCarryKey(testSecret);
const needs = { get db() { return t.db; }, recorder, secret: testSecret, newId, now, parcelKey, takeParcel: {} }; // prettier-ignore
const none = { taken: 0, alreadyHere: 0, refused: 0 };
const { note } = drafts;

let world: Awaited<ReturnType<typeof twoTeams>>;
beforeAll(async () => {
  world = await twoTeams(t.db);
});

/** What somebody of the north wrote on a device that was revoked since; `write` says it as they would have. */
async function handedIn(say: (write: (draft: ReturnType<typeof note>, more?: Partial<Entry>) => Entry) => Entry[]) {
  const author = await makeStaff(t.db, 'clinician', { teamId: world.north });
  const enrolled = await enrolDevice(needs, author, { lock: 'passkey', app: 'test', words: 'Firefox, Linux' });
  if (!enrolled.ok) throw new Error(enrolled.problems.join());
  const { deviceId } = enrolled.value;
  const writer = deskWriter(kinds, deviceId, Date.now, newId);
  const entries = say((draft, more) => ({ ...writer(author, draft), ...more }));
  const id = await ownerTransaction(t.db, {}, (tx) => {
    const device = { id: deviceId, teamId: world.north };
    return keepHandedIn(tx, {
      id: newId(),
      device,
      how: 'revoked',
      entries,
      parcels: [],
      receivedBy: null,
      madeAt: null,
      now: now(),
    });
  });
  return { id, author, deviceId, entries };
}
const row = (id: string) => t.db.selectFrom('handed_in').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const person = () => arrive(t.db, world.nurse, { at: world.hotel, details: { name: { full: 'Somebody' } } });

describe('what was handed in', () => {
  test('is read in with the author’s name and rights, and who read it in is told beside it', async () => {
    const [ours, theirs] = [
      await person(),
      await arrive(t.db, world.stranger, { at: world.lodge, details: { name: { full: 'Not ours' } } }),
    ];
    const { id, author, entries, deviceId } = await handedIn((write) => [
      write(note(ours, 'Seen')),
      write(note(theirs, 'Guessed')),
      write(note(ours, 'In another name'), { author: world.nurse.userId }),
    ]);
    const colleague = await makeStaff(t.db, 'coordinator', { teamId: world.north });
    const done = await commitHandedIn(needs, colleague, id);
    const refusals = [
      { id: entries[1]?.id, reason: 'not-your-person' },
      { id: entries[2]?.id, reason: 'another-author' },
    ];
    expect(done).toEqual({ ok: true, value: { accepted: 1, alreadyHere: 0, refusals, parcels: none } });
    const kept = await row(id);
    expect(kept).toMatchObject({ state: 'committed', decided_by: colleague.userId, accepted: 1, refused: 2, refusals });
    expect(kept.entries.map((entry) => entry.id)).toEqual(refusals.map((refusal) => refusal.id));
    const entry = await t.db
      .selectFrom('entry')
      .select(['author', 'written_device'])
      .where('id', '=', entries[0]?.id ?? '')
      .executeTakeFirstOrThrow();
    expect(entry).toEqual({ author: author.userId, written_device: deviceId });
    expect((await auditOf(t.db, author.userId)).map(({ action }) => action)).toContain('note-written.written');
    expect(await auditOf(t.db, colleague.userId)).toEqual([
      { action: 'handed-in.committed', subject_ids: [id, deviceId, author.userId] },
    ]);
  });

  test('tries what was refused again when it is read in once more, and adds nothing twice', async () => {
    const later = newId();
    const { id } = await handedIn((write) => [
      write(note(later, 'Before they were known here'), { kind: 'note-of-the-future' }),
    ]);
    expect(await commitHandedIn(needs, world.nurse, id)).toMatchObject({ value: { accepted: 0 } });
    expect(await commitHandedIn(needs, world.nurse, id)).toMatchObject({
      value: { accepted: 0, refusals: [{ reason: 'unknown-kind' }] },
    });
  });

  test('is another team’s business to nobody', async () => {
    const ours = await person();
    const { id } = await handedIn((write) => [write(note(ours, 'Private'))]);
    const sees = (who: Requester) =>
      asRequester(t.db, who, (tx) => tx.selectFrom('handed_in').select('entries').where('id', '=', id).execute());
    const practice = await makeStaff(t.db, 'practice', { teamId: world.north });
    const champion = await makeStaff(t.db, 'champion', { teamId: world.north });
    for (const who of [world.stranger, practice, champion]) {
      expect(await sees(who)).toEqual([]);
      expect(await commitHandedIn(needs, who, id)).toEqual({ ok: false, problems: ['not-there'] });
      expect(await asRequester(t.db, who, (tx) => discardHandedIn(tx, who, id, now()))).toBe(false);
    }
    expect(await sees(world.nurse)).toHaveLength(1);
  });

  test('holds nothing any more once it was thrown away', async () => {
    const ours = await person();
    const { id } = await handedIn((write) => [write(note(ours, 'A mistake'))]);
    expect(await asRequester(t.db, world.nurse, (tx) => discardHandedIn(tx, world.nurse, id, now()))).toBe(true);
    expect(await row(id)).toMatchObject({ state: 'discarded', entries: [], entry_count: 1 });
    expect(await commitHandedIn(needs, world.nurse, id)).toEqual({ ok: false, problems: ['discarded'] });
  });

  test('of somebody who is forgotten is forgotten with them', async () => {
    const [forgotten, other] = [await person(), await person()];
    const { id, entries } = await handedIn((write) => [
      write(note(other, 'One')),
      write(note(forgotten, 'Two')),
      write(note(other, 'Three')),
    ]);
    const operation = { id: newId(), subjectId: forgotten, rule: 'request', reason: 'They asked' };
    await forgetRecord(t.db, recorder, { ...operation, decidedBy: world.nurse.userId });
    expect((await row(id)).entries.map((entry) => entry.id)).toEqual([entries[0]?.id, entries[2]?.id]);
  });
});
