import { describe, expect, test } from 'vitest';

import { openIdProvider, openIdRedirectUri, openIdSecrets } from '../../../testing/openid-provider.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import type { OpenIdSettings } from './openid-client.ts';
import { openIdClient } from './openid-client.ts';
import { signInWithOpenId } from './openid-identities.ts';
import { openSecret } from './secret.ts';
import type { SignInNeeds } from './sign-in.ts';

const t = testDatabase();
const provider = openIdProvider({
  amina: { email: 'Amina@team.example', email_verified: true },
  'amina-successor': { email: 'amina@team.example', email_verified: true },
  bahar: { email: 'bahar@team.example', email_verified: false },
  chike: { email: 'chike@team.example', email_verified: true },
  dawit: {},
  eden: { email: 'eden@team.example', email_verified: true },
  farid: { email: 'farid@team.example', email_verified: true },
});

const from = { address: '192.0.2.1', device: '' };
const needs = (options: { isDemonstration?: boolean } = {}): SignInNeeds => ({
  db: t.db,
  secret: openSecret({ secret: 'a secret of at least thirty-two characters', dataFolder: '' }),
  isDemonstration: options.isDemonstration ?? false,
  now: () => new Date('2026-11-02T07:30:00Z'),
});

const told: unknown[] = [];

const client = (over: Partial<OpenIdSettings> = {}) =>
  openIdClient({ issuer: provider.issuer, ...openIdSecrets, requiredAcr: null, ...over }, (error) => told.push(error));

async function prove(login: string) {
  const one = client();
  const begun = await one.begin(openIdRedirectUri);
  if (!begun.ok) throw new Error('the provider is not there');
  return one.finish(await provider.signIn(begun.value.url, login), begun.value.pending);
}

async function signIn(login: string, with_ = needs()) {
  const proven = await prove(login);
  if (!proven.ok) throw new Error(`not proven: ${proven.problems.join()}`);
  return signInWithOpenId(with_, proven.value, from);
}

describe('signing in at one’s organisation', () => {
  test('opens the account with the same verified e-mail address, in full', async () => {
    await makeStaff(t.db, 'clinician', { email: 'amina@team.example' });
    expect(await signIn('amina')).toMatchObject({ ok: true, value: { stage: 'full' } });
    expect(await signIn('amina')).toMatchObject({ ok: true, value: { stage: 'full' } });
  });

  test('does not give an account to the next colleague who gets its address', async () => {
    expect(await signIn('amina-successor')).toEqual({ ok: false, problems: ['other-person'] });
  });

  test('never makes an account', async () => {
    const count = () =>
      t.db
        .selectFrom('app_user')
        .select((on) => on.fn.countAll().as('n'))
        .executeTakeFirst();
    const before = await count();
    expect(await signIn('chike')).toEqual({ ok: false, problems: ['no-account'] });
    expect(await count()).toEqual(before);
  });

  test.each(['bahar', 'dawit'])('takes no address that the provider does not vouch for (%s)', async (login) => {
    if (login === 'bahar') await makeStaff(t.db, 'clinician', { email: 'bahar@team.example' });
    expect(await signIn(login)).toEqual({ ok: false, problems: ['not-verified'] });
  });

  test('does not open an account that has ended, bound or not', async () => {
    const { userId } = await makeStaff(t.db, 'clinician', { email: 'eden@team.example' });
    expect((await signIn('eden')).ok).toBe(true);
    await t.db.updateTable('app_user').set({ ended_at: new Date() }).where('id', '=', userId).execute();
    expect(await signIn('eden')).toEqual({ ok: false, problems: ['no-account'] });
  });

  test('does not open a made-up person of the demonstration area', async () => {
    await makeStaff(t.db, 'clinician', { email: 'farid@team.example', isDemonstration: true });
    expect(await signIn('farid', needs({ isDemonstration: true }))).toEqual({ ok: false, problems: ['no-account'] });
  });
});

describe('what comes back from the provider', () => {
  const begin = async () => {
    const begun = await client().begin(openIdRedirectUri);
    if (!begun.ok) throw new Error('the provider is not there');
    return begun.value;
  };

  test.each(['state', 'nonce', 'verifier'] as const)('is refused with a %s of another sign-in', async (part) => {
    const [mine, other] = [await begin(), await begin()];
    const back = await provider.signIn(mine.url, 'amina');
    const pending = { ...mine.pending, [part]: other.pending[part] };
    expect(await client().finish(back, pending)).toEqual({ ok: false, problems: ['refused'] });
  });

  test('is refused the second time', async () => {
    const { url, pending } = await begin();
    const back = await provider.signIn(url, 'amina');
    expect((await client().finish(back, pending)).ok).toBe(true);
    expect(await client().finish(back, pending)).toEqual({ ok: false, problems: ['refused'] });
  });

  test('is refused with a code that nobody gave', async () => {
    const { pending } = await begin();
    const back = new URL(
      `${openIdRedirectUri}?code=made-up&state=${pending.state}&iss=${encodeURIComponent(provider.issuer)}`,
    );
    expect(await client().finish(back, pending)).toEqual({ ok: false, problems: ['refused'] });
  });

  test('is refused where the provider says that the person said no', async () => {
    const { pending } = await begin();
    const back = new URL(
      `${openIdRedirectUri}?error=access_denied&state=${pending.state}&iss=${encodeURIComponent(provider.issuer)}`,
    );
    expect(await client().finish(back, pending)).toEqual({ ok: false, problems: ['refused'] });
  });

  test('is refused without the second step that the organisation must state', async () => {
    const one = client({ requiredAcr: 'urn:example:two-steps' });
    const begun = await one.begin(openIdRedirectUri);
    if (!begun.ok) throw new Error('the provider is not there');
    const back = await provider.signIn(begun.value.url, 'amina');
    expect(await one.finish(back, begun.value.pending)).toEqual({ ok: false, problems: ['refused'] });
  });

  test('is refused to a client with another secret', async () => {
    const { url, pending } = await begin();
    const back = await provider.signIn(url, 'amina');
    const wrong = client({ clientSecret: 'another-secret-of-the-client' });
    expect(await wrong.finish(back, pending)).toEqual({ ok: false, problems: ['refused'] });
  });
});

test('a provider that is not there is said to be unavailable, and is asked again the next time', async () => {
  const gone = client({ issuer: 'http://127.0.0.1:1' });
  const before = told.length;
  expect(await gone.begin(openIdRedirectUri)).toEqual({ ok: false, problems: ['unavailable'] });
  expect(await gone.begin(openIdRedirectUri)).toEqual({ ok: false, problems: ['unavailable'] });
  expect(told.length - before).toBe(2);
});

test('plain HTTP is not spoken to another machine', async () => {
  const far = client({ issuer: 'http://login.organisation.example' });
  expect(await far.begin(openIdRedirectUri)).toEqual({ ok: false, problems: ['unavailable'] });
});
