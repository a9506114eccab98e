/**
 * A list of arrivals against everybody on the record in the database of ALONGSIDE_DATA (seed it first with `alongside seed`): 300 people decided and explained in a
 * second. Then how fast the register is looked through for people who are there twice. ROWS changes the size of the list, TIMES how often.
 */
import { loadavg } from 'node:os';

import { sql } from 'kysely';
import { v7 as newId } from 'uuid';

import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { asRecorder } from '#platform/database/requester.ts';
import { writerOf, type Actor, type ListDesk } from '#platform/lists/data/list-desk.ts';
import { deskWriter } from '#platform/record/data/desk-writer.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';
import { readSettings } from '#platform/runtime/settings.ts';
import { handInArrivals } from '../src/features/arrivals/data/hand-in-arrivals.ts';
import { drawKnownPeople } from '../src/features/arrivals/data/known-people.ts';
import { describe, type ReadRow } from '../src/features/arrivals/index.ts';
import { inventList } from '../src/features/arrivals/seed.ts';
import { countRegister } from '../src/features/matching/data/count-register.ts';
import { fillRegister } from '../src/features/matching/data/fill-register.ts';
import { registerMatching } from '../src/features/matching/data/register-matching.ts';
import { findPairsOf } from '../src/features/matching/data/rematch.ts';
import { kinds } from '../src/kinds.ts';
import { openListDesk, purposes } from '../src/list-desk.ts';
import { keepResult } from './machine.ts';

const rows = Number(process.env['ROWS'] ?? 300);
const times = Number(process.env['TIMES'] ?? 8);
const settings = readSettings(process.env, projectRoot);
if (!settings.ok) throw new Error(settings.problems.join(' '));
const database = await openDatabase(settings.value, (words) => process.stderr.write(`${words}\n`));
const { db } = database;
await migrate(db, `${projectRoot}/migrations`);
const fillMs = await clocked(async () => {
  await fillRegister(db, (people) => {
    if (people % 20_000 === 0) process.stderr.write(`${people} people have what they are found by\n`);
  });
});
const countMs = await clocked(async () => {
  await countRegister(db);
});

const write = deskWriter(kinds, 'bench', () => Date.now(), newId);
const desk: ListDesk = { ...openListDesk(db, write, newId, () => undefined), inBackground: () => undefined };
const sites = (await db.transaction().execute((tx) => desk.readPlaces(tx))).filter(
  ({ teamId, closedOn }) => teamId !== null && closedOn === null,
);
const [site] = sites;
if (site?.teamId == null) throw new Error('No site has a team: seed the database first.');
const actor: Actor = { as: 'system', teamId: site.teamId };
const people = Number(
  (await sql<{ n: number }>`select count(*) as n from person_now where part = 'whole'`.execute(db)).rows[0]?.n,
);

const runs: Readonly<{ ms: number; cpuMs: number; outcomes: Readonly<Record<string, number>> }>[] = [];
for (let turn = 0; turn < times; turn += 1) runs.push(await matchOne(turn));
const warm = runs
  .slice(1)
  .map(({ ms }) => ms)
  .sort((a, b) => a - b);

const looked = 2000;
const { rows: some } = await sql<{ record_id: string }>`
  select record_id from match_record where record_id > ${newId()}::uuid or true limit ${looked}`.execute(db);
let pairs = 0;
const rematchMs = await clocked(async () => {
  for (let from = 0; from < some.length; from += 500) {
    const ids = some.slice(from, from + 500).map(({ record_id }) => record_id);
    pairs += (await db.transaction().execute((tx) => asRecorder(tx, (inside) => findPairsOf(inside, ids, 'nightly'))))
      .length;
  }
});
const { rows: sizes } = await sql<{ keys: string; records: string; rows: number }>`
  select pg_size_pretty(pg_total_relation_size('match_key')) as keys, (select count(*) from match_key) as rows,
    (select pg_size_pretty(sum(pg_total_relation_size(relid))) from pg_partition_tree('match_record')) as records`.execute(
  db,
);

keepResult(people > 500_000 ? 'register-million' : 'register', {
  what: `A list of ${rows} arrivals against ${people} people: who each of them is and why, from the rows as they were read to verdicts with reasons`,
  people,
  conditions: process.env['CONDITIONS'] ?? null,
  loadAverage: loadavg().map((load) => Math.round(load * 10) / 10),
  list: {
    rows,
    limitMs: 1000,
    firstMs: runs[0]?.ms,
    medianMs: warm[Math.floor(warm.length / 2)],
    slowestMs: warm.at(-1),
    cpuMs: runs.at(-1)?.cpuMs,
    outcomes: runs.at(-1)?.outcomes,
  },
  night: {
    countMs,
    records: some.length,
    pairs,
    ms: rematchMs,
    recordsASecond: Math.round((1000 * some.length) / rematchMs),
  },
  sizes: sizes[0],
  fillMs: fillMs > 1000 ? fillMs : null,
});
await database.close();
if ((warm[Math.floor(warm.length / 2)] ?? Infinity) > 1000) process.exitCode = 1;

/** Hands a messy list in, half of it people on the record, and has each of its rows matched. Nothing is written of anybody. */
async function matchOne(turn: number) {
  const on = desk.today();
  const known = await drawKnownPeople(db, Math.round(rows / 2), 100 + turn, null);
  const list = inventList({
    rows,
    mess: 0.3,
    seed: (Date.now() % 1_000_000) + turn,
    place: site?.name ?? '',
    on,
    known,
  });
  const file = { fileName: `register-${newId()}.xlsx`, bytes: list.xlsx };
  const handed = await handInArrivals(desk, actor, { file, findPlace: () => site, on }, purposes.arrivals);
  if (!handed.ok || handed.value.id === null) throw new Error(`not taken in by ${writerOf(actor).userId}`);
  const { rows: read } = await sql<{ read: ReadRow }>`
    select read from incoming_row where list_id = ${handed.value.id}::uuid order by line`.execute(db);
  const described = read.filter((row) => row.read.sameAs === null).map((row) => describe(row.read));
  const outcomes: Record<string, number> = {};
  const cpu = process.cpuUsage();
  const ms = await clocked(async () => {
    const verdicts = await db.transaction().execute((tx) => registerMatching(tx).findEach(described));
    for (const { outcome } of verdicts) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  });
  const { user, system } = process.cpuUsage(cpu);
  await sql`delete from incoming_row where list_id = ${handed.value.id}::uuid`.execute(db);
  process.stderr.write(`${described.length} rows: ${ms} ms ${JSON.stringify(outcomes)}\n`);
  return { ms, cpuMs: Math.round((user + system) / 1000), outcomes };
}

async function clocked(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return Math.round(performance.now() - from);
}
