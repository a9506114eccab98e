import { timingSafeEqual } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ZodType } from 'zod';

import type { Secret } from '../data/secret.ts';

type CookieNeeds = Readonly<{ secret: Secret; isSecure: boolean; now: () => Date }>;

/** The cookie of the session: its token, signed, so that a made-up one is refused before the database is asked. It ends with the browser. */
export function sessionCookie({ secret, isSecure }: CookieNeeds) {
  const name = isSecure ? '__Host-session' : 'session';
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const;
  const sign = (token: string) => secret.mac('session-cookie', token);
  return {
    read(request: FastifyRequest): string | null {
      const [token = '', signature = ''] = (request.cookies[name] ?? '').split('.');
      const given = Buffer.from(signature, 'base64url');
      const right = sign(token);
      return given.length === right.length && timingSafeEqual(given, right) ? token : null;
    },
    write(reply: FastifyReply, token: string): void {
      reply.setCookie(name, `${token}.${sign(token).toString('base64url')}`, options);
    },
    clear(reply: FastifyReply): void {
      reply.clearCookie(name, options);
    },
  };
}

/** Something to remember for ten minutes that nobody may read or change: codes that are shown once, a sign-in that is under way elsewhere. */
export function sealedCookie<Value>({ secret, isSecure, now }: CookieNeeds, what: string, shape: ZodType<Value>) {
  const name = isSecure ? `__Host-${what}` : what;
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const;
  const seconds = 600;
  return {
    write(reply: FastifyReply, value: Value): void {
      const until = now().getTime() + seconds * 1000;
      const sealed = secret.seal('sealed-cookie', Buffer.from(JSON.stringify({ what, until, value })));
      reply.setCookie(name, sealed.toString('base64url'), { ...options, maxAge: seconds });
    },
    /** Reads it and forgets it. */
    take(request: FastifyRequest, reply: FastifyReply): Value | null {
      const cookie = request.cookies[name];
      if (cookie === undefined) return null;
      reply.clearCookie(name, options);
      const plain = secret.unseal('sealed-cookie', Buffer.from(cookie, 'base64url'));
      if (plain === null) return null;
      const read = JSON.parse(plain.toString()) as { what: string; until: number; value: unknown };
      if (read.what !== what || read.until < now().getTime()) return null;
      return shape.safeParse(read.value).data ?? null;
    },
  };
}
