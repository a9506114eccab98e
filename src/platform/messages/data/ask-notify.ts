import type { NotifySettings } from './notify-settings.ts';
import { notifyToken } from './notify-token.ts';

/** The largest answer that is read, in bytes. */
const largestAnswer = 1024 * 1024;

export type Answer =
  | Readonly<{ is: 'answered'; status: number; body: unknown }>
  /** The request reached nobody. */
  | Readonly<{ is: 'not-reached' }>
  /** It may have been read; no whole answer came. */
  | Readonly<{ is: 'broken-off' }>;

/** Errors of a connection that was never made. */
const neverMade = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** One request and its answer as JSON. It follows no redirect, as what is asked holds an address, and throws nothing. */
export async function askNotify(
  settings: NotifySettings,
  path: string,
  body: object | undefined,
  nowMs: number,
  waitMs: number,
): Promise<Answer> {
  try {
    const response = await fetch(`${settings.baseUrl}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${notifyToken(settings, nowMs)}`,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(waitMs),
    });
    const text = await readText(response);
    return text === null ? { is: 'broken-off' } : { is: 'answered', status: response.status, body: parsed(text) };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
    return { is: typeof cause?.code === 'string' && neverMade.has(cause.code) ? 'not-reached' : 'broken-off' };
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
