import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';

import { kinds } from '../../../kinds.ts';
import { twoTeams } from '../../../testing/care.ts';
import { drafts, syncService } from '../../../testing/offline/sync-service.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { openFieldDevice } from '../device/field-device.ts';
import { memoryBrowserStore } from '../device/memory-store.ts';
import { owners } from '../device/owner.ts';
import type { FieldDevice } from '../domain/replica.ts';

const t = testDatabase();
const server = testWebServer();
const { named, note, stays } = drafts;
const password = 'three random words';

let world: Awaited<ReturnType<typeof twoTeams>>;
let service: Awaited<ReturnType<typeof syncService>>;
let nurse: Awaited<ReturnType<typeof makeStaff>>;
let device: FieldDevice;
beforeAll(async () => {
  world = await twoTeams(t.db);
  service = await syncService(server, t.db);
  nurse = await makeStaff(t.db, 'clinician', { teamId: world.north });
  device = openFieldDevice({
    kinds,
    app: 'test',
    store: memoryBrowserStore(),
    watch: () => () => undefined,
    notes: { all: () => [], put: () => undefined, drop: () => undefined },
    passkeys: { mayWork: async () => false, make: async () => 'passkey-not-made', show: async () => null },
    owners: owners(),
    wakeups: { after: () => () => undefined, onSigns: () => () => undefined },
    // What a browser says of itself where the session's cookie goes along.
    fetch: (path, { headers, credentials, ...init }) =>
      fetch(`${service.base}${path}`, {
        ...init,
        headers: { ...(headers as Record<string, string>), ...(credentials === 'omit' ? {} : service.signedIn(nurse)) },
      }),
    nowMs: () => Date.now(),
    newId,
    random: () => 0.5,
    persist: async () => true,
  });
});

test('a browser becomes a device of the real service, works, loses its password and goes on', async () => {
  const [staying, gone] = [newId(), newId()];
  await service.desk(world.nurse, [
    named(staying, 'Amina Yusuf'),
    stays(staying, world.hotel.id),
    named(gone, 'Omar Haddad'),
    stays(gone, world.hotel.id),
  ]);
  const enrolled = await device.enrol({ lock: 'password', password });
  if (!enrolled.ok) throw new Error(enrolled.problem);
  const replica = enrolled.value;
  expect(replica.user).toMatchObject({ userId: nurse.userId, teamId: world.north, role: 'clinician' });
  expect(await replica.sync()).toMatchObject({ lastFailure: null });
  expect(replica.reference()?.sites.map(({ id }) => id)).toContain(world.hotel.id);

  await replica.chooseSites([world.hotel.id]);
  await replica.sync();
  expect([...replica.subjects('person')].sort()).toEqual([staying, gone].sort());
  expect((await replica.entriesOf([staying])).get(staying)).toHaveLength(2);
  expect(replica.nameOf(world.hotel.id)).not.toBeNull();

  const [written] = await replica.write([note(staying, 'Seen in the lobby')]);
  await replica.noteRead('person', [staying]);
  expect(await replica.sync()).toMatchObject({ lastFailure: null });
  expect(await replica.outbox()).toMatchObject([{ entry: { id: written?.id }, state: { is: 'sent', late: false } }]);
  expect((await replica.entriesOf([staying])).get(staying)?.map(({ id }) => id)).toContain(written?.id);

  await service.desk(world.nurse, [stays(gone, world.lodge.id, '2026-11-02')]);
  const late = await replica.write([note(gone, 'Asked for a dentist')]);
  await replica.sync();
  expect(replica.subjects('person')).toEqual([staying]);
  expect((await replica.outbox()).at(-1)).toMatchObject({ entry: { id: late[0]?.id }, state: { is: 'sent' } });

  const waiting = await replica.write([note(staying, 'Before the password was forgotten')]);
  replica.lock();
  const again = await device.recover(replica.user.deviceId, { lock: 'password', password: 'three other words' });
  if (!again.ok) throw new Error(again.problem);
  expect(await again.value.sync()).toMatchObject({ lastFailure: null });
  expect((await again.value.outbox()).at(-1)).toMatchObject({ entry: { id: waiting[0]?.id }, state: { is: 'sent' } });

  await service.revoke(nurse, again.value.user.deviceId);
  await again.value.write([note(staying, 'Written on a laptop that was left on the bus')]);
  expect(await again.value.sync()).toMatchObject({ lastFailure: 'device-revoked' });
  expect(await device.profiles()).toEqual([]);
});
