import { randomUUID, verify, type KeyObject } from 'node:crypto';

import { z } from 'zod';

/** A program that may ask, as it was registered: its public key lies with the service. */
export type FakeClient = Readonly<{ apiKey: string; keyId: string; publicKey: KeyObject }>;

const headerShape = z.object({ alg: z.literal('RS512'), typ: z.literal('JWT'), kid: z.string() });
const claimsShape = z.object({
  iss: z.string(),
  sub: z.string(),
  aud: z.string(),
  jti: z.string().min(1),
  exp: z.number(),
});

const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Access tokens for signed assertions, each of which is good once and for five minutes at most. */
export function fakeAuthorisation(client: FakeClient, nowMs: () => number, tokenLifeSeconds: number) {
  const used = new Set<string>();
  const tokens = new Map<string, number>();

  const isGood = (form: URLSearchParams, tokenUrl: string): boolean => {
    const isAsked = form.get('grant_type') === 'client_credentials' && form.get('client_assertion_type') === jwtBearer;
    const [header, claims, signature] = (form.get('client_assertion') ?? '').split('.');
    if (!isAsked || header === undefined || claims === undefined || signature === undefined) return false;
    const read = claimsShape.safeParse(decoded(claims));
    const readHeader = headerShape.safeParse(decoded(header));
    if (!read.success || !readHeader.success || readHeader.data.kid !== client.keyId) return false;
    const { iss, sub, aud, jti, exp } = read.data;
    const seconds = nowMs() / 1000;
    if (iss !== client.apiKey || sub !== client.apiKey || aud !== tokenUrl) return false;
    if (exp <= seconds || exp > seconds + 300 || used.has(jti)) return false;
    const isSigned = verify(
      'RSA-SHA512',
      Buffer.from(`${header}.${claims}`),
      client.publicKey,
      Buffer.from(signature, 'base64url'),
    );
    if (isSigned) used.add(jti);
    return isSigned;
  };

  return {
    /** Null where the assertion is not believed. The service writes seconds as text. */
    token: (form: URLSearchParams, tokenUrl: string): object | null => {
      if (!isGood(form, tokenUrl)) return null;
      const token = randomUUID();
      tokens.set(token, nowMs() + tokenLifeSeconds * 1000);
      return { access_token: token, expires_in: String(tokenLifeSeconds), token_type: 'Bearer' };
    },
    isLetIn: (authorization: string | undefined): boolean => {
      const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '';
      return (tokens.get(token) ?? 0) > nowMs();
    },
    /** Every token given so far is good no longer. */
    forgetAll: () => tokens.clear(),
  };
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
