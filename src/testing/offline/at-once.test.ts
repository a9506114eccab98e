import { expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { memoryReplica } from '#platform/offline/device/memory-replica.ts';
import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';
import type { FieldDraft, Replica } from '#platform/offline/domain/replica.ts';

import { kinds, personPathways } from '../../kinds.ts';
import { fixedId } from '../entries.ts';
import { modelSite } from './model-world.ts';
import { ModelService } from './model-service.ts';

const person = { kind: 'person', id: fixedId(1) } as const;
const on = (day: string) => ({ on: day as LocalDate });
const note = (text: string): FieldDraft => ({
  subject: person,
  kind: 'note-written',
  happened: on('2026-11-20'),
  body: { text },
});

/** One nurse's device on the model of the service, with one person at one site. */
async function aDevice(closedOn: string | null = null): Promise<Readonly<{ service: ModelService; replica: Replica }>> {
  let made = 100;
  const newId = () => fixedId((made += 1));
  const nowMs = () => Date.UTC(2026, 10, 22, 9) + made;
  const service = new ModelService({
    kinds,
    clocksOf: (facts, ending) => runClocks(facts, personPathways, englandAndWales, ending),
    newId,
    nowMs,
  });
  const [team, site, userId, deviceId] = [newId(), newId(), newId(), newId()];
  service.sites.set(site, { ...modelSite(site, 'Heron Hotel', team), closedOn: closedOn as LocalDate | null });
  service.memberships.push({ userId, teamId: team, role: 'clinician', fromMs: 0, untilMs: null });
  const secret = service.enrol({ id: deviceId, userId, teamId: team, role: 'clinician' });
  const user = { userId, name: '', teamId: team, teamName: '', role: 'clinician', deviceId };
  const server = service.connect(deviceId, secret);
  const replica = await memoryReplica({ user, kinds, nowMs, newId, server, sites: [site] });
  await replica.write([
    { subject: person, kind: 'stay-began', happened: on('2026-11-01'), body: { place: site } },
    note('The first'),
  ]);
  await replica.sync();
  return { service, replica };
}

test('ten thousand entries at once are all taken, each once, and nothing waits', { timeout: 120_000 }, async () => {
  const { service, replica } = await aDevice();
  await replica.write(Array.from({ length: 10_000 }, (_, at) => note(`Note ${at}`)));
  const status = await replica.sync();
  expect(status.lastFailure).toBeNull();
  expect((await replica.outbox()).filter(({ state }) => state.is !== 'sent')).toEqual([]);
  expect(service.log.size()).toBe(10_002);
  expect((await replica.entriesOf([person.id])).get(person.id)).toHaveLength(10_002);
});

test('people of a site that has closed stay on the device until they live elsewhere', async () => {
  const { service, replica } = await aDevice('2026-11-10');
  expect(replica.subjects('person')).toEqual([person.id]);
  expect(replica.reference()?.sites.map(({ closedOn }) => closedOn)).toEqual(['2026-11-10']);
  await replica.write([note('Still here')]);
  expect((await replica.sync()).lastFailure).toBeNull();
  expect(service.log.size()).toBe(3);
});
