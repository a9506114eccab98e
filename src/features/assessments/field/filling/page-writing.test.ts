import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { QuestionState } from '#platform/instruments/domain/form/item-state.ts';

import { aFilling } from '../../../../testing/offline/a-filling.ts';
import type { OpenFilling } from './open-filling.ts';
import { PageWriting } from './page-writing.ts';

const first = '/data/a/first';
const noted = '/data/a/noted';
const many = '/data/a/many';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

async function aPage() {
  const opened = await aFilling();
  const drawn = { times: 0 };
  const { filling } = opened;
  const writing = new PageWriting({ filling, wrong: filling.wrong, draw: () => (drawn.times += 1) });
  return { ...opened, writing, drawn };
}

const said = (filling: OpenFilling, path: string) => {
  const state = filling.form.state(path) as QuestionState;
  return state.said?.is === 'value' ? state.said.value : (state.said?.is ?? null);
};
const entriesIn = async ({ replica }: Awaited<ReturnType<typeof aPage>>): Promise<number> =>
  (await replica.outbox()).filter(({ entry }) => entry.kind === 'answers-given').length;

describe('what is typed', () => {
  test('is kept once its writer rests, as one entry and not one for each letter', async () => {
    const page = await aPage();
    const { filling, writing } = page;
    for (const text of ['S', 'Se', 'Sel']) writing.type(noted, { [noted]: text });
    expect(said(filling, noted)).toBeNull();
    vi.advanceTimersByTime(600);
    await filling.kept();
    expect(said(filling, noted)).toBe('Sel');
    expect(await entriesIn(page)).toBe(1);
  });

  test('is kept when its writer goes to another question, or leaves the page', async () => {
    const { filling, writing } = await aPage();
    writing.type(noted, { [noted]: 'Sel' });
    writing.enter(many);
    expect(said(filling, noted)).toBe('Sel');
    writing.type(many, { [many]: '4' });
    writing.leave();
    expect(said(filling, many)).toBe(4);
  });

  test('and typed otherwise takes the place of what was typed before, also while that is being kept', async () => {
    const { filling, writing } = await aPage();
    writing.type(noted, { [noted]: 'Sel' });
    const before = writing.say();
    writing.type(noted, { [noted]: 'Selam' });
    await Promise.all([before, writing.say()]);
    writing.type(noted, { [noted]: 'Sel' });
    await writing.say();
    expect(said(filling, noted)).toBe('Sel');
    expect(filling.response.statements.get(noted)).toHaveLength(1);
  });

  test('and is no answer is shown as it was typed, and nothing of it is kept until it is put right', async () => {
    const page = await aPage();
    const { filling, writing } = page;
    writing.type(many, { [many]: 'four' });
    writing.leave();
    expect(filling.wrong.get(many)?.is).toBe('not-a-number');
    expect(writing.typed[many]).toBe('four');
    expect(await entriesIn(page)).toBe(0);
    writing.type(many, { [many]: '4' });
    writing.leave();
    expect([filling.wrong.size, said(filling, many)]).toEqual([0, 4]);
  });
});

test('leaving a field that shows what stands draws nothing', async () => {
  const { writing, drawn } = await aPage();
  writing.choose(first, { [first]: 'yes' });
  const before = drawn.times;
  writing.leave();
  writing.enter(noted);
  writing.leave();
  expect(drawn.times).toBe(before);
});

describe('a choice', () => {
  test('is kept at once', async () => {
    const page = await aPage();
    page.writing.choose(first, { [first]: 'yes' });
    await page.filling.kept();
    expect(await entriesIn(page)).toBe(1);
  });

  test('of not wishing to say puts a value aside, and a value chosen after it puts that aside', async () => {
    const { filling, writing } = await aPage();
    writing.choose(first, { [first]: 'yes' });
    writing.choose(first, { [first]: 'yes', [`${first}[not]`]: 'prefer-not-to-say' });
    expect(said(filling, first)).toBe('prefer-not-to-say');
    expect(writing.typed).not.toHaveProperty([first]);
    writing.choose(first, { [first]: 'no', [`${first}[not]`]: 'prefer-not-to-say' });
    expect(said(filling, first)).toBe('no');
    expect(writing.typed).not.toHaveProperty([`${first}[not]`]);
    await filling.kept();
    expect(filling.response.statements.get(first)).toHaveLength(1);
  });
});

describe('what a colleague answers meanwhile', () => {
  test('does not change the field that somebody is at, and is not replaced by them unseen', async () => {
    const { filling, writing, elsewhere } = await aPage();
    writing.enter(noted);
    await elsewhere(noted, { is: 'value', value: 'theirs' });
    await filling.hear();
    expect(said(filling, noted)).toBe('theirs');
    expect(writing.typed[noted]).toBeUndefined();
    writing.type(noted, { [noted]: 'mine' });
    await writing.say();
    expect(filling.response.differing).toEqual([noted]);
  });

  test('is shown in every other field', async () => {
    const { filling, writing, elsewhere } = await aPage();
    writing.enter(noted);
    await elsewhere(many, { is: 'value', value: 7 });
    await filling.hear();
    expect(said(filling, many)).toBe(7);
    expect(Object.keys(writing.typed)).toEqual([`${noted}[here]`]);
  });
});
