import { describe, expect, test } from 'vitest';

import { deviceKey } from './keys/wrapping.ts';
import { aesSeal } from './seal.ts';

const plain = new TextEncoder().encode('Amina, room 12');

describe('a seal', () => {
  test('gives back what was sealed, under its name', async () => {
    const seal = aesSeal(await deviceKey());
    expect(await seal.open('subject\nperson:1', await seal.seal('subject\nperson:1', plain))).toEqual(plain);
  });

  test('shows nothing of it, and never looks the same twice', async () => {
    const seal = aesSeal(await deviceKey());
    const [first, second] = [await seal.seal('a', plain), await seal.seal('a', plain)];
    expect(Buffer.from(first).includes('Amina')).toBe(false);
    expect(first).not.toEqual(second);
  });

  test('stays shut under another name and under another key', async () => {
    const seal = aesSeal(await deviceKey());
    const sealed = await seal.seal('subject\nperson:1', plain);
    expect(await seal.open('subject\nperson:2', sealed)).toBeNull();
    expect(await aesSeal(await deviceKey()).open('subject\nperson:1', sealed)).toBeNull();
  });

  test('stays shut at every changed byte and every length', async () => {
    const seal = aesSeal(await deviceKey());
    const sealed = await seal.seal('a', plain);
    for (let at = 0; at < sealed.length; at += 1) {
      expect(await seal.open('a', sealed.slice(0, at))).toBeNull();
      expect(await seal.open('a', sealed.with(at, (sealed[at] as number) ^ 1) as typeof sealed)).toBeNull();
    }
  });

  test('opens and seals nothing once its key was let go of', async () => {
    const seal = aesSeal(await deviceKey());
    const sealed = await seal.seal('a', plain);
    seal.forget();
    await expect(seal.open('a', sealed)).rejects.toMatchObject({ code: 'ALO-DEVICE-001' });
    await expect(seal.seal('a', plain)).rejects.toMatchObject({ code: 'ALO-DEVICE-001' });
  });
});
