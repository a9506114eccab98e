/**
 * Lists against the people in the database of ALONGSIDE_DATA (seed it first with `alongside seed`): 300 rows proposed in 2 seconds, 20,000 rows in 60,
 * 120 people re-homed in 5. What the lists write is undone again. ROWS and LONG change the sizes.
 */
import { loadavg } from 'node:os';

import { sql } from 'kysely';
import { v7 as newId } from 'uuid';

import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { commitList } from '#platform/lists/data/commit-list.ts';
import { compareList } from '#platform/lists/data/compare-list.ts';
import { commitNeeds, writerOf, type Actor, type ListDesk } from '#platform/lists/data/list-desk.ts';
import { confirmConcerns, tallyRows } from '#platform/lists/data/list-store.ts';
import { undoList } from '#platform/lists/data/undo-list.ts';
import { deskWriter } from '#platform/record/data/desk-writer.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';
import { readSettings } from '#platform/runtime/settings.ts';
import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';
import { handInArrivals } from '../src/features/arrivals/data/hand-in-arrivals.ts';
import { drawKnownPeople } from '../src/features/arrivals/data/known-people.ts';
import { inventList } from '../src/features/arrivals/seed.ts';
import { handInMoves } from '../src/features/moves/data/hand-in-moves.ts';
import { openListDesk, purposes } from '../src/list-desk.ts';
import { kinds } from '../src/kinds.ts';
import { keepResult } from './machine.ts';

const rows = Number(process.env['ROWS'] ?? 300);
const long = Number(process.env['LONG'] ?? 20_000);
const moved = 120;
const settings = readSettings(process.env, projectRoot);
if (!settings.ok) throw new Error(settings.problems.join(' '));
const database = await openDatabase(settings.value, (words) => process.stderr.write(`${words}\n`));
const { db } = database;
await migrate(db, `${projectRoot}/migrations`);
const write = deskWriter(kinds, 'bench', () => Date.now(), newId);
const desk: ListDesk = { ...openListDesk(db, write, newId, () => undefined), inBackground: () => undefined };

const sites = (await db.transaction().execute((tx) => desk.readPlaces(tx))).filter(
  ({ teamId, closedOn }) => teamId !== null && closedOn === null,
);
const [site] = sites;
if (site?.teamId == null) throw new Error('No site has a team: seed the database first.');
const actor: Actor = { as: 'system', teamId: site.teamId };

const known = await drawKnownPeople(db, Math.round(Math.max(rows, long) / 2), 7, null);
let seed = Date.now() % 1_000_000;
const short: Timed[] = [];
for (let turn = 0; turn < 6; turn += 1) short.push(await takeIn(rows));
const many = await takeIn(long);
const move = await moveAway();

const people = Number(
  (await sql<{ n: number }>`select count(*) as n from person_now where part = 'whole'`.execute(db)).rows[0]?.n,
);
const proposals = short
  .slice(1)
  .map(({ proposedMs }) => proposedMs)
  .sort((a, b) => a - b);
keepResult(people > 500_000 ? 'arrivals-million' : 'arrivals', {
  what: `Lists against ${people} people: from the file to proposals for every row, then commit, undo, and people re-homed`,
  people,
  /** What else the machine did, in words, where CONDITIONS says so. */
  conditions: process.env['CONDITIONS'] ?? null,
  loadAverage: loadavg().map((load) => Math.round(load * 10) / 10),
  short: {
    rows,
    limitMs: 2000,
    medianMs: proposals[Math.floor(proposals.length / 2)],
    slowestMs: proposals.at(-1),
    ...last(short),
  },
  long: { limitMs: 60_000, ...many },
  moves: { people: moved, limitMs: 5000, ...move },
});
await database.close();
const isMet = (proposals.at(-1) ?? Infinity) <= 2000 && many.proposedMs <= 60_000 && move.totalMs <= 5000;
if (!isMet) process.exitCode = 1;

type Timed = Readonly<{
  rows: number;
  proposedMs: number;
  commitMs: number;
  undoMs: number;
  entries: number;
  outcomes: object;
}>;

/** Hands a messy workbook in, half of it people on the record, has it compared, commits it and takes it back. */
async function takeIn(count: number): Promise<Timed> {
  seed += 1;
  const on = desk.today();
  const list = inventList({
    rows: count,
    mess: 0.3,
    seed,
    place: site?.name ?? '',
    on,
    known: known.slice(0, Math.round(count / 2)),
  });
  const file = { fileName: 'arrivals.xlsx', bytes: list.xlsx };
  let id = '';
  const proposedMs = await clocked(async () => {
    const handed = await handInArrivals(desk, actor, { file, findPlace: () => site, on }, purposes.arrivals);
    if (!handed.ok) throw new Error(JSON.stringify(handed.problems));
    id = handed.value.id ?? '';
    await compareList(db, id, purposes.arrivals, {
      progress: (done) => process.stderr.write(`${done} rows compared\n`),
    });
  });
  const { outcomes } = await db.transaction().execute(async (tx) => {
    await confirmConcerns(tx, id, [
      'wrong-place',
      'cut-short',
      'day-far-off',
      'closed-site',
      'columns-guessed',
      'same-file-elsewhere',
    ]);
    return tallyRows(tx, id);
  });
  const done = await committed(id, 'arrivals');
  return { rows: list.rows, proposedMs, outcomes, ...done };
}

async function committed(id: string, sort: 'arrivals' | 'moves') {
  const needs = commitNeeds(desk, sort, actor);
  let entries = 0;
  const commitMs = await clocked(async () => {
    const result = await commitList(id, writerOf(actor), purposes[sort], needs);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    entries = result.value.entries;
  });
  const undoMs = await clocked(() =>
    undoList(id, sort, { reason: 'measured', today: desk.today() }, writerOf(actor), needs),
  );
  return { commitMs, undoMs, entries };
}

/** Moves people who live at one site to a site of another team: from the file to the last of them being on the other team's lists. */
async function moveAway() {
  const { rows: homes } = await sql<{ code: string; place_id: string; custody_team_id: string }>`
    select place.code, p.place_id, p.custody_team_id from person_now p join place on place.id = p.place_id
    where p.status = 'here' and p.part = 'whole' group by 1, 2, 3 having count(*) >= ${moved * 2} order by count(*) limit 1`.execute(
    db,
  );
  const home = homes[0];
  const other = sites.find(({ teamId }) => teamId !== home?.custody_team_id);
  if (home === undefined || other === undefined) throw new Error(`No site has people enough to move ${moved} of them.`);
  const { rows: leaving } = await sql<{ name: string; born: string | null; port: string | null }>`
    select coalesce(p.romanised_name, p.name) as name, p.born_as_written as born,
      (select max(k.key) from person_key k where k.person_id = any(p.members) and k.kind = 'port') as port
    from person_now p where p.place_id = ${home.place_id} and p.status = 'here' and p.part = 'whole'
      and exists (select from person_key k where k.person_id = any(p.members) and k.kind = 'port') limit ${moved}`.execute(
    db,
  );
  const lines = [
    ['Name', 'DOB', 'Home Office Ref'],
    ...leaving.map(({ name, born, port }) => [name, born ?? '', port ?? '']),
  ];
  const file = { fileName: 'moves.csv', bytes: new TextEncoder().encode(writeCsv(lines)) };
  let id = '';
  const proposedMs = await clocked(async () => {
    const handed = await handInMoves(
      desk,
      actor,
      { file, from: home.code, to: other.code, on: desk.today() },
      purposes.moves,
    );
    if (!handed.ok) throw new Error(JSON.stringify(handed.problems));
    id = handed.value.id ?? '';
    await compareList(db, id, purposes.moves);
  });
  const { outcomes } = await db.transaction().execute((tx) => tallyRows(tx, id));
  const done = await committed(id, 'moves');
  return { rows: leaving.length, proposedMs, outcomes, ...done, totalMs: proposedMs + done.commitMs };
}

async function clocked(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return Math.round(performance.now() - began);
}

function last(all: readonly Timed[]): Partial<Timed> {
  const { commitMs, undoMs, entries, outcomes } = all[all.length - 1] as Timed;
  return { commitMs, undoMs, entries, outcomes };
}
