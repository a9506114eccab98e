import { sign } from 'node:crypto';

import type { PdsSettings } from './pds-settings.ts';

/** How long an assertion is good for, in seconds. The authorisation server takes none of more than five minutes; a clock may be a little wrong. */
const lifeSeconds = 4 * 60;

/** Says who we are to the authorisation server: a JSON Web Token signed with our key (RS512), good for one use. */
export function clientAssertion(
  { apiKey, keyId, privateKey, tokenUrl }: PdsSettings,
  nowMs: number,
  newId: () => string,
): string {
  const header = { alg: 'RS512', typ: 'JWT', kid: keyId };
  const claims = {
    iss: apiKey,
    sub: apiKey,
    aud: tokenUrl,
    jti: newId(),
    exp: Math.floor(nowMs / 1000) + lifeSeconds,
  };
  const signed = `${encoded(header)}.${encoded(claims)}`;
  return `${signed}.${sign('RSA-SHA512', Buffer.from(signed), privateKey).toString('base64url')}`;
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
