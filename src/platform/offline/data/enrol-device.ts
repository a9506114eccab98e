import { audit } from '#platform/access/data/audit.ts';
import { ownerTransaction } from '#platform/access/data/owner-transaction.ts';
import type { Secret } from '#platform/access/data/secret.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import type { DeviceProblem, EnrolAnswer, EnrolRequest, RecoveryRequest } from '../domain/device-requests.ts';
import { hashOfSecret, newSecret } from './device-secret.ts';
import './device-tables.ts';
import { readFieldSettings } from './field-settings.ts';

export type EnrolNeeds = Readonly<{ db: Database; secret: Secret; newId: () => string; now: () => Date }>;

/** What a browser says of itself: see `deviceWords`. */
type Said<Request> = Request & Readonly<{ words: string }>;

/** Makes a browser a device of whoever is signed in, for the team and role in which they are. An answer that is lost leaves a device that nobody uses. */
export async function enrolDevice(
  needs: EnrolNeeds,
  requester: Requester,
  said: Said<EnrolRequest>,
): Promise<Result<EnrolAnswer, DeviceProblem>> {
  return ownerTransaction(needs.db, requester, async (tx) => {
    if (await refusesLock(tx, requester.teamId, said.lock)) return failure('passkey-wanted');
    const membership = await tx
      .selectFrom('membership')
      .select('id')
      .where('user_id', '=', requester.userId)
      .where('team_id', '=', requester.teamId)
      .where('role', '=', requester.role)
      .where('from_at', '<=', needs.now())
      .where((on) => on.or([on('until_at', 'is', null), on('until_at', '>', needs.now())]))
      .executeTakeFirst();
    if (membership === undefined) return failure('not-allowed');
    const recoveryKey = newSecret();
    const recovery = needs.secret.seal('device-recovery', Buffer.from(recoveryKey));
    const { deviceId, secret } = await addDevice(tx, needs, {
      user_id: requester.userId,
      membership_id: membership.id,
      team_id: requester.teamId,
      role: requester.role,
      recovery,
      copy_of: null,
      said,
    });
    await audit(tx, {
      action: 'device.enrolled',
      subjects: [deviceId, requester.userId],
      detail: { lock: said.lock },
    });
    return success(await answerFor(tx, deviceId, secret, recoveryKey));
  });
}

/**
 * Gives the service's half of the recovery key to the device's own user after a full sign-in, and a new secret, so that whatever speaks with the old
 * one is no longer let in. A copy goes on as a device of its own; the one that it is a copy of has to sign in as well.
 */
export async function recoverDevice(
  needs: EnrolNeeds,
  requester: Requester,
  deviceId: string,
  said: Said<RecoveryRequest>,
): Promise<Result<EnrolAnswer, DeviceProblem>> {
  return ownerTransaction(needs.db, requester, async (tx) => {
    const device = await tx.selectFrom('device').selectAll().where('id', '=', deviceId).forUpdate().executeTakeFirst();
    if (device === undefined) return failure('key-lost');
    if (device.user_id !== requester.userId) return failure('another-person');
    if (device.revoked_at !== null) return failure('device-revoked');
    if (await refusesLock(tx, device.team_id, said.lock)) return failure('passkey-wanted');
    const opened = device.recovery === null ? null : needs.secret.unseal('device-recovery', device.recovery);
    if (opened === null) return failure('key-lost');
    const earlier = [...device.earlier_hashes, ...(device.secret_hash === null ? [] : [device.secret_hash])];
    const secret = newSecret();
    await tx
      .updateTable('device')
      .set({
        earlier_hashes: earlier,
        ...(said.copied
          ? { secret_hash: null }
          : {
              secret_hash: hashOfSecret(secret),
              turn: 0,
              recovered_at: needs.now(),
              lock_kind: said.lock,
              app_version: said.app,
              words: said.words,
            }),
      })
      .where('id', '=', deviceId)
      .execute();
    const copy = said.copied ? await addDevice(tx, needs, { ...device, copy_of: deviceId, said }) : null;
    const nowCalled = copy ?? { deviceId, secret };
    await audit(tx, {
      action: 'device.recovered',
      subjects: [...new Set([deviceId, nowCalled.deviceId]), requester.userId],
      detail: { lock: said.lock, copied: said.copied },
    });
    return success(await answerFor(tx, nowCalled.deviceId, nowCalled.secret, opened.toString()));
  });
}

type NewDevice = Readonly<{
  user_id: string;
  membership_id: string;
  team_id: string;
  role: Requester['role'];
  recovery: Buffer | null;
  copy_of: string | null;
  said: Said<EnrolRequest>;
}>;

async function addDevice(tx: Tx, { newId, now }: EnrolNeeds, { said, ...device }: NewDevice) {
  const { user_id, membership_id, team_id, role, recovery, copy_of } = device;
  const [deviceId, secret] = [newId(), newSecret()];
  await tx
    .insertInto('device')
    .values({
      ...{ user_id, membership_id, team_id, role, recovery, copy_of },
      id: deviceId,
      words: said.words,
      lock_kind: said.lock,
      app_version: said.app,
      secret_hash: hashOfSecret(secret),
      enrolled_at: now(),
    })
    .execute();
  return { deviceId, secret };
}

/** A colleague whose team lets only passkeys keep people on a device. */
async function refusesLock(tx: Tx, teamId: string, lock: EnrolRequest['lock']): Promise<boolean> {
  return lock !== 'passkey' && (await readFieldSettings(tx, teamId)).passkeyOnly;
}

async function answerFor(tx: Tx, deviceId: string, secret: string, recoveryKey: string): Promise<EnrolAnswer> {
  const user = await tx
    .selectFrom('device')
    .innerJoin('app_user', 'app_user.id', 'device.user_id')
    .innerJoin('team', 'team.id', 'device.team_id')
    .select(['device.user_id as userId', 'app_user.name', 'device.team_id as teamId', 'team.name as teamName'])
    .select(['device.role', 'device.id as deviceId'])
    .where('device.id', '=', deviceId)
    .executeTakeFirstOrThrow();
  return { deviceId, secret, recoveryKey, user };
}
