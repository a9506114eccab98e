import type { EnrolAnswer } from '../domain/device-requests.ts';
import { isHeldElsewhere } from '../domain/held-elsewhere.ts';
import type { ClearedProfile, EnrolProblem, FieldDevice, OpenProblem, Replica } from '../domain/replica.ts';
import { afterWrong, noTries, waitLeft, type Tries } from '../domain/tries.ts';
import { fromBase64Url } from './base64-url.ts';
import { beginReplica } from './begin-replica.ts';
import type { DeviceNeeds } from './device-needs.ts';
import { httpEnrolment } from './enrolment.ts';
import { isClockWrong } from './forgetting.ts';
import { fitLock, unlock, type Fitted, type How, type Lock } from './keys/lock.ts';
import { aesKey, intoUse, newDataKey, unwrap, wrap } from './keys/wrapping.ts';
import type { NameRow } from './noted.ts';
import type { Contact, ProfileState } from './profile.ts';
import type { Bytes, ProfileStore } from './profile-store.ts';
import { aesSeal } from './seal.ts';
import { vaultOver, type Vault } from './vault.ts';

type Answer<Problem> =
  Readonly<{ ok: true; value: Replica }> | Readonly<{ ok: false; problem: Problem; waitMs?: number }>;

const no = <Problem>(problem: Problem) => ({ ok: false, problem }) as const;

/** Everything that this browser keeps of Alongside. Keys: docs/decisions/0014-keys-on-a-device.md. A profile that is open meets the service by itself. */
export function openFieldDevice(needs: DeviceNeeds): FieldDevice {
  const enrolment = httpEnrolment(needs.fetch);
  const closing = new Map<string, Promise<void>>();
  const tries = new Map<string, Tries>();

  const names = async () => (await needs.store.names()) as readonly NameRow[];
  const find = async (deviceId: string) => (await names()).find((name) => name.deviceId === deviceId);

  const cleared = async (): Promise<readonly ClearedProfile[]> => {
    const here = new Set((await names()).map(({ profileId }) => profileId));
    return needs.notes.all().flatMap(({ profileId, ...noted }) => (here.has(profileId) ? [] : [noted]));
  };

  /** Does `work` while no other window has the profile, and keeps it owned only if that gave a replica. */
  async function owning<Problem>(
    profileId: string,
    work: (release: () => void) => Promise<Answer<Problem>>,
  ): Promise<Answer<Problem | 'open-elsewhere'>> {
    await closing.get(profileId);
    const release = await needs.owners.own(profileId);
    if (release === null) return no('open-elsewhere');
    const answer = await work(release).catch((error: unknown) => {
      if (isHeldElsewhere(error)) return no('open-elsewhere' as const);
      release();
      throw error;
    });
    if (!answer.ok) release();
    return answer;
  }

  const begin = (name: NameRow, vault: Vault, release: () => void): Promise<Replica | null> =>
    beginReplica(needs, name, vault, (closed) => closing.set(name.profileId, closed.then(release)));

  /** What has to be known and shown before the service makes or recovers a device. */
  async function fit(how: How): Promise<Fitted | EnrolProblem> {
    const told = await enrolment.session();
    if (!told.ok) return told.problem === 'no-network' ? 'no-network' : 'no-session';
    const { name, teamName, mayEnrol, settings } = told.value;
    if (!mayEnrol) return 'not-allowed';
    if (settings.passkeyOnly && how.lock !== 'passkey') return 'passkey-wanted';
    return fitLock(how, { name, team: teamName }, needs.passkeys);
  }

  const contactOf = (date: string | null): Contact => {
    const serviceMs = date === null ? NaN : Date.parse(date);
    return { deviceMs: needs.nowMs(), serviceMs: Number.isNaN(serviceMs) ? needs.nowMs() : serviceMs };
  };

  return {
    profiles: async () => (await names()).map(({ profileId: _, ...name }) => name),
    canUsePasskey: () => needs.passkeys.mayWork(),

    async enrol(how) {
      const others = await names();
      if (others.some(({ lock }) => lock === 'device')) return no('somebody-alone-here');
      if (how.lock === 'device' && others.length > 0) return no('others-here');
      const fitted = await fit(how);
      if (typeof fitted === 'string') return no(fitted);
      const told = await enrolment.enrol({ lock: how.lock, app: needs.app });
      if (!told.ok) return no(enrolProblem(told.problem));
      const { deviceId } = told.value;
      const answer = await owning(deviceId, async (release): Promise<Answer<EnrolProblem>> => {
        const dataKey = newDataKey();
        const row = nameRow(deviceId, told.value, how);
        const lock = await fitted.around(dataKey);
        const recovery = await wrap(await aesKey(fromBase64Url(told.value.recoveryKey)), dataKey, 'recovery');
        try {
          const vault = vaultOver(await needs.store.open(deviceId), aesSeal(await intoUse(dataKey)));
          const identity = await vault.seal('state', 'identity', identityOf(told.value, []));
          await vault.store.commit([identity], { lock, recovery, contact: contactOf(told.date) });
          await needs.store.setName(deviceId, row);
          const replica = await begin(row, vault, release);
          return replica === null ? no('storage-refused') : { ok: true, value: replica };
        } catch {
          return no('storage-refused');
        }
      });
      return answer.ok ? answer : no(answer.problem === 'open-elsewhere' ? 'storage-refused' : answer.problem);
    },

    async open(deviceId, password) {
      const name = await find(deviceId);
      if (name === undefined) return no('storage-gone');
      const { profileId } = name;
      return owning(profileId, async (release): Promise<Answer<OpenProblem>> => {
        const store = await needs.store.open(profileId);
        const dataKey = await keyOf(store, profileId, password);
        if (typeof dataKey === 'string') {
          store.close();
          const waitMs = waitLeft(tries.get(profileId) ?? noTries, needs.nowMs());
          return dataKey === 'wait' ? { ...no(dataKey), waitMs } : no(dataKey);
        }
        const replica = await begin(name, vaultOver(store, aesSeal(await intoUse(dataKey))), release);
        return replica === null ? no('key-lost') : { ok: true, value: replica };
      });
    },

    async recover(deviceId, how) {
      const all = await names();
      const name = all.find((one) => one.deviceId === deviceId);
      if (name === undefined) return no('storage-gone');
      if (how.lock === 'device' && all.length > 1) return no('others-here');
      const { profileId } = name;
      return owning(profileId, async (release): Promise<Answer<OpenProblem | EnrolProblem>> => {
        const store = await needs.store.open(profileId);
        const recovered = await recoverIn(store, name, how);
        if ('problem' in recovered) {
          store.close();
          return no(recovered.problem);
        }
        const replica = await begin(recovered.name, recovered.vault, release);
        return replica === null ? no('key-lost') : { ok: true, value: replica };
      });
    },

    cleared,
    async acknowledgeCleared() {
      const gone = new Set((await cleared()).map(({ deviceId }) => deviceId));
      for (const { deviceId, profileId } of needs.notes.all()) if (gone.has(deviceId)) needs.notes.drop(profileId);
    },

    async remove(deviceId, evenWaiting) {
      const name = await find(deviceId);
      if (name === undefined) return false;
      await closing.get(name.profileId);
      const release = await needs.owners.own(name.profileId);
      if (release === null) return false;
      try {
        const store = await needs.store.open(name.profileId);
        const waiting = (await Promise.all([store.keys('outbox'), store.keys('photo'), store.keys('parcel')])).flat();
        store.close();
        if (waiting.length > 0 && !evenWaiting) return false;
        await needs.store.remove(name.profileId);
        needs.notes.drop(name.profileId);
        return true;
      } finally {
        release();
      }
    },
  };

  /** The data key's bytes, or why the profile stays shut. */
  async function keyOf(store: ProfileStore, profileId: string, password?: string): Promise<Bytes | OpenProblem> {
    const rows = await Promise.all(['lock', 'contact', 'tries'].map((name) => store.clear(name)));
    const [lock, contact, tried] = rows as [Lock | undefined, Contact | undefined, Tries | undefined];
    if (lock === undefined) return 'storage-gone';
    if (isClockWrong(contact ?? null, needs.nowMs())) return 'clock-wrong';
    const before = tries.get(profileId) ?? tried ?? noTries;
    if (lock.kind === 'password' && waitLeft(before, needs.nowMs()) > 0) {
      // From here on the wait is counted in this window too, whatever is done to the disk.
      tries.set(profileId, { ...before, untilMs: needs.nowMs() + waitLeft(before, needs.nowMs()) });
      return 'wait';
    }
    const dataKey = await unlock(lock, password, needs.passkeys);
    if (dataKey === 'wrong-password') await noteTries(store, profileId, afterWrong(before, needs.nowMs()));
    else if (typeof dataKey !== 'string' && before.wrong > 0) await noteTries(store, profileId, noTries);
    return dataKey;
  }

  async function noteTries(store: ProfileStore, profileId: string, now: Tries): Promise<void> {
    tries.set(profileId, now);
    await store.commit([], { tries: now });
  }

  /** Opens with the service's half of the recovery key, locks anew, and takes the identity that the service gave. What was there stays. */
  async function recoverIn(
    store: ProfileStore,
    name: NameRow,
    how: How,
  ): Promise<Readonly<{ vault: Vault; name: NameRow }> | Readonly<{ problem: OpenProblem | EnrolProblem }>> {
    const recovery = (await store.clear('recovery')) as Bytes | undefined;
    if (recovery === undefined) return { problem: 'storage-gone' };
    const fitted = await fit(how);
    if (typeof fitted === 'string') return { problem: fitted };
    const copied = (await store.clear('copied')) === true;
    const told = await enrolment.recover(name.deviceId, { lock: how.lock, app: needs.app, copied });
    if (!told.ok) {
      const { problem } = told;
      const isOfProfile = problem === 'another-person' || problem === 'key-lost' || problem === 'device-revoked';
      return { problem: isOfProfile ? problem : enrolProblem(problem) };
    }
    const dataKey = await unwrap(await aesKey(fromBase64Url(told.value.recoveryKey)), recovery, 'recovery');
    if (dataKey === null) return { problem: 'key-lost' };
    const lock = await fitted.around(dataKey);
    const vault = vaultOver(store, aesSeal(await intoUse(dataKey)));
    const [was, turn] = await vault.open('state', ['identity', 'turn']);
    const earlier =
      was?.is === 'there' ? (was.value as ProfileState['identity']).devices : [name.profileId, name.deviceId];
    const inDoubt = turn?.is === 'there' ? (turn.value as ProfileState['turn']).inDoubt : [];
    await store.commit(
      [
        await vault.seal('state', 'identity', identityOf(told.value, earlier)),
        await vault.seal('state', 'turn', { turn: 0, inDoubt }),
      ],
      { lock, contact: contactOf(told.date), tries: noTries, copied: false },
    );
    tries.delete(name.profileId);
    const row = nameRow(name.profileId, told.value, how);
    await needs.store.setName(name.profileId, row);
    return { vault, name: row };
  }
}

function identityOf({ user, secret }: EnrolAnswer, earlier: readonly string[]): ProfileState['identity'] {
  return { user, secret, devices: [...new Set([...earlier, user.deviceId])] };
}

function nameRow(profileId: string, { user }: EnrolAnswer, { lock }: How): NameRow {
  const { deviceId, teamName, role } = user;
  return { profileId, deviceId, initials: initialsOf(user.name), teamName, role, lock };
}

/** First letters of the first and the last word, in whatever script. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}

function enrolProblem(problem: string): EnrolProblem {
  if (problem === 'no-network' || problem === 'no-session' || problem === 'passkey-wanted') return problem;
  return 'not-allowed';
}
