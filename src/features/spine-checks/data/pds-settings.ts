import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { z } from 'zod';

import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';

/** How the Personal Demographics Service is reached. Every setting has a line in docs/guides/running-in-production.md. */
export type PdsSettings = Readonly<{
  /** With `/FHIR/R4` and without a stroke at its end. */
  baseUrl: string;
  tokenUrl: string;
  apiKey: string;
  keyId: string;
  privateKey: KeyObject;
}>;

const names = ['PDS_URL', 'PDS_TOKEN_URL', 'PDS_API_KEY', 'PDS_KEY_ID', 'PDS_KEY_FILE'] as const;

const address = z.string().refine(isSafeAddress);
const environmentShape = z.object({
  PDS_URL: address,
  PDS_TOKEN_URL: address,
  PDS_API_KEY: z.string().min(1),
  PDS_KEY_ID: z.string().min(1),
  PDS_KEY_FILE: z.string().min(1),
});

/**
 * Reads the settings; null where none of the five is set, as then nobody is asked. An empty value counts as none. Problems name the variable, never its
 * value. An address is https, as names and dates of birth go there; plain http is for this machine alone, for tests.
 */
export function readPdsSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<PdsSettings | null, string> {
  const given = Object.fromEntries(
    names.map((name) => [name, environment[name]] as const).filter(([, value]) => value !== undefined && value !== ''),
  );
  if (Object.keys(given).length === 0) return success(null);
  if (Object.keys(given).length < names.length) return failure(`${names.join(', ')} are set together or not at all.`);
  const read = environmentShape.safeParse(given);
  if (!read.success) {
    const wrong = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))];
    return failure(...wrong.map((name) => `${name} must be an address that starts with https://.`));
  }
  const { data } = read;
  const privateKey = readKey(data.PDS_KEY_FILE);
  if (privateKey === null)
    return failure('PDS_KEY_FILE must name a file that this service may read, with an RSA private key (PEM) in it.');
  return success({
    baseUrl: data.PDS_URL.replace(/\/+$/, ''),
    tokenUrl: data.PDS_TOKEN_URL,
    apiKey: data.PDS_API_KEY,
    keyId: data.PDS_KEY_ID,
    privateKey,
  });
}

function readKey(path: string): KeyObject | null {
  try {
    const key = createPrivateKey(readFileSync(path));
    return key.asymmetricKeyType === 'rsa' ? key : null;
  } catch {
    return null;
  }
}

function isSafeAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.search + url.hash + url.username + url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname));
}
