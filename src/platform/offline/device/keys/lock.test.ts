import { describe, expect, test } from 'vitest';

import { fitLock, unlock, type How, type Lock } from './lock.ts';
import type { Passkeys } from './passkey.ts';
import { aesKey, intoUse, newDataKey, unwrap, wrap } from './wrapping.ts';

const owner = { name: 'Asha Rahman', team: 'Outreach' };

/** An authenticator that gives the same secret for the same credential and salt, while its owner is there. */
function authenticator(state = { isShown: true, keepsKeys: true, isMade: true }): Passkeys {
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const prf = async (salt: Uint8Array) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from([...secret, ...salt])));
  return {
    mayWork: async () => true,
    make: async (_owner, salt) => {
      if (!state.isMade) return 'passkey-not-made';
      return state.keepsKeys ? { credentialId: secret.slice(0, 8), prf: await prf(salt) } : 'passkey-cannot-keep-keys';
    },
    show: async (_id, salt) => (state.isShown ? prf(salt) : null),
  };
}

async function locked(how: How, passkeys: Passkeys): Promise<{ lock: Lock; dataKey: Uint8Array }> {
  const fitted = await fitLock(how, owner, passkeys);
  if (typeof fitted === 'string') throw new Error(fitted);
  const dataKey = newDataKey();
  return { lock: await fitted.around(dataKey), dataKey: dataKey.slice() };
}

const password = 'three random words';

describe.each([
  ['passkey', { lock: 'passkey' }],
  ['password', { lock: 'password', password }],
  ['device', { lock: 'device' }],
] as const)('a lock by %s', (_kind, how) => {
  test('gives the data key back', async () => {
    const passkeys = authenticator();
    const { lock, dataKey } = await locked(how, passkeys);
    expect(await unlock(lock, password, passkeys)).toEqual(dataKey);
  });

  test('holds no bytes of the data key, and no key that the browser gives out', async () => {
    const { lock, dataKey } = await locked(how, authenticator());
    for (const part of Object.values(lock)) {
      if (part instanceof Uint8Array) expect(Buffer.from(part).includes(Buffer.from(dataKey))).toBe(false);
      if (part instanceof CryptoKey) {
        expect(part.extractable).toBe(false);
        await expect(crypto.subtle.exportKey('raw', part)).rejects.toThrow();
      }
    }
  });

  test('is lost when its wrapping was changed', async () => {
    const passkeys = authenticator();
    const { lock } = await locked(how, passkeys);
    const changed = { ...lock, wrapped: lock.wrapped.with(20, (lock.wrapped[20] as number) ^ 1) } as Lock;
    expect(await unlock(changed, password, passkeys)).toBe('key-lost');
  });
});

describe('a lock by passkey', () => {
  test('stays shut while nobody shows it, and with another', async () => {
    const { lock } = await locked({ lock: 'passkey' }, authenticator());
    expect(await unlock(lock, undefined, authenticator({ isShown: false, keepsKeys: true, isMade: true }))).toBe(
      'passkey-not-shown',
    );
    expect(await unlock(lock, undefined, authenticator())).toBe('key-lost');
  });

  test.each([
    ['passkey-not-made', { isShown: true, keepsKeys: true, isMade: false }],
    ['passkey-cannot-keep-keys', { isShown: true, keepsKeys: false, isMade: true }],
  ])('says %s', async (problem, state) => {
    expect(await fitLock({ lock: 'passkey' }, owner, authenticator(state))).toBe(problem);
  });
});

describe('a lock by password', () => {
  test.each([
    ['another', 'three random word'],
    ['none', undefined],
  ])('stays shut with %s', async (_which, typed) => {
    const { lock } = await locked({ lock: 'password', password }, authenticator());
    expect(await unlock(lock, typed, authenticator())).toBe('wrong-password');
  });

  test('takes the same letters however they were typed', async () => {
    const { lock } = await locked({ lock: 'password', password: 'Zo\u00eb walks home' }, authenticator());
    expect(await unlock(lock, 'Zoe\u0308 walks home', authenticator())).toBeInstanceOf(Uint8Array);
  });

  test('cannot be guessed at without this browser’s own key', async () => {
    const { lock } = await locked({ lock: 'password', password }, authenticator());
    const other = await locked({ lock: 'device' }, authenticator());
    const elsewhere = { ...lock, deviceKey: (other.lock as { deviceKey: CryptoKey }).deviceKey } as Lock;
    expect(await unlock(elsewhere, password, authenticator())).toBe('key-lost');
  });

  test.each(['', 'elevenchars'])('is not made of %j', async (short) => {
    expect(await fitLock({ lock: 'password', password: short }, owner, authenticator())).toBe('password-too-short');
  });
});

test('a data key that came into use is wiped where it lay and given out by nobody', async () => {
  const bytes = newDataKey();
  const key = await intoUse(bytes);
  expect(bytes).toEqual(new Uint8Array(32));
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

test('one wrapping does not stand in for another', async () => {
  const key = await aesKey(newDataKey());
  const wrapped = await wrap(key, newDataKey(), 'recovery');
  expect(await unwrap(key, wrapped, 'device')).toBeNull();
});
