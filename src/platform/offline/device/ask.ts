import { packed } from './packing.ts';
import type { Bytes } from './profile-store.ts';

/** The part of `fetch` that is needed. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** An answer of the service's own, whatever its status. */
export type Heard = Readonly<{ status: number; value: unknown; date: string | null }>;

export type Asked = Readonly<{
  method: 'GET' | 'POST';
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  credentials: RequestCredentials;
  /** Given up once nothing came for this long: a slow network may take as long as it needs, a dead one may not. */
  silentMs: number;
}>;

const utf8 = new TextEncoder();
const worthPacking = 1_000;
/** 16 kbit/s. */
const slowestBytesPerMs = 2;

/** Null where no answer of the service's came: no network, silence, or a page of somebody's wifi in its place. Never throws. */
export async function ask(fetch: Fetch, url: string, asked: Asked): Promise<Heard | null> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stillThere = (ms = asked.silentMs): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), ms);
  };
  try {
    const sent = await bodyOf(asked);
    // Nothing is heard while we speak ourselves, and that takes a slow network a while.
    stillThere(asked.silentMs + (sent.body?.length ?? 0) / slowestBytesPerMs);
    const response = await fetch(url, {
      method: asked.method,
      credentials: asked.credentials,
      cache: 'no-store',
      redirect: 'error',
      signal: stop.signal,
      ...sent,
    });
    if (!(response.headers.get('content-type') ?? '').includes('json')) return null;
    const value = JSON.parse(await textOf(response, stillThere)) as unknown;
    return { status: response.status, value, date: response.headers.get('date') };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function bodyOf({ body, headers = {} }: Asked): Promise<{ headers: Record<string, string>; body?: Bytes }> {
  if (body === undefined) return { headers: { accept: 'application/json', ...headers } };
  const plain = utf8.encode(JSON.stringify(body));
  const own = { accept: 'application/json', 'content-type': 'application/json', ...headers };
  if (plain.length < worthPacking) return { headers: own, body: plain };
  return { headers: { ...own, 'content-encoding': 'gzip' }, body: await packed(plain) };
}

async function textOf(response: Response, stillThere: () => void): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    stillThere();
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
