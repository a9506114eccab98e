import { expect, test } from 'vitest';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { mostCarried, readCarriedFrame } from '../domain/carried-file.ts';
import type { Parcel } from '../domain/parcel.ts';
import { toBase64Url } from './base64-url.ts';
import { carriedFiles } from './carrying.ts';
import type { Profile } from './profile.ts';

const service = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
const carryKey = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', service.publicKey)));

/** As much of a profile as a file is made of. */
function waiting(count: number, parcels: readonly Parcel[] = []): Profile {
  const entry = anEntry({ body: { details: {} } });
  const rows = Array.from({ length: count }, (_, at) => ({
    entry: { ...entry, id: fixedId(at) },
    state: { is: 'waiting' },
  }));
  return {
    state: { reference: { carryKey }, identity: { user: { deviceId: fixedId(1) }, secret: 'a secret' } },
    outbox: new Map(rows.map((row) => [row.entry.id, row])),
    parcels: new Map(parcels.map((parcel) => [parcel.id, parcel])),
  } as unknown as Profile;
}

test.each([
  [0, 1],
  [1, 1],
  [mostCarried, 1],
  [mostCarried + 1, 2],
])('%d entries that wait are carried in %d file(s), so that none is left behind', async (entries, files) => {
  expect(await carriedFiles(waiting(entries), 0)).toHaveLength(files);
});

const parcel = (at: number, about: Partial<Parcel> = {}): Parcel => ({
  kind: 'survey-response',
  id: fixedId(at),
  order: at,
  note: {},
  forService: 'c2VhbGVk',
  forCode: null,
  refusal: null,
  ...about,
});
const versions = (files: readonly Uint8Array[]) =>
  files.map((file) => {
    const frame = readCarriedFrame(file);
    return frame.ok ? frame.value.version : frame.problem;
  });

test('a file without parcels is one that an older service reads, and one with them says that it is newer', async () => {
  expect(versions(await carriedFiles(waiting(1), 0))).toEqual([1]);
  expect(versions(await carriedFiles(waiting(1, [parcel(1)]), 0))).toEqual([2]);
});

test('what somebody may go on with, and what was refused, is not carried', async () => {
  const here = [parcel(1, { forCode: 'c2VhbGVk' }), parcel(2, { refusal: 'begun-after-closing' })];
  expect(versions(await carriedFiles(waiting(0, here), 0))).toEqual([1]);
});

test('parcels that are too many for one file are carried in more, beside the entries', async () => {
  const large = Array.from({ length: 5 }, (_, at) => parcel(at, { forService: 'x'.repeat(3_000_000) }));
  expect(versions(await carriedFiles(waiting(1, large), 0))).toEqual([2, 2]);
});
