import { describe, expect, test } from 'vitest';

import type { Said } from '#platform/instruments/domain/said.ts';
import { sectionsOf } from '#platform/instruments/domain/sections.ts';

import { aFilling, openedAgain } from '../../../../testing/offline/a-filling.ts';
import type { Touched } from './open-filling.ts';

const first = '/data/a/first';
const more = '/data/a/more';
const noted = '/data/a/noted';
const value = (of: string | number): Said => ({ is: 'value', value: of });

describe('an answer', () => {
  test('draws what it changes and nothing else', async () => {
    const { filling } = await aFilling();
    const drawn: Touched[] = [];
    filling.onDraw((touched) => drawn.push(touched));
    await filling.say([{ path: first, said: value('yes') }]);
    expect(drawn.map((touched) => (touched === 'all' ? touched : [...touched].sort()))).toEqual([[first, more]]);
  });

  test('that could not be kept is said to be so, stays, and is kept with the next', async () => {
    let isFull = true;
    const { filling, replica } = await aFilling({
      write: (go) => (isFull ? Promise.reject(new Error('The disk is full')) : go()),
    });
    await filling.say([{ path: first, said: value('yes') }]);
    expect(filling.failure).toBeInstanceOf(Error);
    isFull = false;
    await filling.say([{ path: noted, said: value('a') }]);
    expect(filling.failure).toBeNull();
    expect(filling.response.answers.said).toMatchObject({ [first]: value('yes'), [noted]: value('a') });
    expect((await replica.outbox()).filter(({ entry }) => entry.kind === 'answers-given')).toHaveLength(1);
  });

  test('given while another is being kept is kept after it and takes its place', async () => {
    const { filling } = await aFilling();
    await Promise.all(['a', 'b', 'c'].map((text) => filling.say([{ path: noted, said: value(text), seen: [] }])));
    expect(filling.response.statements.get(noted)?.map(({ said }) => said)).toEqual([value('c')]);
  });

  test('is there when the form is opened again', async () => {
    const { filling, replica, compiled } = await aFilling();
    await filling.say([{ path: first, said: value('yes') }]);
    const again = await openedAgain(replica, compiled, filling.response.id);
    expect(again?.form.states()).toEqual(filling.form.states());
  });
});

describe('a section', () => {
  test('is declined in one action, with the questions that come up because of it and not those that were answered', async () => {
    const { filling } = await aFilling();
    await filling.say([{ path: first, said: value('yes') }]);
    await filling.decline('/data/a');
    const section = sectionsOf(filling.form).find(({ path }) => path === '/data/a');
    expect(section?.answered).toBe(section?.asked);
    expect(filling.response.answers.said).toMatchObject({
      [first]: value('yes'),
      [more]: { is: 'prefer-not-to-say' },
      [noted]: { is: 'prefer-not-to-say' },
    });
  });

  test('in which nothing was said is declined as a whole', async () => {
    const { filling } = await aFilling();
    await filling.decline('/data/b');
    expect(sectionsOf(filling.form).find(({ path }) => path === '/data/b')?.standing).toBe('declined');
  });
});

describe('a repeat', () => {
  test('is added to and taken away from, and what was said in an instance that is gone is kept', async () => {
    const { filling } = await aFilling();
    const child = filling.add('/data/child') ?? '';
    await filling.say([{ path: `${child}/name`, said: value('Ada') }]);
    expect(filling.pages.some(({ path }) => path.startsWith(child))).toBe(true);
    filling.remove(child);
    await filling.kept();
    expect(filling.pages.some(({ path }) => path.startsWith(child))).toBe(false);
    expect(filling.response.answers.said).toMatchObject({ [`${child}/name`]: value('Ada') });
  });
});

test('two answers that did not know of each other stand until one is chosen', async () => {
  const { filling, elsewhere } = await aFilling();
  await filling.say([{ path: noted, said: value('here') }]);
  await elsewhere(noted, value('there'));
  await filling.hear();
  expect(filling.response.differing).toEqual([noted]);
  await filling.say([{ path: noted, said: value('here'), seen: filling.seenOf(noted) }]);
  expect(filling.response.differing).toEqual([]);
});

test('in another language it is the same form, with nothing lost', async () => {
  const { filling } = await aFilling();
  await filling.say([{ path: first, said: value('yes') }]);
  filling.speak('ar');
  filling.showBeside(null);
  expect(filling.form.answers().said).toMatchObject({ [first]: value('yes') });
});

test('a filling whose beginning was thrown away is gone', async () => {
  const { filling, replica } = await aFilling();
  await replica.discard(filling.response.id);
  await filling.hear();
  expect(filling.isGone).toBe(true);
});
