import { readFileSync } from 'node:fs';

import { sql } from 'kysely';

import { seedDemonstrationUsers } from '#platform/access/seed.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';
import { readSettings } from '#platform/runtime/settings.ts';

import { createService } from '../src/server.ts';

/** What there is to ask the service for. `sites` are those of the clinician's team, `largest` is the team of the coordinator. */
export type Served = Readonly<{
  base: string;
  people: number;
  team: Readonly<{ people: number; sites: readonly Readonly<{ code: string; people: number }>[] }>;
  largest: Readonly<{ people: number; sites: number }>;
  some: readonly string[];
  names: readonly string[];
}>;

/** Processor milliseconds used so far by the service and by all processes of its database; null where the system does not say. */
export type Spent = Readonly<{ service: number; postgres: number | null }>;

/** Megabytes of the service and of all processes of its database. */
export type Held = Readonly<{
  service: Readonly<{ resident: number; heap: number }>;
  postgres: Readonly<{ inAll: number; sharedBuffers: string; processes: number }> | null;
}>;

const middlingSite = 600;
const middlingTeam = 15_000;

/** The service in a process of its own, on the database of ALONGSIDE_DATA, until its parent says "stop"; "spent" and "held" are answered with what it took so far. */
export async function serve(): Promise<void> {
  const settings = readSettings(
    { ...process.env, PORT: '0', LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent' },
    projectRoot,
  );
  if (!settings.ok) throw new Error(settings.problems.join(' '));
  const database = await openDatabase(settings.value, (words) => process.stderr.write(`${words}\n`));
  await migrate(database.db, `${projectRoot}/migrations`, (words) => process.stderr.write(`${words}\n`));
  const { app } = await createService(settings.value, database, { rateLimits: false });
  const base = await app.listen({ port: 0, host: '127.0.0.1' });
  process.on('message', (asked) => {
    if (asked === 'spent') process.send?.(spent(processesOf(settings.value.dataFolder)));
    if (asked === 'held')
      void held(database, processesOf(settings.value.dataFolder)).then((all) => process.send?.(all));
    if (asked === 'stop') process.disconnect();
  });
  // Also when the parent has been killed.
  process.once('disconnect', () => void app.close().then(() => database.close()));
  process.send?.(await lookAround(database, base));
}

async function lookAround({ db }: OpenDatabase, base: string): Promise<Served> {
  const { rows: teams } = await sql<{ id: string; kind: string; people: number }>`
    with site as (select custody_team_id, place_id, count(*) as people from person_now where status = 'here' and part = 'whole' group by 1, 2)
    select team.id, team.kind, sum(site.people)::integer as people
    from site join team on team.id = site.custody_team_id where team.kind = 'outreach' group by 1, 2
    order by count(*) filter (where site.people between ${middlingSite * 0.75} and ${middlingSite * 1.25}) > 0 desc, abs(sum(site.people) - ${middlingTeam})`.execute(
    db,
  );
  const [team] = teams;
  const largest = teams.toSorted((a, b) => b.people - a.people)[0];
  if (team === undefined || largest === undefined) throw new Error('Nobody is on the record: seed the database first.');
  await seedDemonstrationUsers(db, [team]);
  const { rows: sites } = await sql<{ code: string; people: number }>`
    select place.code, count(*)::integer as people from person_now p join place on place.id = p.place_id
    where p.custody_team_id = ${team.id} and p.status = 'here' group by 1 order by abs(count(*) - ${middlingSite}) limit 5`.execute(
    db,
  );
  if (largest.id !== team.id) await putInto(db, 'coordinator', largest.id);
  const { rows: some } = await sql<{ id: string; name: string }>`
    select person_id as id, split_part(coalesce(romanised_name, name), ' ', 1) as name from person_now
    where custody_team_id = ${team.id} and status = 'here' order by md5(person_id::text) limit 400`.execute(db);
  const { rows: counted } = await sql<{ people: number; sites: number }>`
    select (select count(*) from person_now where part = 'whole')::integer as people,
      (select count(distinct place_id) from person_now where custody_team_id = ${largest.id} and status = 'here')::integer as sites`.execute(
    db,
  );
  return {
    base,
    people: counted[0]?.people ?? 0,
    team: { people: team.people, sites },
    largest: { people: largest.people, sites: counted[0]?.sites ?? 0 },
    some: some.map(({ id }) => id),
    names: [...new Set(some.map(({ name }) => name))],
  };
}

/** A made-up colleague works in this team and in no other. */
async function putInto(db: OpenDatabase['db'], role: string, teamId: string): Promise<void> {
  const email = `${role}@demonstration.example`;
  await sql`update membership set until_at = now() where until_at is null and team_id <> ${teamId}
    and user_id = (select user_id from user_email where email = ${email})`.execute(db);
  await sql`insert into membership (id, user_id, team_id, role, from_at)
    select gen_random_uuid(), user_id, ${teamId}, ${role}, now() from user_email e where email = ${email}
      and not exists (select from membership m where m.user_id = e.user_id and m.team_id = ${teamId} and m.until_at is null)`.execute(
    db,
  );
}

/** The postmaster and its children; null where it cannot be known. */
function processesOf(dataFolder: string): readonly string[] | null {
  try {
    const file = `${dataFolder}/postgres/cluster/postmaster.pid`;
    const pid = readFileSync(file, 'utf8').split('\n')[0] ?? '';
    return [pid, ...readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')];
  } catch {
    return null;
  }
}

function spent(processes: readonly string[] | null): Spent {
  const { user, system } = process.cpuUsage();
  return { service: (user + system) / 1000, postgres: processes && sum(processes.map(ticksOf)) * 10 };
}

async function held({ db }: OpenDatabase, processes: readonly string[] | null): Promise<Held> {
  const { rss, heapUsed } = process.memoryUsage();
  const { rows } = await sql<{ size: string }>`select current_setting('shared_buffers') as size`.execute(db);
  return {
    service: { resident: megabytes(rss), heap: megabytes(heapUsed) },
    postgres: processes && {
      inAll: megabytes(sum(processes.map(pssOf))),
      sharedBuffers: rows[0]?.size ?? '',
      processes: processes.length,
    },
  };
}

/** Hundredths of a second of a process; of the children that have ended, too. */
function ticksOf(pid: string): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return sum(fields.slice(11, 15).map(Number));
}

/** A process's own memory and its share of what it has in common with others: the sum over all of them counts nothing twice. */
function pssOf(pid: string): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
const megabytes = (bytes: number) => Math.round(bytes / 1024 ** 2);
