import fc from 'fast-check';
import { expect, test } from 'vitest';

import { testSecret } from '../../../testing/access-service.ts';
import { openCarryKey } from '../data/carry-key.ts';
import { openParcel } from '../data/open-parcel.ts';
import { parcelState } from '../domain/parcel.ts';
import type { ParcelRequest, SyncServer } from '../domain/protocol.ts';
import { fromBase64Url } from './base64-url.ts';
import { memoryStore } from './memory-store.ts';
import { closeParcel, dropParcel, keepParcel, parcelsOf, sealedOf } from './parcels.ts';
import { Profile } from './profile.ts';
import { pushParcels } from './push-parcels.ts';
import { aesSeal } from './seal.ts';
import { vaultOver } from './vault.ts';

const carryKey = openCarryKey(testSecret);
const nameOf = (at: number) => ({ kind: 'survey-response', id: `0198b2f0-0000-4000-8000-00000000000${at}` });
const code = '7k3mp2qa9xtd';

const which = fc.nat(3);
const steps = fc.array(
  fc.oneof(
    fc.record({ does: fc.constantFrom('keep' as const, 'close' as const, 'hand-in' as const, 'drop' as const), which }),
    fc.record({ does: fc.constant('meet' as const), which, isAnswerLost: fc.boolean() }),
    fc.record({ does: fc.constantFrom('restart' as const, 'carry' as const), which }),
  ),
  { maxLength: 25 },
);

test('whatever happens in whatever order, the service comes to have what was closed, once and as it was then, and the device what was not', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (played) => {
      const store = memoryStore();
      const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
      const opened = async () => (await Profile.open(vaultOver(store, aesSeal(key)))) as Profile;
      const vault = vaultOver(store, aesSeal(key));
      await store.commit([
        await vault.seal('state', 'identity', { user: { deviceId: nameOf(9).id }, secret: 's', devices: [] }),
        await vault.seal('state', 'reference', { carryKey: carryKey.publicKey }),
      ]);
      let profile = await opened();
      const here = new Map<string, string>();
      let isAnswerLost = false;
      const parcel = async ({ id, sealed }: ParcelRequest) => {
        const outcome = here.has(id) ? 'already-here' : 'kept';
        if (outcome === 'kept') here.set(id, sealed);
        if (isAnswerLost) return { ok: false, problem: 'no-network' } as const;
        return { ok: true, value: { outcome, reason: null } } as const;
      };
      const needs = { server: { parcel } as unknown as SyncServer, app: 'test', nowMs: () => 0 };
      /** What stands on the device by hand: the value that was kept last, and whether it is closed. An id is used once, as it is drawn by chance. */
      const stands = new Map<string, { value: number; isClosed: boolean }>();
      const closed = new Map<string, number>();
      const gone = new Set<string>();

      for (const [at, step] of played.entries()) {
        const name = nameOf(step.which);
        const its = stands.get(name.id);
        const isOver = gone.has(name.id) || closed.has(name.id);
        if ((step.does === 'keep' || step.does === 'hand-in') && !isOver) {
          const isClosed = step.does === 'hand-in';
          await keepParcel(profile, name, { note: {}, value: at, code: isClosed ? null : code });
          stands.set(name.id, { value: at, isClosed });
          if (isClosed) closed.set(name.id, at);
        }
        if (step.does === 'close' && its !== undefined && !isOver) {
          await closeParcel(profile, name, {});
          closed.set(name.id, its.value);
        }
        if (step.does === 'drop' && its !== undefined) {
          await dropParcel(profile, name);
          gone.add(name.id);
        }
        if (step.does === 'restart') profile = await opened();
        if (step.does === 'carry') {
          // A file brings the service what waits, as it is; here all of it stays.
          const waiting = parcelsOf(profile).filter((one) => parcelState(one) === 'waiting');
          for (const { id, sealed } of waiting.map(sealedOf)) if (!here.has(id)) here.set(id, sealed);
          expect(parcelsOf(profile)).toEqual(expect.arrayContaining(waiting));
        }
        if (step.does === 'meet') {
          isAnswerLost = step.isAnswerLost;
          await pushParcels(profile, needs);
        }
      }
      isAnswerLost = false;
      expect(await pushParcels(profile, needs)).toBe('ok');

      for (const [id, sealed] of here)
        expect(await openParcel(carryKey, { ...nameOf(0), id }, fromBase64Url(sealed))).toBe(closed.get(id));
      for (const id of closed.keys()) if (!gone.has(id)) expect(here.has(id)).toBe(true);
      const left = [...stands.keys()].filter((id) => !closed.has(id) && !gone.has(id)).sort();
      expect(
        parcelsOf(profile)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(left);
    }),
    { numRuns: 60 },
  );
});
