import {
  syncProblems,
  type ParcelAnswer,
  type PhotographAnswer,
  type PullAnswer,
  type PushAnswer,
  type SyncFailure,
  type SyncServer,
} from '../domain/protocol.ts';
import { ask, type Fetch } from './ask.ts';

type Identified = Readonly<{ deviceId: string; secret: string }>;

const silentMs = 25_000;

/** The service over HTTP, as `device` speaks to it. `base` is empty where the page comes from the service itself. */
export function httpSyncServer(fetch: Fetch, device: () => Identified, base = ''): SyncServer {
  const send = async <Value>(path: string, body: unknown, fits: (value: Partial<Value>) => boolean) => {
    const { deviceId, secret } = device();
    const heard = await ask(fetch, `${base}/api/v1/sync/${path}`, {
      method: 'POST',
      body,
      headers: { authorization: `Device ${deviceId} ${secret}` },
      credentials: 'omit',
      silentMs,
    });
    if (heard === null) return { ok: false, problem: 'no-network' } as const;
    if (heard.status === 200 && typeof heard.value === 'object' && heard.value !== null && fits(heard.value)) {
      return { ok: true, value: heard.value as Value } as const;
    }
    return { ok: false, problem: problemIn(heard.value) } as const;
  };
  return {
    pull: (request) =>
      send<PullAnswer>(
        'pull',
        request,
        ({ log, cursor, subjects }) => isText(log) && isText(cursor) && Array.isArray(subjects),
      ),
    push: (request) => send<PushAnswer>('push', request, ({ log, outcomes }) => isText(log) && Array.isArray(outcomes)),
    photograph: (request) => send<PhotographAnswer>('photograph', request, ({ outcome }) => isText(outcome)),
    parcel: (request) => send<ParcelAnswer>('parcel', request, ({ outcome }) => isText(outcome)),
    handIn: (request) => send<{ kept: number }>('hand-in', request, ({ kept }) => typeof kept === 'number'),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whatever the service does not name is its own trouble, and passes. */
function problemIn(value: unknown): SyncFailure {
  const { problem } = (value ?? {}) as { problem?: unknown };
  return syncProblems.find((one) => one === problem) ?? 'server-unwell';
}
