import { z } from 'zod';

import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';

import type { OpenIdSettings } from './data/openid-client.ts';

/** What may be set from outside about signing in. Every setting has a line in docs/guides/running-in-production.md. */
export type AccessSettings = Readonly<{
  /** Null: a file in the data folder is used. */
  secret: string | null;
  /** The address at which people reach the service, without a path. Null: this machine, at the port that it listens on. */
  origin: string | null;
  /** Null: nobody signs in at an organisation's own provider. */
  openId: OpenIdSettings | null;
}>;

const environmentShape = z.object({
  ALONGSIDE_SECRET: z.string().min(32).optional(),
  ALONGSIDE_URL: z.string().refine(isOrigin).optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_ACR: z.string().optional(),
});

const wanted: Readonly<Record<keyof z.input<typeof environmentShape>, string>> = {
  ALONGSIDE_SECRET: 'at least 32 characters',
  ALONGSIDE_URL: 'an address such as https://alongside.example.nhs.uk, with nothing after the name',
  OIDC_ISSUER: 'the address of an OpenID Connect provider',
  OIDC_CLIENT_ID: 'a text',
  OIDC_CLIENT_SECRET: 'a text',
  OIDC_ACR: 'a text',
};

/** Reads the settings of signing in from `environment`, where an empty value counts as none. Problems name the variable, never its value. */
export function readAccessSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<AccessSettings, string> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = environmentShape.safeParse(given);
  if (!read.success) {
    const names = new Set(read.error.issues.map((issue) => issue.path[0] as keyof typeof wanted));
    return failure(...[...names].map((name) => `${name} must be ${wanted[name]}.`));
  }
  const { data } = read;
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = data;
  const together = [issuer, clientId, clientSecret].filter((value) => value !== undefined).length;
  if (together !== 0 && together !== 3)
    return failure('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are set together or not at all.');
  return success({
    secret: data.ALONGSIDE_SECRET ?? null,
    origin: data.ALONGSIDE_URL === undefined ? null : new URL(data.ALONGSIDE_URL).origin,
    openId:
      issuer !== undefined && clientId !== undefined && clientSecret !== undefined
        ? { issuer, clientId, clientSecret, requiredAcr: data.OIDC_ACR ?? null }
        : null,
  });
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/u.test(url.protocol) && url.pathname === '/' && url.search + url.hash === '';
}
