import type { FastifyInstance } from 'fastify';

/** What a reader's telephone fetches for one page, in bytes as they cross the network (bodies, compressed as the browser asked). */
export type PageWeight = Readonly<{
  /** The first answer: the page with the style that is sent inside it. */
  firstResponse: number;
  /** That and everything else that the page makes a browser fetch. */
  all: number;
  requests: number;
  scripts: number;
}>;

/** Weighs a page as a browser that understands `encoding` would fetch it. */
export async function weighPage(app: FastifyInstance, address: string, encoding: 'br' | 'gzip'): Promise<PageWeight> {
  const page = await app.inject({ url: address, headers: { 'accept-encoding': encoding } });
  if (page.statusCode !== 200) throw new Error(`${address} answered ${page.statusCode}`);
  const html = (await app.inject({ url: address, headers: { 'accept-encoding': 'identity' } })).body;
  const fetched = fetchedBy(html);
  let all = page.rawPayload.length;
  for (const url of fetched) {
    const part = await app.inject({ url, headers: { 'accept-encoding': encoding } });
    if (part.statusCode !== 200) throw new Error(`${address} needs ${url}, which answered ${part.statusCode}`);
    all += part.rawPayload.length;
  }
  return {
    firstResponse: page.rawPayload.length,
    all,
    requests: 1 + fetched.length,
    scripts: [...html.matchAll(/<script\b|\son[a-z]+=/gi)].length,
  };
}

/** Addresses that a browser fetches by itself: style sheets, icons, pictures, scripts, frames. Links that a person follows are not among them. */
function fetchedBy(html: string): readonly string[] {
  const links = [...html.matchAll(/<link\b[^>]*\bhref="([^"]+)"[^>]*>/gi)];
  const sources = [...html.matchAll(/<(?:img|script|iframe|source|video|audio)\b[^>]*\bsrc="([^"]+)"/gi)];
  return [...new Set([...links, ...sources].flatMap(([, address]) => address ?? []))];
}
