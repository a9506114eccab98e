import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';

import { may } from '#platform/access/domain/permissions.ts';
import type { RoleName } from '#platform/access/domain/roles.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester } from '#platform/database/requester.ts';
import { asRequester } from '#platform/database/requester.ts';
import { deskWriter, type Draft } from '#platform/record/data/desk-writer.ts';
import type { Details } from '#features/people/index.ts';

import { catalogues } from '../catalogues.ts';
import { kinds } from '../kinds.ts';
import { recorder } from '../record.ts';
import { makeArea, makePlace } from './areas.ts';
import { browsing } from './browsing.ts';
import { makeStaff, makeTeam } from './staff.ts';
import type { testWebServer } from './test-web-server.ts';

/** The day on which these tests happen: a Sunday, after a Saturday's arrivals and before a Monday's clinic. */
export const today = '2026-11-22' as LocalDate;

/** Makes entries as the desk does, on that day. */
export const write = deskWriter(kinds, 'test', () => Date.UTC(2026, 10, 22, 9), newId);

/** Records one thing as the pages would. */
export const record = (db: Database, requester: Requester, draft: Draft): Promise<unknown> =>
  asRequester(db, requester, (tx) => recorder.appendAll(tx, [write(requester, draft)], 'own'));

export type Site = Readonly<{ id: string; code: string; name: string }>;

type SiteOptions = Readonly<{ name: string; team: string; closedOn?: string }>;

/** A contingency site that a team looks after, in an area of no real size. */
export async function makeSite(db: Database, { name, team, closedOn }: SiteOptions): Promise<Site> {
  const id = newId();
  const area = { icb: 'QYG', la: 'E08000012' };
  await makeArea(db, area);
  await makePlace(db, { id, name, type: 'contingency', ...area, ...(closedOn !== undefined && { closedOn }) });
  await sql`insert into custody_rule (id, team_id, place_id, valid_from) values (${newId()}, ${team}, ${id}, '2020-01-01')`.execute(
    db,
  );
  const { code } = await db.selectFrom('place').select('code').where('id', '=', id).executeTakeFirstOrThrow();
  return { id, code, name };
}

/** Two teams with a site and a nurse each. */
export async function twoTeams(db: Database) {
  const [north, south] = [await makeTeam(db, 'outreach', 'North team'), await makeTeam(db, 'outreach', 'South team')];
  const someone = (role: RoleName, teamId: string) => makeStaff(db, role, { teamId });
  return {
    north,
    south,
    hotel: await makeSite(db, { name: 'Heron Hotel', team: north }),
    lodge: await makeSite(db, { name: 'Badger Lodge', team: south }),
    nurse: await someone('clinician', north),
    stranger: await someone('clinician', south),
    someone,
  };
}

type Arrived = Readonly<{
  at: Site;
  details: Details;
  room?: string;
  /** When they came to the site; today unless given, null where nobody knows. */
  on?: string | null;
  inUkOn?: string;
}>;

/** Somebody who came to a site, as a list of arrivals would say it; gives their id. */
export async function arrive(db: Database, by: Requester, { at, details, room, on = today, inUkOn }: Arrived) {
  const subject = { kind: 'person', id: newId() } as const;
  const happened = (day: string | null) => (day === null ? null : { on: day as LocalDate });
  const drafts: Draft[] = [
    { subject, kind: 'details-recorded', happened: null, body: { details } },
    {
      subject,
      kind: 'stay-began',
      happened: happened(on),
      body: { place: at.id, ...(room !== undefined && { room }) },
    },
  ];
  if (inUkOn !== undefined) drafts.push({ subject, kind: 'arrived-in-uk', happened: happened(inUkOn), body: {} });
  await asRequester(db, by, (tx) =>
    recorder.appendAll(
      tx,
      drafts.map((draft) => write(by, draft)),
      'own',
    ),
  );
  return subject.id;
}

/** The real server with some features' pages; whoever `as` names is signed in. Nobody waits for limits of requests. */
export function deskOf(server: ReturnType<typeof testWebServer>, routes: (app: FastifyInstance) => unknown) {
  return async () => {
    const people = new Map<string, Requester>();
    const app = await server({
      catalogues,
      settings: { rateLimits: false },
      routes,
      access: {
        authenticate: (request) => Promise.resolve(people.get(String(request.headers['x-test-user'])) ?? null),
        may: ({ role }, permission) => may(role, permission),
        introduce: () => Promise.resolve({ name: 'Grace Okafor', team: 'North team' }),
      },
    });
    return {
      app,
      as: (requester: Requester, language = 'en') => {
        people.set(requester.userId, {
          userId: requester.userId,
          teamId: requester.teamId,
          role: requester.role,
        });
        return browsing(app, { 'x-test-user': requester.userId, 'accept-language': language });
      },
    };
  };
}

/** What the audit log holds of one user since a moment, oldest first. */
export const auditOf = (db: Database, userId: string) =>
  db
    .selectFrom('audit_event')
    .select(['action', 'subject_ids'])
    .where('user_id', '=', userId)
    .orderBy('at')
    .orderBy('id')
    .execute();
