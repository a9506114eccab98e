import {
  deviceProblems,
  type DeviceProblem,
  type EnrolAnswer,
  type EnrolRequest,
  type RecoveryRequest,
  type SessionAnswer,
} from '../domain/device-requests.ts';
import { ask, type Fetch } from './ask.ts';

type Told<Value> =
  | Readonly<{ ok: true; value: Value; date: string | null }>
  | Readonly<{ ok: false; problem: DeviceProblem | 'no-network' }>;

/** What the service says to whoever has a session with it in this browser. */
export type Enrolment = Readonly<{
  session(): Promise<Told<SessionAnswer>>;
  enrol(request: EnrolRequest): Promise<Told<EnrolAnswer>>;
  recover(deviceId: string, request: RecoveryRequest): Promise<Told<EnrolAnswer>>;
}>;

const silentMs = 25_000;

export function httpEnrolment(fetch: Fetch, base = ''): Enrolment {
  const send = async <Value>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Told<Value>> => {
    const url = `${base}/api/v1/devices${path}`;
    const heard = await ask(fetch, url, { method, body, credentials: 'same-origin', silentMs });
    if (heard === null) return { ok: false, problem: 'no-network' };
    if (heard.status === 200) return { ok: true, value: heard.value as Value, date: heard.date };
    const { problem } = (heard.value ?? {}) as { problem?: unknown };
    const named = deviceProblems.find((one) => one === problem);
    return { ok: false, problem: named ?? (heard.status === 401 ? 'no-session' : 'no-network') };
  };
  return {
    session: () => send('GET', '/session'),
    enrol: (request) => send('POST', '', request),
    recover: (deviceId, request) => send('POST', `/${deviceId}/recovery`, request),
  };
}
