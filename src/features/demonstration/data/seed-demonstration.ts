import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database } from '#platform/database/requester.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { DemonstrationArea } from '../domain/area.ts';
import { generateChampionSessions } from '../domain/champion-sessions.ts';
import { generateContactVisits } from '../domain/contact-visits.ts';
import { makeArea } from '../domain/make-area.ts';
import { generatePopulation } from '../domain/population.ts';
import { readAreaFacts, type SupportedPeople } from './area-facts.ts';
import type { CoDesignNeeds } from './co-design-needs.ts';
import './demonstration-table.ts';
import type { SurveyNeeds } from './survey-needs.ts';
import { writeArea } from './write-area.ts';
import { writeCoDesign } from './write-co-design.ts';
import { writeSurveys } from './write-surveys.ts';

/** What seeding needs of the rest of the service. `db` is the owner's. */
export type SeedNeeds = Readonly<{
  db: Database;
  supported: readonly SupportedPeople[];
  /** Loads groups of entries and all that follows from them into a log that is empty, all of it or none. Gives how many entries. */
  loadEntries(groups: Iterable<readonly Entry[]>): Promise<number>;
  /** Makes all that follows from the log again. */
  rebuild(): Promise<unknown>;
  surveys: SurveyNeeds;
  coDesign: CoDesignNeeds;
  now(): Date;
}>;

export type SeedOptions = Readonly<{ people: number; seed: number; asOf: LocalDate }>;

export type SeedProblem =
  | Readonly<{ kind: 'holds-real-people' }>
  | Readonly<{ kind: 'already-seeded'; people: number; seed: number; asOf: LocalDate }>;

export type Seeded = Readonly<{
  people: number;
  seed: number;
  asOf: LocalDate;
  entries: number;
  area: DemonstrationArea;
}>;

/**
 * Fills an empty database with a demonstration area. Refuses where there are people already, real or invented. A seeding that was cut short
 * is finished as it was begun, whatever is asked now. `tell` hears how far it is.
 */
export async function seedDemonstration(
  needs: SeedNeeds,
  asked: SeedOptions,
  tell: (words: string) => void,
): Promise<Result<Seeded, SeedProblem>> {
  const { db } = needs;
  const begun = await db.selectFrom('demonstration').selectAll().executeTakeFirst();
  if (begun !== undefined && begun.finished_at !== null) {
    return failure({ kind: 'already-seeded', people: begun.people, seed: begun.seed, asOf: begun.as_of });
  }
  if (begun === undefined && (await hasPeople(db))) return failure({ kind: 'holds-real-people' });
  const options = begun === undefined ? asked : { people: begun.people, seed: begun.seed, asOf: begun.as_of };
  const { people, seed, asOf } = options;

  const area = makeArea({ people, seed, asOf, ...(await readAreaFacts(db, asOf, needs.supported)) });
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('demonstration')
      .values({ people, seed, as_of: asOf, finished_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await writeArea(tx, area);
  });

  let entries = await countEntries(db);
  if (entries === 0) entries = await needs.loadEntries(told(demonstrationEntries(area, options), people, tell));
  else await needs.rebuild();
  await writeSurveys(needs.surveys, area, { seed, asOf });
  await writeCoDesign(needs.coDesign, area, { asOf });
  await sql`vacuum (analyze)`.execute(db);
  await db.updateTable('demonstration').set({ finished_at: needs.now() }).execute();
  return success({ people, seed, asOf, entries, area });
}

/** Everything that is written of an area: of its people, then of its sites, each site's in one group. */
export function* demonstrationEntries(
  area: DemonstrationArea,
  { people, seed }: Pick<SeedOptions, 'people' | 'seed'>,
): Generator<readonly Entry[]> {
  yield* generatePopulation({ area, people, seed });
  const sessions = new Map([...generateChampionSessions(area, seed)].map((group) => [group[0]?.subject.id, group]));
  for (const visits of generateContactVisits(area, seed)) {
    const site = visits[0]?.subject.id;
    yield [...visits, ...(sessions.get(site) ?? [])];
    sessions.delete(site);
  }
  yield* sessions.values();
}

function* told(
  groups: Iterable<readonly Entry[]>,
  people: number,
  tell: (words: string) => void,
): Generator<readonly Entry[]> {
  const step = Math.max(5_000, Math.round(people / 20));
  let done = 0;
  for (const group of groups) {
    yield group;
    done += 1;
    if (done % step === 0)
      tell(`Invented people: ${done.toLocaleString('en-GB')} of ${people.toLocaleString('en-GB')}`);
  }
}

async function hasPeople(db: Database): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (select from entry) as found`.execute(db);
  return rows[0]?.found ?? false;
}

/** None or all: the log is filled by one statement. */
async function countEntries(db: Database): Promise<number> {
  const { rows } = await sql<{ entries: number }>`select count(*) as entries from entry`.execute(db);
  return rows[0]?.entries ?? 0;
}
