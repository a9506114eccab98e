import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { sql } from 'kysely';
import { v7 as newId } from 'uuid';

import { may } from '#platform/access/domain/permissions.ts';
import type { RoleName } from '#platform/access/domain/roles.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester } from '#platform/database/requester.ts';
import { asRequester } from '#platform/database/requester.ts';
import { enrolDevice } from '#platform/offline/data/enrol-device.ts';
import { revokeDevice } from '#platform/offline/data/revoke-device.ts';
import { httpSyncServer } from '#platform/offline/device/http-sync-server.ts';
import type { EnrolAnswer } from '#platform/offline/domain/device-requests.ts';
import type { FormToBegin, SyncServer } from '#platform/offline/domain/protocol.ts';
import type { FieldDraft } from '#platform/offline/domain/replica.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { deskWriter } from '#platform/record/data/desk-writer.ts';

import { deriveAgainAt } from '#features/people/data/roll-day.ts';

import { kinds } from '../../kinds.ts';
import { recorder } from '../../record.ts';
import { registerSync, type SyncNeeds } from '../../sync.ts';
import { testSecret } from '../access-service.ts';
import { makeStaff } from '../staff.ts';
import type { testWebServer } from '../test-web-server.ts';
import { ContractDevice } from './contract-device.ts';

export type SyncServiceOptions = Readonly<{
  oldest?: number;
  formsToBegin?: readonly FormToBegin[];
  alongFor?: NonNullable<SyncNeeds['alongFor']>;
  takeParcel?: NonNullable<SyncNeeds['takeParcel']>;
  /** Each line of the log comes here. */
  log?: (line: string) => void;
}>;

const write = deskWriter(kinds, 'test', () => Date.now(), newId);

/** The real server with nothing but what devices ask of it, on a port of its own; whoever `x-test-user` names is signed in. */
export async function syncService(
  server: ReturnType<typeof testWebServer>,
  db: Database,
  options: SyncServiceOptions = {},
) {
  const { log, ...more } = options;
  const people = new Map<string, Requester>();
  const formsToBegin = () => Promise.resolve(more.formsToBegin ?? []);
  const needs = { db, secret: testSecret, newId, now: () => new Date(), ...more, formsToBegin };
  const app = await server({
    settings: { rateLimits: false },
    ...(log !== undefined && { log }),
    routes: (one) => registerSync(one, needs),
    access: {
      authenticate: (request) => Promise.resolve(people.get(String(request.headers['x-test-user'])) ?? null),
      may: ({ role }, permission) => may(role, permission),
      introduce: () => Promise.resolve({ name: '', team: '' }),
    },
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;

  const connect = (enrolled: Pick<EnrolAnswer, 'deviceId' | 'secret'>): SyncServer => {
    const connected = httpSyncServer(fetch, () => enrolled, base);
    return {
      ...connected,
      pull: async (request) => {
        await othersHaveSettled(db);
        return connected.pull(request);
      },
    };
  };

  const deviceOf = (enrolled: EnrolAnswer, sites: readonly string[]): ContractDevice =>
    new ContractDevice(enrolled.user, connect(enrolled), sites, { nowMs: Date.now, newId });

  return {
    app,
    base,
    needs,
    connect,
    deviceOf,
    signedIn: (who: Requester) => {
      people.set(who.userId, { userId: who.userId, teamId: who.teamId, role: who.role });
      return { 'x-test-user': who.userId, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
    },
    /** A device of somebody, as if they had set it up. */
    enrol: async (who: Requester, sites: readonly string[]) => {
      const enrolled = await enrolDevice(needs, who, { lock: 'passkey', app: 'test', words: 'Firefox, Linux' });
      if (!enrolled.ok) throw new Error(enrolled.problems.join());
      return Object.assign(deviceOf(enrolled.value, sites), { enrolled: enrolled.value });
    },
    /** A device of somebody new. */
    deviceFor: async (role: RoleName, teamId: string, sites: readonly string[]) => {
      const who = await makeStaff(db, role, { teamId });
      const enrolled = await enrolDevice(needs, who, { lock: 'passkey', app: 'test', words: 'Firefox, Linux' });
      if (!enrolled.ok) throw new Error(enrolled.problems.join());
      return Object.assign(deviceOf(enrolled.value, sites), { enrolled: enrolled.value, who });
    },
    /** What a committed list or a colleague at the desk writes. */
    desk: async (who: Requester, drafts: readonly FieldDraft[]): Promise<readonly Entry[]> => {
      const entries = drafts.map((draft) => write(who, draft));
      await asRequester(db, who, (tx) => recorder.appendAll(tx, entries, 'any'));
      return entries;
    },
    revoke: (who: Requester, deviceId: string) =>
      asRequester(db, who, (tx) => revokeDevice(tx, who, { deviceId, reason: 'Left on the bus', now: new Date() })),
    /** Another team looks after a site from now on. */
    giveCustody: async (siteId: string, teamId: string): Promise<void> => {
      await sql`update custody_rule set team_id = ${teamId} where place_id = ${siteId}`.execute(db);
      await db.transaction().execute((tx) => deriveAgainAt(tx, recorder, [siteId]));
    },
    endRights: (userId: string, at: Date) =>
      sql`update membership set until_at = ${at} where user_id = ${userId}`.execute(db),
  };
}

/**
 * Other tests have databases in the same cluster, and a transaction of theirs that is still running keeps back what was written here since. Nothing is passed over for
 * it, but a test that looks once would look too early.
 */
async function othersHaveSettled(db: Database): Promise<void> {
  const { rows } = await sql<{ mark: string }>`select pg_snapshot_xmax(pg_current_snapshot())::text as mark`.execute(
    db,
  );
  const running = () =>
    sql`
    select 1 from pg_stat_activity where datname is distinct from current_database() and backend_xid is not null
      and backend_xid::text::bigint < ${rows[0]?.mark}::bigint`.execute(db);
  while ((await running()).rows.length > 0) await wait(20);
}

export type SyncService = Awaited<ReturnType<typeof syncService>>;

const on = (day: string) => ({ on: day as LocalDate });
const person = (id: string) => ({ kind: 'person', id }) as const;

/** What the tests of sync write, in a word each. */
export const drafts = {
  named: (id: string, full: string): FieldDraft => ({
    subject: person(id),
    kind: 'details-recorded',
    happened: null,
    body: { details: { name: { full } } },
  }),
  stays: (id: string, place: string, day = '2026-11-01'): FieldDraft => ({
    subject: person(id),
    kind: 'stay-began',
    happened: on(day),
    body: { place },
  }),
  note: (id: string, text: string): FieldDraft => ({
    subject: person(id),
    kind: 'note-written',
    happened: on('2026-11-20'),
    body: { text },
  }),
  visit: (site: string): FieldDraft => ({
    subject: { kind: 'place', id: site },
    kind: 'contact-visit-made',
    happened: on('2026-11-20'),
    body: { clinical: true },
  }),
};
