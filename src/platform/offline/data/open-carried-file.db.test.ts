import { createCipheriv, createECDH, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { openSecret } from '#platform/access/data/secret.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { testSecret } from '../../../testing/access-service.ts';
import { anEntry } from '../../../testing/entries.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { carriedHead, carriedInfo, carriedProofText, carriedSalt, frameCarriedFile } from '../domain/carried-file.ts';
import type { SealedParcel } from '../domain/protocol.ts';
import { openCarryKey } from './carry-key.ts';
import { hashOfSecret } from './device-secret.ts';
import { enrolDevice, recoverDevice } from './enrol-device.ts';
import { openCarriedFile } from './open-carried-file.ts';

const t = testDatabase();
const carryKey = openCarryKey(testSecret);
const madeAt = '2026-11-20T08:05:00.000Z';
const entries: readonly Entry[] = [anEntry({ body: { details: { name: { full: 'سلام' } } } })];

let nurse: Awaited<ReturnType<typeof makeStaff>>;
let device: { deviceId: string; secret: string };
const needs = { get db() { return t.db; }, secret: testSecret, newId, now: () => new Date() }; // prettier-ignore
const said = { lock: 'passkey', app: 'test', words: 'Firefox, Linux' } as const;
beforeAll(async () => {
  nurse = await makeStaff(t.db, 'clinician');
  const enrolled = await enrolDevice(needs, nurse, said);
  if (!enrolled.ok) throw new Error(enrolled.problems.join());
  device = enrolled.value;
});

type Sealed = Partial<{
  deviceId: string;
  secret: string;
  publicKey: string;
  version: 1 | 2;
  parcels: readonly SealedParcel[];
  /** Instead of the content as it should be. */
  plain: Buffer;
  proof: string;
}>;

/** A carried file put together by hand, so that each part of it can be wrong. */
function seal(options: Sealed = {}): Uint8Array {
  const { deviceId = device.deviceId, secret = device.secret, publicKey = carryKey.publicKey, parcels = [] } = options;
  const { version = 1 } = options;
  const content = { deviceId, entries, madeAt, ...(version === 1 ? {} : { parcels }) };
  const proof =
    options.proof ??
    createHmac('sha256', hashOfSecret(secret))
      .update(carriedProofText({ ...content, parcels: version === 1 ? [] : parcels }))
      .digest('base64url');
  const plain = options.plain ?? gzipSync(JSON.stringify({ ...content, proof }));
  const own = createECDH('prime256v1');
  own.generateKeys();
  const theirs = Buffer.from(publicKey, 'base64url');
  const ephemeralKey = own.getPublicKey();
  const shared = own.computeSecret(theirs);
  const key = Buffer.from(hkdfSync('sha256', shared, carriedSalt(ephemeralKey, theirs), carriedInfo, 32));
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(carriedHead({ version, deviceId, ephemeralKey, iv }));
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return frameCarriedFile({ version, deviceId, ephemeralKey, iv, ciphertext });
}
const open = (file: Uint8Array) => openCarriedFile({ db: t.db, carryKey }, file);
const problem = async (file: Uint8Array) => {
  const opened = await open(file);
  return opened.ok ? null : opened.problems[0];
};

describe('a carried file', () => {
  test('opens to what the device wrote', async () => {
    expect(await open(seal())).toEqual({
      ok: true,
      value: { deviceId: device.deviceId, teamId: nurse.teamId, entries, parcels: [], madeAt: new Date(madeAt) },
    });
  });

  const parcels = [{ kind: 'survey-response', id: newId(), sealed: 'c2VhbGVk' }];
  test('with parcels opens to them as they were sealed, and one of the first version to none', async () => {
    const opened = await open(seal({ version: 2, parcels }));
    expect(opened).toMatchObject({ ok: true, value: { entries, parcels } });
    const older = { deviceId: device.deviceId, entries, madeAt };
    const proof = createHmac('sha256', hashOfSecret(device.secret))
      .update(carriedProofText({ ...older, parcels: [] }))
      .digest('base64url');
    const plain = gzipSync(JSON.stringify({ ...older, parcels, proof }));
    expect(await open(seal({ plain }))).toMatchObject({ ok: true, value: { parcels: [] } });
  });

  test('whose parcels somebody else put in is not believed', async () => {
    const content = { deviceId: device.deviceId, entries, madeAt };
    const proof = createHmac('sha256', hashOfSecret(device.secret))
      .update(carriedProofText({ ...content, parcels: [] }))
      .digest('base64url');
    const plain = gzipSync(JSON.stringify({ ...content, parcels, proof }));
    expect(await problem(seal({ version: 2, plain }))).toBe('not-believed');
  });

  test('with any one byte changed opens to nothing', async () => {
    const file = seal();
    const step = 7;
    for (let at = 0; at < file.length; at += step) {
      const changed = file.with(at, (file[at] ?? 0) ^ 1);
      expect(await problem(changed), `byte ${at}`).toMatch(/^(not-a-carried-file|of-a-newer-app|changed-or-foreign)$/);
    }
  });

  test('cut anywhere opens to nothing', async () => {
    const file = seal();
    for (const length of [0, 5, 9, 60, 101, 110, file.length - 17, file.length - 1])
      expect(await problem(file.slice(0, length)), `${length} bytes`).not.toBeNull();
  });

  test.each([
    ['for another service', () => seal({ publicKey: openCarryKey(openSecret({ secret: 'x'.repeat(40), dataFolder: '' })).publicKey }), 'changed-or-foreign'],
    ['by somebody who has not the device’s secret', () => seal({ secret: 'somebody-else-s-secret-altogether' }), 'not-believed'],
    ['with no proof', () => seal({ proof: '' }), 'not-believed'],
    ['by a device that nobody enrolled', () => seal({ deviceId: newId() }), 'unknown-device'],
    ['round something that is not packed', () => seal({ plain: Buffer.from('{}') }), 'not-readable'],
    ['round something else', () => seal({ plain: gzipSync('{"entries":7}') }), 'not-readable'],
    ['round what unpacks without end', () => seal({ plain: gzipSync(Buffer.alloc(60 * 1024 * 1024)) }), 'not-readable'],
    ['round what names another device', () => seal({ plain: gzipSync(JSON.stringify({ deviceId: newId(), entries: [], madeAt, proof: '' })) }), 'not-readable'],
    ['round nests without end', () => seal({ plain: gzipSync(`{"deviceId":"${device.deviceId}","madeAt":"${madeAt}","proof":"x","entries":[${'['.repeat(200_000)}${']'.repeat(200_000)}]}`) }), 'not-believed'],
  ] as const)('that was sealed %s is refused', async (_how, make, expected) => {
    expect(await problem(make())).toBe(expected);
  }); // prettier-ignore

  test('that was sealed before its device was let in again is still believed', async () => {
    const file = seal();
    expect((await recoverDevice(needs, nurse, device.deviceId, { ...said, copied: false })).ok).toBe(true);
    expect(await problem(file)).toBeNull();
  });
});

test('the service’s key is the same for as long as its secret is', () => {
  expect(openCarryKey(testSecret).publicKey).toBe(carryKey.publicKey);
  expect(Buffer.from(carryKey.publicKey, 'base64url')).toHaveLength(65);
});
