import { witness } from '#platform/record/domain/hybrid-clock.ts';
import type { Entry, WrittenAt } from '#platform/record/domain/entry.ts';

import { protocolVersion, type FieldReference, type NamedPlace, type SyncFailure } from '../domain/protocol.ts';
import type { Contact, Profile, ProfileState, Step } from './profile.ts';

/** How a part of a sync ended: well, with what stood in the way, or at a service whose log is another than before. */
export type Met = 'ok' | SyncFailure | Readonly<{ newLog: string }>;

/** Readings this far ahead of every clock that we know are kept as said and do not move ours. */
const toleranceMs = 5 * 60_000;

type Heard = Readonly<{
  now: string;
  reference?: FieldReference | null;
  places?: readonly NamedPlace[];
  people?: readonly NamedPlace[];
}>;

/** What every request says first; the turn is kept before it is used. */
export async function speak(profile: Profile, app: string) {
  return profile.inTurn(async () => {
    const turn = profile.state.turn.turn + 1;
    await profile.take({ state: { turn: { ...profile.state.turn, turn } } });
    return { protocol: protocolVersion, app, turn };
  });
}

/** What any answer teaches: that the service was met and when, how the world is called, and how late others' clocks are. */
export function learn(
  profile: Profile,
  heard: Heard,
  entries: readonly Entry[],
  nowMs: number,
): Readonly<{ state: Partial<ProfileState>; contact: Contact }> {
  const contact = contactAt(heard.now, nowMs);
  const clock = clockAfter(profile.state.clock, entries, contact, profile.state.identity.user.deviceId);
  const told = [...(heard.places ?? []), ...(heard.people ?? [])];
  const names = told.filter(({ id, name }) => profile.state.names[id] !== name);
  return {
    contact,
    state: {
      ...(clock === null ? {} : { clock }),
      ...(heard.reference == null ? {} : { reference: heard.reference }),
      ...(names.length === 0
        ? {}
        : { names: { ...profile.state.names, ...Object.fromEntries(names.map(({ id, name }) => [id, name])) } }),
    },
  };
}

/** A step that also keeps what an answer taught. */
export function withLearnt(step: Step, learnt: ReturnType<typeof learn>): Step {
  return { ...step, contact: learnt.contact, state: { ...learnt.state, ...step.state } };
}

function contactAt(now: string, nowMs: number): Contact {
  const serviceMs = Date.parse(now);
  return { deviceMs: nowMs, serviceMs: Number.isNaN(serviceMs) ? nowMs : serviceMs };
}

/** Only the latest reading within tolerance counts; null where the clock stays as it is. */
function clockAfter(
  last: WrittenAt | null,
  entries: readonly Entry[],
  { deviceMs, serviceMs }: Contact,
  device: string,
): WrittenAt | null {
  const tolerance = Math.max(0, serviceMs - deviceMs) + toleranceMs;
  const latest = entries
    .map(({ written }) => written)
    .filter(({ ms }) => ms <= deviceMs + tolerance)
    .reduce<WrittenAt | null>(
      (a, b) => (a === null || b.ms > a.ms || (b.ms === a.ms && b.counter > a.counter) ? b : a),
      null,
    );
  return latest === null ? null : witness(last, latest, deviceMs, device, tolerance);
}
