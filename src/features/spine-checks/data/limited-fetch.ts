import type { NotAnswered } from '../domain/demographics-service.ts';

/** A page waits for this; whoever wants to wait longer asks again. */
const timeoutMs = 5_000;
/** The largest answer that is read, in bytes: fifty people with their history are a tenth of it. */
const largestAnswer = 1024 * 1024;

export type Fetched =
  Readonly<{ is: 'answered'; status: number; retryAfter: string | null; body: unknown }> | NotAnswered;

/**
 * One request and its answer as JSON; null where the answer has no body. It follows no redirect, as what is asked names a person and goes to nobody else, and gives up after five seconds or a
 * megabyte. Nothing that could not be fetched throws.
 */
export async function limitedFetch(url: string, init: RequestInit, waitMs = timeoutMs): Promise<Fetched> {
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(waitMs) });
    const text = await readText(response);
    if (text === null) return { is: 'not-answered', because: 'not-understood' };
    const { status } = response;
    return { is: 'answered', status, retryAfter: response.headers.get('retry-after'), body: parsed(text) };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return { is: 'not-answered', because: isLate ? 'timed-out' : 'unreachable' };
  }
}

async function readText(response: Response): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > largestAnswer) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
