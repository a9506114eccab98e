import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

import { multipart, type FileSent } from './multipart.ts';
import { post } from './test-web-server.ts';

/** A page as somebody got it, after every redirect. */
export type Seen = Readonly<{
  url: string;
  status: number;
  body: string;
  text: string;
  bytes: Buffer;
  headers: LightMyRequestResponse['headers'];
}>;

/** Somebody with a browser: it keeps cookies, follows redirects within the service, and sends forms with what they hold. */
export function browsing(app: FastifyInstance, headers: Readonly<Record<string, string>> = {}) {
  const cookies = new Map<string, string>();
  let token = '';

  const own = () => ({
    host: 'localhost:3999',
    'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0',
    ...headers,
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  });

  async function arrive(answer: LightMyRequestResponse, url: string, hops = 0): Promise<Seen> {
    for (const { name, value, maxAge, expires } of answer.cookies) {
      const isOver = maxAge === 0 || (expires !== undefined && expires.getTime() <= 0);
      if (isOver || value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const { location } = answer.headers;
    if (typeof location === 'string' && location.startsWith('/') && hops < 10) return go(location, hops + 1);
    token = /name="_csrf" value="([^"]+)"/u.exec(answer.body)?.[1] ?? token;
    return {
      url: typeof location === 'string' ? location : url,
      status: answer.statusCode,
      body: answer.body,
      text: textOf(answer.body),
      bytes: answer.rawPayload,
      headers: answer.headers,
    };
  }

  async function go(url: string, hops = 0): Promise<Seen> {
    return arrive(await app.inject({ url, headers: { accept: 'text/html', ...own() } }), url, hops);
  }

  return {
    cookies,
    go: (url: string) => go(url),
    /** Sends a form with the token of the last page that had one. */
    async send(url: string, fields: Readonly<Record<string, string | readonly string[]>> = {}): Promise<Seen> {
      return arrive(await app.inject(post(url, { _csrf: token, ...fields }, own())), url);
    },
    /** The same for a form with a field for a file; null where nothing was chosen for it. */
    async sendFile(url: string, fields: Readonly<Record<string, string>>, file: FileSent | null): Promise<Seen> {
      const { headers: form, ...sent } = multipart(url, { _csrf: token, ...fields }, file);
      return arrive(await app.inject({ ...sent, headers: { ...form, ...own() } }), url);
    },
  };
}

export type Browsing = ReturnType<typeof browsing>;

function textOf(html: string): string {
  return html
    .replaceAll(/<(style|svg)[\s\S]*?<\/\1>/gu, ' ')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/[\u2066-\u2069]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
