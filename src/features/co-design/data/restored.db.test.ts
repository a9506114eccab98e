import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'kysely';
import { expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester } from '#platform/database/requester.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { restoreBackup } from '#platform/database/restore-backup.ts';
import { writeBackup } from '#platform/database/write-backup.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

import { derivedTables } from '../../../record.ts';
import { exampleInstrument } from '../../../testing/co-design-instrument.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { asCodesigner } from './as-codesigner.ts';
import { keepComment, keepReply, takeCommentBack } from './comment-store.ts';
import { closeRound, openRound } from './round-store.ts';

const original = testDatabase();
const target = testDatabase({ isBare: true });
const on = '2026-11-25' as LocalDate;

const opened = (t: ReturnType<typeof testDatabase>): OpenDatabase => ({
  db: t.db,
  pool: t.pool,
  url: t.url,
  isAvailable: () => true,
  close: () => Promise.resolve(),
});

test('a backup with a closed round, replies and comments that were taken back is restored as it was', async () => {
  const author = await makeStaff(original.db, 'coordinator');
  const instrument = exampleInstrument('restored', '1');
  await sql`insert into instrument (id, version, team_id, title, body, codes, changed_by)
    values ('restored', '1', ${author.teamId}, 'Example', ${JSON.stringify(instrument)}, '{}', ${author.userId})`.execute(
    original.db,
  );
  const form = { id: 'restored', version: '1' };
  const round = await asRequester(original.db, author, (tx) =>
    openRound(tx, {
      teamId: author.teamId,
      form,
      instrument,
      codes: {},
      token: 'aaaaaaaaaaaa',
      invitation: { en: 'Come and say.' },
      openedOn: on,
      closesOn: on,
    }),
  );
  const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const;
  await asCodesigner(original.db, { token: 'aaaaaaaaaaaa', code: '111111111111' }, async (tx) => {
    for (const id of ids) {
      const said = {
        place: null,
        kind: 'good' as const,
        words: 'Good',
        language: 'en',
        name: null,
        isNamePublic: false,
      };
      const how = { way: 'link' as const, code: '111111111111', writtenBy: null, saidOn: on };
      await keepComment(tx, { id, roundId: round, ...said, ...how });
    }
    await takeCommentBack(tx, ids[0], on);
  });
  await asRequester(original.db, author, async (tx) => {
    const reply = { outcome: 'kept' as const, version: null, texts: { en: 'Thank you.' }, areWordsShown: true };
    await keepReply(tx, { commentId: ids[1], repliedOn: on, ...reply });
    await closeRound(tx, round);
  });
  const rows = async (t: ReturnType<typeof testDatabase>) => {
    const found = [];
    for (const table of ['design_round', 'design_comment', 'design_reply']) {
      found.push((await sql`select to_jsonb(r) as row from ${sql.table(table)} r order by r::text`.execute(t.db)).rows);
    }
    return found;
  };
  const folder = mkdtempSync(join(tmpdir(), 'alongside-co-design-'));
  const file = join(folder, 'whole.gz');
  await writeBackup(opened(original), file, { derived: derivedTables, now: () => new Date() });
  const needs = {
    migrations: join(projectRoot, 'migrations'),
    rebuild: () => Promise.resolve(),
    tell: () => undefined,
    erase: () => Promise.resolve(0),
  };
  await restoreBackup(opened(target), file, needs);
  rmSync(folder, { recursive: true, force: true });
  const before = await rows(original);
  expect(before.map((some) => some.length)).toEqual([1, 2, 1]);
  expect(await rows(target)).toEqual(before);
});
