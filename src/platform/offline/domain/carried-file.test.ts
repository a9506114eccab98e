import { describe, expect, test } from 'vitest';

import { carriedHead, carriedProofText, frameCarriedFile, readCarriedFrame } from './carried-file.ts';

const frame = {
  version: 1 as const,
  deviceId: '01890000-0000-7000-8000-0000000000ff',
  ephemeralKey: new Uint8Array(65).fill(4),
  iv: new Uint8Array(12).fill(9),
  ciphertext: new Uint8Array(40).fill(7),
};

describe('the frame of a carried file', () => {
  test('is taken apart as it was put together', () => {
    expect(readCarriedFrame(frameCarriedFile(frame))).toEqual({ ok: true, value: frame });
    const newer = { ...frame, version: 2 as const };
    expect(readCarriedFrame(frameCarriedFile(newer))).toEqual({ ok: true, value: newer });
  });

  test('begins with its head, which names the device', () => {
    const file = frameCarriedFile(frame);
    const head = carriedHead(frame);
    expect(file.subarray(0, head.length)).toEqual(head);
    expect(head).toHaveLength(102);
  });

  test.each([
    ['an empty file', new Uint8Array(), 'not-a-carried-file'],
    ['a spreadsheet', new TextEncoder().encode('PK\u0003\u0004 something else'), 'not-a-carried-file'],
    ['its first three bytes', frameCarriedFile(frame).subarray(0, 3), 'cut-short'],
    ['its head alone', carriedHead(frame), 'cut-short'],
    ['less than a tag after its head', frameCarriedFile(frame).subarray(0, 110), 'cut-short'],
    ['one of a later version', frameCarriedFile(frame).with(8, 3), 'of-a-newer-app'],
    ['one of a version that never was', frameCarriedFile(frame).with(8, 0), 'not-a-carried-file'],
  ])('%s is told apart', (_what, file, problem) => {
    expect(readCarriedFrame(file)).toEqual({ ok: false, problem });
  });

  test('is vouched for whatever the order of its members', () => {
    const content = { deviceId: 'd', madeAt: 'm', entries: [], parcels: [] };
    expect(carriedProofText(content)).toBe('{"deviceId":"d","entries":[],"madeAt":"m"}');
    const parcels = [{ kind: 'k', id: 'i', sealed: 's' }];
    expect(carriedProofText({ ...content, parcels })).toBe(
      '{"deviceId":"d","entries":[],"madeAt":"m","parcels":[{"id":"i","kind":"k","sealed":"s"}]}',
    );
  });
});
