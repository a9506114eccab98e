import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { afterAll, beforeAll } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';

/** Claims by the name that one signs in with. `sub` is that name unless given. */
type Accounts = Readonly<Record<string, Readonly<{ sub?: string; email?: string; email_verified?: boolean }>>>;

export const openIdRedirectUri = 'http://localhost:3999/sign-in/organisation/back';
export const openIdSecrets = { clientId: 'alongside', clientSecret: 'a-secret-of-the-client-for-tests-only' };

/** Runs a real OpenID Connect provider in a process of its own while the test file that calls this runs. */
export function openIdProvider(accounts: Accounts) {
  let issuer = '';
  let stop: () => void = () => undefined;

  beforeAll(async () => {
    const asked = JSON.stringify({ ...openIdSecrets, redirectUri: openIdRedirectUri, accounts });
    const program = join(projectRoot, 'src/testing/openid-provider.mjs');
    const child = spawn(process.execPath, [program, asked], { stdio: ['pipe', 'pipe', 'ignore'] });
    stop = () => void child.kill();
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    issuer = line.toString().trim();
  });
  afterAll(() => stop());

  return {
    get issuer(): string {
      return issuer;
    },
    /** Signs in there as a person in a browser would, from the address they were sent to; gives the address they are sent back to. */
    signIn: (url: string, login: string) => signInAt(url, login),
  };
}

async function signInAt(url: string, login: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let next = new URL(url);
  let body: string | null = null;
  for (let step = 0; step < 12; step++) {
    if (next.href.startsWith(openIdRedirectUri)) return next;
    const reply: Response = await fetch(next, {
      redirect: 'manual',
      method: body === null ? 'GET' : 'POST',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      body,
    });
    for (const cookie of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = reply.headers.get('location');
    const page = await reply.text();
    if (location !== null) {
      next = new URL(location, next);
      body = null;
      continue;
    }
    const [, action = ''] = /<form[^>]*action="([^"]+)"/u.exec(page) ?? [];
    const [, prompt = ''] = /name="prompt" value="([^"]+)"/u.exec(page) ?? [];
    if (action === '') throw new Error(`The provider answered ${reply.status} without a form.`);
    next = new URL(action, next);
    body = new URLSearchParams({ prompt, login, password: 'any' }).toString();
  }
  throw new Error('The provider never sent the person back.');
}
