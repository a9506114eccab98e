import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { takeBreakGlass } from '#platform/access/data/break-glass.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import { forgetRecord } from '#platform/record/data/retention.ts';

import { anEntry } from '../../../testing/entries.ts';
import { pictures } from '../../../testing/photographs.ts';
import { testRecorder } from '../../../testing/recorder.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { photographName, type Photograph } from '../domain/photograph.ts';
import { findPhotograph, keepPhotographs, photographsOf } from './photograph-store.ts';

const t = testDatabase();
const recorder = testRecorder();
let nurse: Requester;
let colleague: Requester;
let stranger: Requester;

beforeAll(async () => {
  nurse = await makeStaff(t.db, 'clinician');
  colleague = await makeStaff(t.db, 'clinician', { teamId: nurse.teamId });
  stranger = await makeStaff(t.db, 'clinician');
});

const aPhotograph = (): Photograph => ({ id: randomUUID(), mediaType: 'image/jpeg', bytes: pictures.jpeg });

/** Somebody of whom `who` wrote answers that name these. */
async function somebody(who: Requester, ...named: readonly Photograph[]): Promise<string> {
  const person = newId();
  const by = { author: who.userId, team: who.teamId, person };
  await asRequester(t.db, who, (tx) =>
    recorder.appendAll(
      tx,
      [
        anEntry({ ...by, body: { details: { name: { full: 'Selam' } } } }),
        anEntry({
          ...by,
          kind: 'answers-given',
          body: {
            instrument: { id: 'skin', version: '1' },
            response: newId(),
            mode: { is: 'assisted' },
            answers: named.map((one, at) => ({
              path: `/data/rash_${at}`,
              said: { is: 'value', value: photographName(one) },
            })),
            instances: [],
          },
        }),
      ],
      'own',
    ),
  );
  return person;
}
const keep = (who: Requester, person: string, ...photographs: readonly Photograph[]) =>
  asRequester(t.db, who, (tx) => keepPhotographs(tx, who, person, photographs));
const seenBy = (who: Requester, person: string) => asRequester(t.db, who, (tx) => photographsOf(tx, person));

describe('a photograph about somebody', () => {
  test('is kept once, however often it is sent, and is what it was', async () => {
    const photograph = aPhotograph();
    const person = await somebody(nurse, photograph);
    await keep(nurse, person, photograph);
    await keep(nurse, person, photograph);
    expect([...(await seenBy(nurse, person))]).toEqual([photographName(photograph)]);
    const found = await asRequester(t.db, colleague, (tx) => findPhotograph(tx, person, photographName(photograph)));
    expect(found).toEqual({ mediaType: 'image/jpeg', bytes: pictures.jpeg });
  });

  test('is not replaced by another under its name', async () => {
    const photograph = aPhotograph();
    const person = await somebody(nurse, photograph);
    await keep(nurse, person, photograph);
    await keep(nurse, person, { ...photograph, bytes: Uint8Array.from([1]) });
    const found = await asRequester(t.db, nurse, (tx) => findPhotograph(tx, person, photographName(photograph)));
    expect(found?.bytes).toEqual(pictures.jpeg);
  });

  test.each(['vcse', 'champion', 'commissioner', 'administrator', 'accommodation-contact'] as const)(
    'is not seen by a %s of the same team',
    async (role) => {
      const photograph = aPhotograph();
      const person = await somebody(nurse, photograph);
      await keep(nurse, person, photograph);
      expect([...(await seenBy({ ...nurse, role }, person))]).toEqual([]);
    },
  );

  test('is not seen by another team, but where somebody of it broke the glass', async () => {
    const photograph = aPhotograph();
    const person = await somebody(nurse, photograph);
    await keep(nurse, person, photograph);
    expect([...(await seenBy(stranger, person))]).toEqual([]);
    await asRequester(t.db, stranger, (tx) =>
      takeBreakGlass(tx, { subjectId: person, reason: 'Collapsed in reception' }),
    );
    expect([...(await seenBy(stranger, person))]).toHaveLength(1);
  });

  test('that was taken before the person moved on is still taken in, and not seen', async () => {
    const photograph = aPhotograph();
    const person = await somebody(nurse, photograph);
    await sql`update subject_access set seen_by = '{}' where subject_id = ${person}`.execute(t.db);
    await keep(nurse, person, photograph);
    expect([...(await seenBy(nurse, person))]).toEqual([]);
    expect(await t.db.selectFrom('photograph').select('id').where('subject_id', '=', person).execute()).toHaveLength(1);
  });

  test('goes with a record that is forgotten, and is not taken again', async () => {
    const [photograph, other] = [aPhotograph(), aPhotograph()];
    const [person, kept] = [await somebody(nurse, photograph), await somebody(nurse, other)];
    await keep(nurse, person, photograph);
    await keep(nurse, kept, other);
    const operation = { id: newId(), subjectId: person, rule: 'R1', reason: 'asked to', decidedBy: nurse.userId };
    await forgetRecord(t.db, recorder, operation);
    const left = await t.db.selectFrom('photograph').select('subject_id').execute();
    expect(left.map((row) => row.subject_id)).toContain(kept);
    expect(left.map((row) => row.subject_id)).not.toContain(person);
    await expect(keep(nurse, person, photograph)).rejects.toThrow(/row-level security/u);
  });
});

describe('the database refuses', () => {
  test('a photograph that no answer names', async () => {
    await expect(keep(nurse, await somebody(nurse, aPhotograph()), aPhotograph())).rejects.toThrow(
      /row-level security/u,
    );
  });

  test('one that is named in another person’s record, or under another kind', async () => {
    const photograph = aPhotograph();
    await somebody(nurse, photograph);
    await expect(keep(nurse, await somebody(nurse), photograph)).rejects.toThrow(/row-level security/u);
    const person = await somebody(nurse, photograph);
    await expect(keep(nurse, person, { ...photograph, mediaType: 'image/png' })).rejects.toThrow(/row-level security/u);
  });

  test('one for an answer that somebody else wrote, and one in somebody else’s name', async () => {
    const photograph = aPhotograph();
    const person = await somebody(nurse, photograph);
    await expect(keep(colleague, person, photograph)).rejects.toThrow(/row-level security/u);
    const inTheirName = asRequester(t.db, colleague, (tx) => keepPhotographs(tx, nurse, person, [photograph]));
    await expect(inTheirName).rejects.toThrow(/row-level security/u);
  });

  test('one that is larger than any may be', async () => {
    const photograph = { ...aPhotograph(), bytes: new Uint8Array(10 * 1024 * 1024 + 1) };
    const person = await somebody(nurse, photograph);
    await expect(keep(nurse, person, photograph)).rejects.toThrow(/photograph_bytes_check/u);
  });

  test('any change and any removal, whoever asks', async () => {
    const photograph = aPhotograph();
    await keep(nurse, await somebody(nurse, photograph), photograph);
    await expect(sql`update photograph set bytes = 'x'`.execute(t.db)).rejects.toThrow('ALO-PHOTOGRAPHS-001');
    await expect(sql`delete from photograph`.execute(t.db)).rejects.toThrow('ALO-PHOTOGRAPHS-001');
    await expect(sql`truncate photograph`.execute(t.db)).rejects.toThrow('ALO-PHOTOGRAPHS-001');
    const byDesk = asRequester(t.db, nurse, (tx) => sql`delete from photograph`.execute(tx));
    await expect(byDesk).rejects.toThrow(/permission denied/u);
  });

  test('to say whether somebody else wrote of a photograph', async () => {
    const photograph = aPhotograph();
    const person = await somebody(nurse, photograph);
    const asked = async (who: Requester) =>
      (
        await asRequester(t.db, who, (tx) =>
          sql<{ did: boolean }>`select wrote_of_photograph(${person}, ${photographName(photograph)}) as did`.execute(
            tx,
          ),
        )
      ).rows[0]?.did;
    expect([await asked(nurse), await asked(colleague), await asked(stranger)]).toEqual([true, false, false]);
  });
});
