import { expect, test } from 'vitest';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { mostCarried } from '../domain/carried-file.ts';
import { toBase64Url } from './base64-url.ts';
import { carriedFiles } from './carrying.ts';
import type { Profile } from './profile.ts';

const service = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
const carryKey = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', service.publicKey)));

/** As much of a profile as a file is made of. */
function waiting(count: number): Profile {
  const entry = anEntry({ body: { details: {} } });
  const rows = Array.from({ length: count }, (_, at) => ({
    entry: { ...entry, id: fixedId(at) },
    state: { is: 'waiting' },
  }));
  return {
    state: { reference: { carryKey }, identity: { user: { deviceId: fixedId(1) }, secret: 'a secret' } },
    outbox: new Map(rows.map((row) => [row.entry.id, row])),
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
