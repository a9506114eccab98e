import { createHmac, timingSafeEqual } from 'node:crypto';

import { FakeProblem } from './fake-rules.ts';

type Key = Readonly<{ serviceId: string; secretKey: string }>;

const leewaySeconds = 30;

/** Refuses whoever is not the service, with the words of the real one. */
export function checkToken(authorization: string | undefined, { serviceId, secretKey }: Key, nowMs: number): void {
  if (authorization === undefined)
    throw new FakeProblem(401, 'AuthError', 'Unauthorized: authentication token must be provided');
  const [scheme, token = ''] = authorization.split(' ');
  if (scheme?.toLowerCase() !== 'bearer')
    throw new FakeProblem(401, 'AuthError', 'Unauthorized: authentication bearer scheme must be used');
  const [head = '', body = '', signature = ''] = token.split('.');
  const header = decoded(head);
  const claims = decoded(body);
  if (header === null || claims === null || header['alg'] !== 'HS256' || header['typ'] !== 'JWT')
    throw new FakeProblem(403, 'AuthError', 'Invalid token: algorithm used is not HS256');
  if (claims['iss'] !== serviceId) throw new FakeProblem(403, 'AuthError', 'Invalid token: service not found');
  const wanted = createHmac('sha256', secretKey).update(`${head}.${body}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new FakeProblem(403, 'AuthError', 'Invalid token: API key not found');
  const issued = claims['iat'];
  if (typeof issued !== 'number' || Math.abs(nowMs / 1000 - issued) > leewaySeconds)
    throw new FakeProblem(403, 'AuthError', 'Error: Your system clock must be accurate to within 30 seconds');
}

function decoded(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
