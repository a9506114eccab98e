import type { NotAnswered } from '../domain/demographics-service.ts';
import { accessTokens } from './access-token.ts';
import { circuit } from './circuit.ts';
import { limitedFetch, type Fetched } from './limited-fetch.ts';
import type { PdsSettings } from './pds-settings.ts';

export type PdsWorld = Readonly<{
  nowMs: () => number;
  newId: () => string;
  /** Told why there was no answer, for the log; never what was asked. */
  onProblem: (because: NotAnswered['because']) => void;
  /** How long an answer is waited for, in milliseconds; five seconds unless given. */
  waitMs?: number;
}>;

type Answered = Readonly<{ is: 'answered'; status: number; body: unknown }>;

export type PdsTransport = (path: string, correlationId: string) => Promise<Answered | NotAnswered>;

/** What a service that is busy is left alone for where it does not say, in seconds. */
const usualRest = 5;

/**
 * Asks the Personal Demographics Service: with a token, with ids of the request and of what it belongs to, once more where the service itself failed (under the same id, by which it knows
 * a repeat), once more with a new token where the old one is not believed, and not at all while it rests.
 */
export function pdsTransport(settings: PdsSettings, world: PdsWorld): PdsTransport {
  const { nowMs, newId, onProblem, waitMs } = world;
  const tokens = accessTokens(settings, nowMs, newId, waitMs);
  const state = circuit(nowMs);

  const send = async (path: string, requestId: string, correlationId: string): Promise<Fetched> => {
    const token = await tokens.current();
    if (token.is === 'not-answered') return token;
    const headers = {
      accept: 'application/fhir+json',
      authorization: `Bearer ${token.token}`,
      'x-request-id': requestId,
      'x-correlation-id': correlationId,
    };
    return limitedFetch(`${settings.baseUrl}${path}`, { headers }, waitMs);
  };

  const ask: PdsTransport = async (path, correlationId) => {
    if (state.isResting()) return { is: 'not-answered', because: 'resting' };
    const requestId = newId();
    let answer = await send(path, requestId, correlationId);
    if (isStatus(answer, (status) => status === 401)) tokens.forget();
    if (isStatus(answer, (status) => status === 401 || status >= 500))
      answer = await send(path, requestId, correlationId);
    const judged = judge(answer);
    if (judged.is === 'answered') state.answered();
    else if (judged.because === 'busy') state.restFor(restOf(answer) * 1000);
    else state.failed();
    return judged;
  };

  return async (path, correlationId) => {
    const answer = await ask(path, correlationId);
    if (answer.is === 'not-answered') onProblem(answer.because);
    return answer;
  };
}

function judge(answer: Fetched): Answered | NotAnswered {
  if (answer.is === 'not-answered') return answer;
  const { status, body } = answer;
  if (status === 429) return { is: 'not-answered', because: 'busy' };
  if (status === 401 || status === 403) return { is: 'not-answered', because: 'refused' };
  if (status === 408) return { is: 'not-answered', because: 'timed-out' };
  if (status >= 500) return { is: 'not-answered', because: 'unreachable' };
  return { is: 'answered', status, body };
}

const isStatus = (answer: Fetched, test: (status: number) => boolean): boolean =>
  answer.is === 'answered' && test(answer.status);

/** Seconds of `Retry-After`; where it names a time of day, or says nothing, the usual. */
function restOf(answer: Fetched): number {
  const seconds = answer.is === 'answered' ? Number(answer.retryAfter ?? Number.NaN) : Number.NaN;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : usualRest;
}
