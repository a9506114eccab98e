import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll } from 'vitest';

import type { RoleName } from '#platform/access/domain/roles.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import { restoreBackup } from '#platform/database/restore-backup.ts';
import { writeBackup } from '#platform/database/write-backup.ts';
import '#platform/photographs/data/photograph-store.ts';
import { photographName } from '#platform/photographs/domain/photograph.ts';
import { rebuild } from '#platform/record/data/rebuild.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';
import { deskWriter } from '#platform/record/data/desk-writer.ts';

import { kinds } from '../../../kinds.ts';
import { derivedTables, recorder } from '../../../record.ts';
import { makeSite } from '../../../testing/care.ts';
import { ContractDevice } from '../../../testing/offline/contract-device.ts';
import type { ContractTeam, ContractWorld } from '../../../testing/offline/contract-world.ts';
import { keepsTheSyncContract } from '../../../testing/offline/sync-contract.ts';
import { syncService, type SyncService } from '../../../testing/offline/sync-service.ts';
import { makeStaff, makeTeam } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';

const original = testDatabase();
/** A backup is only restored into an empty one: as many as there are facts in which one is. */
const empty = [testDatabase({ isBare: true }), testDatabase({ isBare: true })];
const server = testWebServer();
const folder = mkdtempSync(join(tmpdir(), 'alongside-sync-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened = (t: ReturnType<typeof testDatabase>): OpenDatabase => ({
  db: t.db,
  pool: t.pool,
  url: t.url,
  isAvailable: () => true,
  close: () => Promise.resolve(),
});

/** The service as it is, over the wire and with the device's own client, on PostgreSQL. */
async function makeWorld(): Promise<ContractWorld> {
  let { db } = original;
  let service: SyncService = await syncService(server, db);
  const teams = {
    north: await makeTeam(db, 'outreach', 'North team'),
    south: await makeTeam(db, 'outreach', 'South team'),
  };
  const site = async (name: string, team: ContractTeam) => (await makeSite(db, { name, team: teams[team] })).id;
  const sites = {
    heron: await site('Heron Hotel', 'north'),
    dove: await site('Dove House', 'north'),
    badger: await site('Badger Lodge', 'south'),
  };
  const desks: Record<ContractTeam, Requester> = {
    north: await makeStaff(db, 'clinician', { teamId: teams.north }),
    south: await makeStaff(db, 'clinician', { teamId: teams.south }),
  };
  const coordinator = await makeStaff(db, 'coordinator', { teamId: teams.north });
  const write = deskWriter(kinds, 'desk', Date.now, newId);
  const enrolled = new Map<ContractDevice, { deviceId: string; secret: string }>();

  const own = (device: ContractDevice) => device.identity;
  return {
    sites,
    teams,
    newId,
    nowMs: Date.now,
    device: async (role, team, chosen) => {
      const device = await service.deviceFor(role as RoleName, teams[team], chosen);
      // Speaks to whatever the service is by then: a restored one listens elsewhere.
      const now = () => service.connect(device.enrolled);
      const still = new ContractDevice(
        device.identity,
        {
          pull: (request) => now().pull(request),
          push: (request) => now().push(request),
          photograph: (request) => now().photograph(request),
          handIn: (request) => now().handIn(request),
        },
        chosen,
        { nowMs: Date.now, newId },
      );
      enrolled.set(still, device.enrolled);
      return still;
    },
    unknownDevice: async () => {
      const identity = { deviceId: newId(), userId: newId(), teamId: teams.north, role: 'clinician' };
      const connected = service.connect({ deviceId: identity.deviceId, secret: 'nobody-gave-me-this-secret' });
      return new ContractDevice(identity, connected, [sites.heron], { nowMs: Date.now, newId });
    },
    desk: (team, drafts) => service.desk(desks[team], drafts),
    deskSlowly: async (team, drafts) => {
      const entries = drafts.map((draft) => write(desks[team], draft));
      let finish = (): void => undefined;
      const released = new Promise<void>((resolve) => (finish = resolve));
      let written = (): void => undefined;
      const isWritten = new Promise<void>((resolve) => (written = resolve));
      const transaction = asRequester(db, desks[team], async (tx) => {
        await recorder.appendAll(tx, entries, 'any');
        written();
        await released;
      });
      await isWritten;
      const commit = async () => {
        finish();
        await transaction;
      };
      return { entries, commit };
    },
    giveCustody: (siteId, team) => service.giveCustody(siteId, teams[team]),
    endRights: async (device, atMs) => {
      await service.endRights(own(device).userId, new Date(atMs));
    },
    revoke: async (device) => {
      await service.revoke(coordinator, own(device).deviceId);
    },
    backup: async () => {
      const file = join(folder, newId());
      await writeBackup(opened(original), file, { derived: derivedTables, now: () => new Date() });
      const restore = async () => {
        const restored = empty.shift();
        if (restored === undefined) throw new Error('There is no empty database left to restore into');
        await restoreBackup(opened(restored), file, {
          migrations: join(projectRoot, 'migrations'),
          rebuild: () => rebuild(restored.db, recorder),
          tell: () => undefined,
          erase: () => Promise.resolve(0),
        });
        db = restored.db;
        service = await syncService(server, db);
      };
      return { restore };
    },
    readsNoted: async () => {
      const { rows } = await sql<{ subject_ids: string[] }>`
        select subject_ids from audit_event where action like '%.read' and happened_at is not null
          and user_id = any(${[...enrolled.keys()].map((device) => own(device).userId)}::uuid[])`.execute(db);
      return rows.map((row) => row.subject_ids);
    },
    photographsOf: async (subject) => {
      const rows = await db
        .selectFrom('photograph')
        .select(['id', 'media_type as mediaType'])
        .where('subject_id', '=', subject)
        .execute();
      return rows.map(photographName);
    },
    handedIn: async (device) => {
      const rows = await db
        .selectFrom('handed_in')
        .select('id')
        .where('device_id', '=', own(device).deviceId)
        .execute();
      return rows.length;
    },
    parcelsHandedIn: async (device) => {
      const rows = await db
        .selectFrom('handed_in')
        .select('parcels')
        .where('device_id', '=', own(device).deviceId)
        .execute();
      return rows.flatMap(({ parcels }) => parcels.map(({ id }) => id));
    },
  };
}

keepsTheSyncContract('the service on PostgreSQL, over HTTP', makeWorld);
