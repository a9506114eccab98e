import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'kysely';
import { v7 as newId } from 'uuid';

import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { asRequester, type Database, type Requester } from '#platform/database/requester.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { recorder } from '../src/record.ts';
import { numbersOf } from '../src/testing/offline/plan.ts';
import { seedFolder, startProcess } from '../src/testing/offline/service-process.ts';

export type FieldSiteFolder = Readonly<{
  folder: string;
  site: string;
  nurse: Requester;
  /** Ids of the people of the site. */
  people: readonly string[];
  entries: number;
  remove(): void;
}>;

const names = [
  'Amanuel Tesfaye',
  'محمد علي رضا',
  'Nguyễn Thị Lan',
  'فاطمه حسینی',
  'ሰላም ገብረ',
  'Ardit Hoxha',
  'Grace Okafor',
  'شیرین کریمی',
];
const words =
  'seen at the door asked for an interpreter will come back on Monday has a cough that does not go away said that sleep is poor gave the card with the address of the practice was not in the room family of four wants to speak to a nurse alone'.split(
    ' ',
  );

/** The demonstration's area with one more site, in the care of its clinician's team, where so many people live with about twenty entries each. */
export async function siteOf(people: number, { areAllDue = false } = {}): Promise<FieldSiteFolder> {
  const folder = join(mkdtempSync(join(tmpdir(), 'alongside-site-')), 'data');
  await seedFolder(folder, 30);
  // The demonstration's colleagues come with the first start.
  await (await startProcess(folder)).stop();
  const database = await openDatabase({ databaseUrl: null, dataFolder: folder });
  const { db } = database;
  const nurse = await clinicianOf(db);
  const site = newId();
  await sql`insert into place (id, code, name, type, la_code, icb_code)
    select ${site}, 'BENCH1', 'Heron Hotel', 'contingency', la_code, icb_code from place limit 1`.execute(db);
  await sql`insert into custody_rule (id, team_id, place_id, valid_from) values (${newId()}, ${nurse.teamId}, ${site}, '2020-01-01')`.execute(
    db,
  );
  const ids = Array.from({ length: people }, () => newId());
  const entries = entriesOf(ids, site, nurse, areAllDue);
  for (let from = 0; from < entries.length; from += 1000)
    await asRequester(db, nurse, (tx) => recorder.appendAll(tx, entries.slice(from, from + 1000), 'any'));
  await sql`vacuum analyze`.execute(db);
  await database.close();
  return {
    folder,
    site,
    nurse,
    people: ids,
    entries: entries.length,
    remove: () => rmSync(join(folder, '..'), { recursive: true, force: true }),
  };
}

async function clinicianOf(db: Database): Promise<Requester> {
  const { rows } = await sql<{ user_id: string; team_id: string }>`
    select m.user_id, m.team_id from membership m join user_email e using (user_id)
    where e.email = 'clinician@demonstration.example' and m.role = 'clinician' limit 1`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('The demonstration has a clinician.');
  return { userId: row.user_id, teamId: row.team_id, role: 'clinician' };
}

/** Twenty things that are written of each person in their first weeks. */
function entriesOf(ids: readonly string[], site: string, nurse: Requester, areAllDue: boolean): readonly Entry[] {
  const random = numbersOf(7);
  const pick = <Item>(from: readonly Item[]): Item => from[Math.floor(random() * from.length)] as Item;
  const sentence = (): string => Array.from({ length: 6 + Math.floor(random() * 14) }, () => pick(words)).join(' ');
  return ids.flatMap((id, at) => {
    const arrived = addDays('2026-10-01' as LocalDate, Math.floor(random() * 45));
    let day = 0;
    const entry = (kind: string, body: unknown, isDated = true): Entry => {
      day += random() < 0.6 ? 1 : 0;
      return {
        id: newId(),
        subject: { kind: 'person', id },
        kind,
        version: 1,
        happened: isDated ? { on: addDays(arrived, day) } : null,
        written: { ms: Date.UTC(2026, 9, 1) + Math.floor(random() * 4_000_000_000), counter: 0, device: newId() },
        author: nurse.userId,
        team: nurse.teamId,
        place: site,
        body,
        replaces: [],
      };
    };
    const born = `${1960 + (at % 50)}-0${1 + (at % 9)}-1${at % 9}`;
    const details = {
      name: { full: `${pick(names)} ${at}` },
      born: { asWritten: born, on: born, precision: 'day' },
      sex: pick(['female', 'male']),
      nationality: pick(['ERI', 'SDN', 'AFG', 'IRN', 'VNM', 'ALB']),
      languages: [pick(['ti', 'ar', 'prs', 'fa', 'vi', 'sq'])],
      interpreterNeeded: random() < 0.7,
    };
    return [
      entry('details-recorded', { details }, false),
      entry('arrived-in-uk', {}),
      entry('stay-began', { place: site, room: String(100 + (at % 300)) }),
      entry('details-recorded', { details: { phone: `07700 90${String(1000 + at)}` } }, false),
      entry('details-recorded', { details: { portReference: `PRT${String(100_000 + at)}` } }, false),
      entry('assessment-offered', { mode: pick(['meeting', 'phone', 'letter']) }),
      entry('not-found', {}),
      entry('assessment-offered', { mode: 'meeting' }),
      ...(at % 2 === 0 && !areAllDue ? [entry('assessment-done', {})] : [entry('not-found', {})]),
      ...Array.from({ length: 11 }, () => entry('note-written', { text: sentence() })),
    ];
  });
}
