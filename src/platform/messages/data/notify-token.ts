import { createHmac } from 'node:crypto';

import type { NotifySettings } from './notify-settings.ts';

/** Says who we are: a JSON Web Token signed with the secret of our key (HS256), believed for 30 seconds. */
export function notifyToken({ serviceId, secretKey }: NotifySettings, nowMs: number): string {
  const parts = [
    { typ: 'JWT', alg: 'HS256' },
    { iss: serviceId, iat: Math.floor(nowMs / 1000) },
  ];
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${signed}.${createHmac('sha256', secretKey).update(signed).digest('base64url')}`;
}
