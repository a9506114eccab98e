import { sql } from 'kysely';

import { londonDate } from '#platform/calendar/london.ts';
import { seedDemonstrationUsers, type DemonstrationUser } from '#platform/access/seed.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';
import { askedToStop } from '#platform/runtime/asked-to-stop.ts';
import type { Command } from '#platform/runtime/command.ts';
import { requireFreePort } from '#platform/runtime/free-port.ts';

import { usualPeople } from './features/demonstration/command.ts';
import { seedDemonstration } from './features/demonstration/data/seed-demonstration.ts';
import { seedNeeds } from './seed-needs.ts';
import { startService } from './server.ts';

/** Serves until it is asked to stop; then finishes the requests it has and ends. */
export const startCommands: Command[] = [
  {
    path: ['start'],
    summary: 'Starts the service and serves until it is told to stop.',
    options: {},
    run: async (_args, { settings, database, json, out, err }) => {
      const stop = askedToStop();
      await requireFreePort('PORT', settings.port, settings.host);
      if (settings.metricsPort !== null) await requireFreePort('METRICS_PORT', settings.metricsPort, '127.0.0.1');
      const opened = await database();
      const users = settings.isDemonstration ? await prepareDemonstration(opened, err) : [];
      const service = await startService(settings, opened);
      if (json) out(JSON.stringify({ url: service.url, users: users.map(({ email, role }) => ({ email, role })) }));
      else out(welcome(service.url, users));
      await stop;
      err('Stopping.');
      await service.close();
      return 0;
    },
  },
];

/** An invented area, made at the first start, and somebody of each role to look at it. */
async function prepareDemonstration(
  database: OpenDatabase,
  tell: (words: string) => void,
): Promise<readonly DemonstrationUser[]> {
  const { db } = database;
  const seeded = await db.selectFrom('demonstration').select('finished_at').executeTakeFirst();
  if (seeded?.finished_at == null) {
    const options = { people: usualPeople, seed: 1, asOf: londonDate(Date.now()) };
    const result = await seedDemonstration(await seedNeeds(database), options, tell);
    if (!result.ok) {
      throw new AlongsideError(
        'ALO-DEMONSTRATION-001',
        'this database holds people who are not invented; it cannot be shown as a demonstration',
      );
    }
  }
  // The area with most people to see comes first, so that whoever looks around, as whom ever, has something to look at.
  const teams = await sql<{ id: string; kind: string }>`
    with held as (select custody_team_id as id, count(*) as people from person_now group by 1),
      area as (select t.icb_code from held join team t using (id) order by held.people desc limit 1)
    select team.id, team.kind from team left join held using (id)
    order by (team.icb_code = (select icb_code from area)) desc nulls last, held.people desc nulls last, team.code`.execute(
    db,
  );
  return seedDemonstrationUsers(db, teams.rows);
}

function welcome(url: string, users: readonly DemonstrationUser[]): string {
  const at = `Alongside is at ${url} - Ctrl-C stops it.`;
  if (users.length === 0) return at;
  const widest = Math.max(...users.map(({ role }) => role.length));
  const lines = users.map(({ role, email }) => `  ${role.padEnd(widest)}  ${email}`);
  return [
    at,
    '',
    `A demonstration: everybody in it is invented. Choose who to be at ${url}/sign-in/demonstration,`,
    `or sign in with the password ${users[0]?.password ?? ''} as`,
    ...lines,
  ].join('\n');
}
