import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';

import { kinds, personPathways } from '../../../kinds.ts';
import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';
import { anEntry, fixedId } from '../../../testing/entries.ts';
import { ModelService } from '../../../testing/offline/model-service.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import type { FieldDraft, FieldUser, Replica } from '../domain/replica.ts';
import { memoryReplica } from './memory-replica.ts';

const user: FieldUser = {
  userId: fixedId(900),
  name: 'A nurse',
  teamId: fixedId(800),
  teamName: 'A team',
  role: 'clinician',
  deviceId: fixedId(700),
};
const site = fixedId(600);
const at = Date.parse('2026-11-02T08:00:00Z');

let service: ModelService;
let now: number;
let secret: string;

const person = (number: number): string => fixedId(1000 + number);
const arrival = (number: number) => [
  anEntry({ person: person(number), kind: 'details-recorded', body: { details: {} } }),
  anEntry({ person: person(number), kind: 'stay-began', on: '2026-10-30', body: { place: site } }),
];
const note = (number: number, text = 'A note'): FieldDraft => ({
  subject: { kind: 'person', id: person(number) },
  kind: 'note-written',
  happened: { on: '2026-11-02' as LocalDate },
  body: { text },
});

function replica(): Promise<Replica> {
  return memoryReplica({
    user,
    kinds,
    nowMs: () => now,
    newId: v7,
    server: service.connect(user.deviceId, secret),
    sites: [site],
  });
}

const desk = (entries: readonly Entry[]) =>
  service.desk(entries, { team: user.teamId, role: 'system', rights: 'any' } as never);

beforeEach(() => {
  now = at;
  service = new ModelService({
    kinds,
    newId: v7,
    nowMs: () => now,
    clocksOf: (facts, ending) => runClocks(facts, personPathways, englandAndWales, ending),
    turnsBehind: 5,
  });
  service.sites.set(site, {
    id: site,
    code: 'S',
    name: 'A hotel',
    type: 'hotel',
    localAuthority: 'E1',
    openedOn: null,
    closedOn: null,
    hasClinicalRoom: null,
    custodyTeamId: user.teamId,
  });
  service.memberships.push({ userId: user.userId, teamId: user.teamId, role: 'clinician', fromMs: 0, untilMs: null });
  secret = service.enrol({ id: user.deviceId, userId: user.userId, teamId: user.teamId, role: 'clinician' });
});

describe('a replica', () => {
  test('comes to hold the people of its sites', async () => {
    desk([...arrival(1), ...arrival(2)]);
    const device = await replica();
    expect(await device.sync()).toMatchObject({ isRunning: false, lastFailure: null });
    expect([...device.subjects('person')].sort()).toEqual([person(1), person(2)]);
    expect((await device.entriesOf([person(1)])).get(person(1))).toHaveLength(2);
  });

  test('keeps a note and sends it', async () => {
    desk(arrival(1));
    const device = await replica();
    await device.sync();
    const [entry] = await device.write([note(1)]);
    expect(await device.outbox()).toMatchObject([{ state: { is: 'waiting' } }]);
    expect(await device.sync()).toMatchObject({ lastFailure: null });
    expect(await device.outbox()).toMatchObject([{ state: { is: 'sent', late: false } }]);
    expect(service.log.of(person(1)).map((one) => one.entry.id)).toContain(entry?.id);
  });
});
