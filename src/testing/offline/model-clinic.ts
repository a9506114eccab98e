import { gunzipSync } from 'node:zlib';

import { v7 } from 'uuid';

import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';
import type { EnrolAnswer, RecoveryRequest, SessionAnswer } from '#platform/offline/domain/device-requests.ts';
import type { FieldSettings } from '#platform/offline/domain/protocol.ts';
import type { FieldDraft, FieldUser } from '#platform/offline/domain/replica.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { kinds, personPathways } from '../../kinds.ts';
import { anEntry, fixedId } from '../entries.ts';
import { ModelService } from './model-service.ts';
import { modelSite } from './model-world.ts';

/** One hotel, one team, and whoever is signed in, around the model of the service: as a device and a browser meet it. */
export function modelClinic(settings: Partial<FieldSettings> = {}) {
  const clock = { now: Date.parse('2026-11-02T08:00:00Z') };
  const site = fixedId(600);
  const team = fixedId(800);
  const service = new ModelService({
    kinds,
    newId: v7,
    nowMs: () => clock.now,
    clocksOf: (facts, ending) => runClocks(facts, personPathways, englandAndWales, ending),
    turnsBehind: 20,
    settings,
  });
  service.sites.set(site, modelSite(site, 'Heron Hotel', team));

  const userOf = (number: number, name: string): FieldUser => {
    const userId = fixedId(number);
    service.memberships.push({ userId, teamId: team, role: 'clinician', fromMs: 0, untilMs: null });
    return { userId, name, teamId: team, teamName: 'Outreach', role: 'clinician', deviceId: fixedId(number + 1000) };
  };
  const asha = userOf(900, 'Asha Rahman');
  const bela = userOf(901, 'Bela Novak');

  const person = (number: number): string => fixedId(2000 + number);
  const at = (number: number) => ({ person: person(number), ms: clock.now });
  const arrival = (number: number, place = site): readonly Entry[] => [
    anEntry({ ...at(number), body: { details: { name: { full: `Person ${number}` } } } }),
    anEntry({ ...at(number), kind: 'stay-began', on: '2026-10-30', body: { place } }),
  ];

  return {
    clock,
    service,
    site,
    kinds,
    asha,
    bela,
    person,
    arrival,
    enrol: (user: FieldUser) => service.enrol({ ...user, id: user.deviceId }),
    desk: (entries: readonly Entry[]) => service.desk(entries, { team, role: 'coordinator', isList: true }),
    arrive: (...numbers: readonly number[]) => {
      const entries = numbers.flatMap((number) => arrival(number));
      return service.desk(entries, { team, role: 'coordinator', isList: true });
    },
    /** Moved to where another team looks after people, or nobody does. */
    move: (number: number) =>
      service.desk([anEntry({ ...at(number), kind: 'stay-began', on: '2026-11-01', body: { place: fixedId(601) } })], {
        team,
        role: 'coordinator',
        isList: true,
      }),
    note: (number: number, text = 'A note'): FieldDraft => ({
      subject: { kind: 'person', id: person(number) },
      kind: 'note-written',
      happened: { on: '2026-11-02' as LocalDate },
      body: { text },
    }),
    idsAt: (number: number): readonly string[] => service.log.of(person(number)).map(({ entry }) => entry.id),
    web: webOf(service, settings),
  };
}

export type ModelClinic = ReturnType<typeof modelClinic>;

/** The model behind the addresses of the real service; `signedIn` is who has a session. */
function webOf(service: ModelService, settings: Partial<FieldSettings>) {
  const recoveryKeys = new Map<string, string>();
  const owners = new Map<string, FieldUser>();
  const state = { signedIn: null as FieldUser | null, isUp: true, asked: [] as string[] };
  const all: FieldSettings = { forgetAfterDays: 30, lockAfterMinutes: 15, passkeyOnly: false, ...settings };
  const json = (status: number, value: unknown): Response =>
    new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json; charset=utf-8' } });
  const no = (status: number, problem: string): Response => json(status, { problem });

  const answerFor = (user: FieldUser, deviceId: string, secret: string): Response => {
    const recoveryKey =
      recoveryKeys.get(deviceId) ?? Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
    recoveryKeys.set(deviceId, recoveryKey);
    owners.set(deviceId, user);
    const answer: EnrolAnswer = { deviceId, secret, recoveryKey, user: { ...user, deviceId } };
    return json(200, answer);
  };

  const recovery = (user: FieldUser, deviceId: string, said: RecoveryRequest): Response => {
    if (!recoveryKeys.has(deviceId)) return no(404, 'key-lost');
    if (owners.get(deviceId)?.userId !== user.userId) return no(403, 'another-person');
    const recovered = service.recover(deviceId, said.copied);
    if (recovered === null) return no(403, 'device-revoked');
    recoveryKeys.set(recovered.deviceId, recoveryKeys.get(deviceId) as string);
    return answerFor(user, recovered.deviceId, recovered.secret);
  };

  const devices = (path: string, said: unknown): Response => {
    const user = state.signedIn;
    if (user === null) return no(401, 'no-session');
    const { userId, name, teamId, teamName, role } = user;
    if (path === '/session') {
      const answer: SessionAnswer = { userId, name, teamId, teamName, role, mayEnrol: true, settings: all };
      return json(200, answer);
    }
    if (path !== '') return recovery(user, path.split('/')[1] ?? '', said as RecoveryRequest);
    const deviceId = v7();
    return answerFor(user, deviceId, service.enrol({ ...user, id: deviceId }));
  };

  const sync = async (path: string, said: unknown, headers: Headers): Promise<Response> => {
    const [, deviceId = '', secret = ''] = (headers.get('authorization') ?? '').split(' ');
    const server = service.connect(deviceId, secret);
    const asked = { pull: server.pull, push: server.push, 'hand-in': server.handIn }[path];
    const answered = await asked?.(said as never);
    if (answered === undefined) return no(404, 'malformed');
    return answered.ok ? json(200, answered.value) : no(403, answered.problem);
  };

  return Object.assign(state, {
    /** Stands in for `fetch`; the address may be whole or a path. */
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      const { pathname } = new URL(url, 'http://service.test');
      state.asked.push(pathname);
      if (!state.isUp) throw new TypeError('no network');
      const headers = new Headers(init.headers);
      const body = init.body === undefined ? null : Buffer.from(init.body as Uint8Array);
      const plain = body !== null && headers.get('content-encoding') === 'gzip' ? gunzipSync(body) : body;
      const said = plain === null ? null : (JSON.parse(plain.toString()) as unknown);
      if (pathname.startsWith('/api/v1/devices')) return devices(pathname.slice('/api/v1/devices'.length), said);
      return sync(pathname.slice('/api/v1/sync/'.length), said, headers);
    },
  });
}
