import { describe, expect, test } from 'vitest';

import { goFrom } from './go-from.ts';

function standingAt(address: string) {
  const went: string[] = [];
  return { now: () => address, go: (path: string) => void went.push(path), went, move: (to: string) => (address = to) };
}

function anInstant() {
  let tell = (): void => undefined;
  const shown = new Promise<void>((resolve) => (tell = resolve));
  return {
    shown: () => shown,
    tell: () => {
      tell();
      return shown;
    },
  };
}

describe('a screen that has done its work', () => {
  test('goes on at once where nothing was said', () => {
    const { went, ...at } = standingAt('people/1/note');
    goFrom('people/1/note', { shown: () => null }, at)('people/1');
    expect(went).toEqual(['people/1']);
  });

  test('goes on once what was said is on the screen', async () => {
    const at = { ...standingAt('people/1/note') };
    const { shown, tell } = anInstant();
    goFrom('people/1/note', { shown }, at)('people/1');
    expect(at.went).toEqual([]);
    await tell();
    expect(at.went).toEqual(['people/1']);
  });

  test('does not carry along whoever has gone elsewhere before it was done', () => {
    const at = standingAt('people/1/note');
    const goOn = goFrom('people/1/note', { shown: () => null }, at);
    at.move('outbox');
    goOn('people/1');
    expect(at.went).toEqual([]);
  });

  test('does not carry along whoever goes elsewhere while something is being said', async () => {
    const at = standingAt('people/1/note');
    const { shown, tell } = anInstant();
    goFrom('people/1/note', { shown }, at)('people/1');
    at.move('outbox');
    await tell();
    expect(at.went).toEqual([]);
  });
});
