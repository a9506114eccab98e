import { describe, expect, test } from 'vitest';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import { instrumentOf, question } from '../../../../testing/instrument.ts';
import { aFilling, openedAgain } from '../../../../testing/offline/a-filling.ts';
import { pictures } from '../../../../testing/photographs.ts';
import { takePhotograph } from './take-photograph.ts';

const path = '/data/rash';
const [first, second] = ['5d9c0a52-6f1c-4f0e-9a1d-0d3a8a1b2c3d', '6e9c0a52-6f1c-4f0e-9a1d-0d3a8a1b2c3d'];
const form = instrumentOf([question('image', 'rash', { parameters: { 'max-pixels': '640' } })], { id: 'skin' });
const chosen = new Blob([pictures.png]);

async function aPage() {
  const opened = await aFilling({ form });
  const { filling, replica } = opened;
  const drawn: number[] = [];
  const needs = {
    filling,
    replica,
    drawAnew: async (_: Blob, most: number) => (drawn.push(most), pictures.jpeg),
    newId: () => first,
  };
  return { ...opened, needs, drawn };
}

describe('a photograph on a device', () => {
  test('is drawn as small as its form asks, kept, and is the answer, also after the app was closed', async () => {
    const { filling, replica, compiled, needs, drawn } = await aPage();
    expect(await takePhotograph(needs, path, chosen)).toBe(true);
    expect(drawn).toEqual([640]);
    expect(filling.response.answers.said[path]).toEqual({ is: 'value', value: `${first}.jpg` });
    expect(await replica.photograph(`${first}.jpg`)).toEqual(pictures.jpeg);
    expect([...replica.photographs()]).toEqual([[`${first}.jpg`, 'waiting']]);
    const again = await openedAgain(replica, compiled, filling.response.id);
    expect(again?.response.answers.said[path]).toEqual({ is: 'value', value: `${first}.jpg` });
  });

  test('takes the place of the one before it, and of no other', async () => {
    const { filling, needs } = await aPage();
    await takePhotograph(needs, path, chosen);
    await takePhotograph({ ...needs, newId: () => second }, path, chosen);
    expect(filling.response.statements.get(path)?.map(({ said }) => said)).toEqual([
      { is: 'value', value: `${second}.jpg` },
    ]);
    expect(filling.response.differing).toEqual([]);
  });

  test('that the browser cannot show is said, and what stood there stays', async () => {
    const { filling, needs } = await aPage();
    await takePhotograph(needs, path, chosen);
    expect(await takePhotograph({ ...needs, drawAnew: async () => null }, path, chosen)).toBe(false);
    expect(filling.wrong.get(path)).toEqual({ fields: { [path]: `${first}.jpg` }, is: 'photograph-no-picture' });
    expect(filling.response.answers.said[path]).toEqual({ is: 'value', value: `${first}.jpg` });
  });

  test('for which there is no room is no answer', async () => {
    const { filling, needs } = await aPage();
    const keepPhotograph = () => Promise.reject(new AlongsideError('ALO-DEVICE-003', 'full'));
    expect(await takePhotograph({ ...needs, replica: { keepPhotograph } }, path, chosen)).toBe(false);
    expect(filling.wrong.get(path)?.is).toBe('photograph-not-kept');
    expect(filling.response.answers.said).toEqual({});
  });
});
