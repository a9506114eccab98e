import { describe, expect, test } from 'vitest';

import { openSecret } from '#platform/access/data/secret.ts';

import { testSecret } from '../../../testing/access-service.ts';
import { sealForService } from '../device/seal-parcel.ts';
import { openCarryKey } from './carry-key.ts';
import { openParcel } from './open-parcel.ts';

const carryKey = openCarryKey(testSecret);
const name = { kind: 'survey-response', id: '0198b2f0-0000-4000-8000-000000000001' };
const said = { answers: ['نعم', 'ኣይፋል', 'x'.repeat(100_000)] };

describe('what a device seals for the service', () => {
  test('is opened by the service as it was said', async () => {
    expect(await openParcel(carryKey, name, await sealForService(carryKey.publicKey, name, said))).toEqual(said);
  });

  test('is never the same bytes twice, so that nobody sees that two people answered alike', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => sealForService(carryKey.publicKey, name, said)));
    expect(one).not.toEqual(two);
  });

  test.each([
    ['under another id', { ...name, id: '0198b2f0-0000-4000-8000-000000000002' }],
    ['as another kind', { ...name, kind: 'note' }],
  ])('does not open %s', async (_, other) => {
    expect(await openParcel(carryKey, other, await sealForService(carryKey.publicKey, name, said))).toBeNull();
  });

  test('does not open at another service', async () => {
    const other = openCarryKey(openSecret({ secret: 'another secret of thirty-two characters', dataFolder: '' }));
    expect(await openParcel(other, name, await sealForService(carryKey.publicKey, name, said))).toBeNull();
  });

  test('does not open when any part of it was changed or cut off', async () => {
    const sealed = await sealForService(carryKey.publicKey, name, { is: 1 });
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await openParcel(carryKey, name, changed), `byte ${at}`).toBeNull();
      expect(await openParcel(carryKey, name, sealed.subarray(0, at)), `length ${at}`).toBeNull();
    }
  });

  test('that unpacks to more than is taken is not opened', async () => {
    const sealed = await sealForService(carryKey.publicKey, name, 'x'.repeat(4_000_001));
    expect(await openParcel(carryKey, name, sealed)).toBeNull();
  });
});
