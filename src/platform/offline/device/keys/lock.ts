import { shortestPassword } from '#platform/access/domain/password.ts';

import type { LockKind } from '../../domain/replica.ts';
import type { Bytes } from '../profile-store.ts';
import type { Passkeys } from './passkey.ts';
import { deviceKey, passkeyKey, passwordKey, unwrap, wrap } from './wrapping.ts';

/** How a profile is locked, as it is kept in the clear: useless without the passkey, or without this browser's own key and, where there is one, the password. */
export type Lock =
  | Readonly<{ kind: 'passkey'; credentialId: Bytes; salt: Bytes; wrapped: Bytes }>
  | Readonly<{ kind: 'password'; deviceKey: CryptoKey; salt: Bytes; rounds: number; wrapped: Bytes }>
  | Readonly<{ kind: 'device'; deviceKey: CryptoKey; wrapped: Bytes }>;

export type How = Readonly<{ lock: LockKind; password?: string }>;

/** A lock that was prepared before the service was asked for anything: the person has shown what it takes. */
export type Fitted = Readonly<{ kind: LockKind; around(dataKey: Bytes): Promise<Lock> }>;

type FitProblem = 'password-too-short' | 'passkey-not-made' | 'passkey-cannot-keep-keys';

/** OWASP's figure for PBKDF2 with SHA-256. */
const rounds = 600_000;

const newSalt = (): Bytes => crypto.getRandomValues(new Uint8Array(32));

export async function fitLock(
  how: How,
  owner: Readonly<{ name: string; team: string }>,
  passkeys: Passkeys,
): Promise<Fitted | FitProblem> {
  const salt = newSalt();
  if (how.lock === 'passkey') {
    const made = await passkeys.make(owner, salt);
    if (typeof made === 'string') return made;
    const { credentialId, prf } = made;
    const around = async (dataKey: Bytes): Promise<Lock> => {
      const wrapped = await wrap(await passkeyKey(prf, salt), dataKey, 'passkey');
      prf.fill(0);
      return { kind: 'passkey', credentialId, salt, wrapped };
    };
    return { kind: 'passkey', around };
  }
  const own = await deviceKey();
  if (how.lock === 'device') {
    const around = async (dataKey: Bytes): Promise<Lock> => ({
      kind: 'device',
      deviceKey: own,
      wrapped: await wrap(own, dataKey, 'device'),
    });
    return { kind: 'device', around };
  }
  const password = how.password ?? '';
  if ([...password.normalize('NFKC')].length < shortestPassword) return 'password-too-short';
  // The password's wrapping lies within the device key's: without that key nobody can try passwords on it.
  const around = async (dataKey: Bytes): Promise<Lock> => {
    const inner = await wrap(await passwordKey(password, salt, rounds), dataKey, 'password');
    return { kind: 'password', deviceKey: own, salt, rounds, wrapped: await wrap(own, inner, 'device') };
  };
  return { kind: 'password', around };
}

/** The data key's bytes, to be wiped by whoever takes them; or why not. */
export async function unlock(
  lock: Lock,
  password: string | undefined,
  passkeys: Passkeys,
): Promise<Bytes | 'passkey-not-shown' | 'wrong-password' | 'key-lost'> {
  if (lock.kind === 'passkey') {
    const prf = await passkeys.show(lock.credentialId, lock.salt);
    if (prf === null) return 'passkey-not-shown';
    const key = await passkeyKey(prf, lock.salt);
    prf.fill(0);
    return (await unwrap(key, lock.wrapped, 'passkey')) ?? 'key-lost';
  }
  const opened = await unwrap(lock.deviceKey, lock.wrapped, 'device');
  if (opened === null) return 'key-lost';
  if (lock.kind === 'device') return opened;
  const key = await passwordKey(password ?? '', lock.salt, lock.rounds);
  return (await unwrap(key, opened, 'password')) ?? 'wrong-password';
}
