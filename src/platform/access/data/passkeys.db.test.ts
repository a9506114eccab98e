import { describe, expect, test } from 'vitest';

import { softwareAuthenticator } from '../../../testing/software-authenticator.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { ownerTransaction } from './owner-transaction.ts';
import { addPasskey, askForPasskey, beginPasskey, passkeyProof, passkeysOf, removePasskey } from './passkeys.ts';
import { openSecret } from './secret.ts';
import { takeSecondStep } from './second-step.ts';
import type { OpenSession } from './sessions.ts';
import { findSession, startSession } from './sessions.ts';
import type { SignInNeeds } from './sign-in.ts';

const t = testDatabase();
const origin = 'https://alongside.example';
const from = { address: '192.0.2.1', device: '' };

type Stage = OpenSession['stage'];

function service() {
  let now = new Date('2026-11-02T07:30:00Z');
  const secret = openSecret({ secret: 'a secret of at least thirty-two characters', dataFolder: '' });
  const needs: SignInNeeds = { db: t.db, secret, isDemonstration: false, now: () => now };
  const session = async (userId: string, stage: Stage): Promise<OpenSession> => {
    const { token } = await ownerTransaction(t.db, {}, (tx) =>
      startSession(tx, { userId, stage, method: 'password', device: '', now }),
    );
    const found = await findSession(t.db, token, now);
    if (found === null) throw new Error('no session');
    return found;
  };
  const wait = (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000));
  return { needs, session, wait };
}

type Service = ReturnType<typeof service>;

async function register({ needs, session }: Service, userId: string, device = softwareAuthenticator(origin)) {
  const current = await session(userId, 'full');
  const options = await beginPasskey(needs, current, 'nurse@team.example', origin);
  const response = device.create(options);
  const made = { response, name: 'My phone', origin, now: needs.now() };
  return { device, added: await ownerTransaction(t.db, {}, (tx) => addPasskey(tx, current, made)), current, made };
}

async function asked({ needs }: Service, session: OpenSession) {
  const options = await askForPasskey(needs, session, origin);
  if (options === null) throw new Error('no passkey');
  return options;
}

const step = ({ needs }: Service, session: OpenSession, response: string) =>
  takeSecondStep(needs, session, 'passkey', passkeyProof(needs, session, { response, origin }), from);

describe('a passkey', () => {
  test('is made once and then signs in', async () => {
    const one = service();
    const { userId } = await makeStaff(t.db, 'clinician');
    const { device, added } = await register(one, userId);
    expect(added).toBe(true);
    expect(await passkeysOf(t.db, userId)).toMatchObject([{ name: 'My phone', transports: ['internal'] }]);
    const session = await one.session(userId, 'second-step');
    const result = await step(one, session, device.sign(await asked(one, session)));
    expect(result).toMatchObject({ ok: true, value: { stage: 'full' } });
  });

  test('is not kept twice from one answer', async () => {
    const one = service();
    const { userId } = await makeStaff(t.db, 'clinician');
    const { current, made } = await register(one, userId);
    expect(await ownerTransaction(t.db, {}, (tx) => addPasskey(tx, current, made))).toBe(false);
    expect(await passkeysOf(t.db, userId)).toHaveLength(1);
  });

  test('made on a page of another site is refused', async () => {
    const one = service();
    const { userId } = await makeStaff(t.db, 'clinician');
    expect((await register(one, userId, softwareAuthenticator('https://evil.example'))).added).toBe(false);
  });

  test('of another person does not sign in', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const other = await makeStaff(t.db, 'clinician');
    await register(one, nurse.userId);
    const { device } = await register(one, other.userId);
    const session = await one.session(nurse.userId, 'second-step');
    expect(await step(one, session, device.sign(await asked(one, session)))).toMatchObject({ ok: false });
  });

  test('signs each challenge once, and not an old one', async () => {
    const one = service();
    const { userId } = await makeStaff(t.db, 'clinician');
    const { device } = await register(one, userId);
    const session = await one.session(userId, 'second-step');
    const signed = device.sign(await asked(one, session));
    expect((await step(one, session, signed)).ok).toBe(true);
    const second = await one.session(userId, 'second-step');
    expect((await step(one, second, signed)).ok).toBe(false);
    const options = await asked(one, second);
    one.wait(10);
    expect((await step(one, second, device.sign(options))).ok).toBe(false);
  });

  test.each(['', 'not json', '{}', '[]', '{"id":1}', `{"id":"${'x'.repeat(5000)}"}`])(
    'with the answer "%.20s" is refused',
    async (response) => {
      const one = service();
      const { userId } = await makeStaff(t.db, 'clinician');
      await register(one, userId);
      const session = await one.session(userId, 'second-step');
      await asked(one, session);
      expect(await step(one, session, response)).toEqual({ ok: false, problems: [{ kind: 'wrong' }] });
    },
  );

  test('is removed by its owner only', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const other = await makeStaff(t.db, 'clinician');
    await register(one, nurse.userId);
    const [passkey] = await passkeysOf(t.db, nurse.userId);
    const remove = (userId: string) => ownerTransaction(t.db, {}, (tx) => removePasskey(tx, userId, passkey?.id ?? ''));
    expect(await remove(other.userId)).toBe(false);
    expect(await remove(nurse.userId)).toBe(true);
    expect(await passkeysOf(t.db, nurse.userId)).toEqual([]);
  });
});
