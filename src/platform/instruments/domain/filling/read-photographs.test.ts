import { describe, expect, test } from 'vitest';

import { instrumentOf, opened, question } from '../../../../testing/instrument.ts';
import { pictures } from '../../../../testing/photographs.ts';
import type { AnswersGiven } from '../answer.ts';
import { photographsNamed, readPhotographs, type PhotographRoom } from './read-photographs.ts';
import { seenAgain } from './read-page.ts';

const form = opened(instrumentOf([question('image', 'one'), question('image', 'two'), question('text', 'said')]));
const id = '5d9c0a52-6f1c-4f0e-9a1d-0d3a8a1b2c3d';
const stood = '6e9c0a52-6f1c-4f0e-9a1d-0d3a8a1b2c3d.jpg';
const [one, two] = ['/data/one', '/data/two'];

/** What was kept of a filling: each of these, in an entry of its own. */
const kept = (...names: readonly string[]) => ({
  entries: names.map((value) => ({
    body: { answers: [{ path: one, said: { is: 'value', value } }] } as unknown as AnswersGiven,
  })),
});
const page = { [`${one}[here]`]: '-', [`${two}[here]`]: '-' };
const fileFor = (path: string, bytes: Uint8Array = pictures.jpeg) => ({ field: `${path}[file]`, bytes });
const read = (
  typed: Readonly<Record<string, string>>,
  files: Parameters<typeof readPhotographs>[3],
  more: { room?: PhotographRoom; of?: ReturnType<typeof kept> } = {},
) => {
  const { room, of = kept() } = more;
  return readPhotographs(form, of, typed, files, { newId: () => id, ...(room === undefined ? {} : { room }) });
};

describe('photographs of a page that was sent', () => {
  test('get names of their own, by what they are and not by what they are called', () => {
    const { typed, photographs, problems } = read(page, [fileFor(one, pictures.png)]);
    expect(typed[one]).toBe(`${id}.png`);
    expect(photographs).toMatchObject([{ id, mediaType: 'image/png' }]);
    expect(problems).toEqual([]);
  });

  test('are taken for questions that were on the page and ask for one', () => {
    const { photographs } = read({ ...page, '/data/said[here]': '-' }, [fileFor('/data/said'), fileFor('/data/none')]);
    expect(photographs).toEqual([]);
    expect(read({}, [fileFor(one)]).photographs).toEqual([]);
  });

  test('take the place of one that stood there, also where that was to be taken away', () => {
    const { typed } = read({ ...page, [one]: stood, [`${one}[away]`]: 'yes' }, [fileFor(one)], { of: kept(stood) });
    expect([typed[one], typed[`${one}[away]`]]).toEqual([`${id}.jpg`, '']);
  });

  test.each([
    ['a name that this filling never had', kept(), ''],
    ['a name that it had', kept(stood), stood],
    ['a name that it had before the one that stands', kept(stood, 'another.jpg'), stood],
  ])('leave %s as it is to be left', (_, of, expected) => {
    expect(read({ ...page, [one]: stood }, [], { of }).typed[one]).toBe(expected);
  });

  test('that are none leave what stood there, and say so of their own question alone', () => {
    const files = [fileFor(one, new Uint8Array(3)), fileFor(two)];
    const { typed, photographs, problems } = read({ ...page, [one]: stood }, files, { of: kept(stood) });
    expect(problems).toEqual([{ path: one, is: 'photograph-no-picture' }]);
    expect([typed[one], typed[two], photographs.length]).toEqual([stood, `${id}.jpg`, 1]);
  });

  test.each([
    ['as many as there is room for', { photographs: 2, bytes: 10_000 }, []],
    ['more than may be', { photographs: 1, bytes: 10_000 }, [two]],
    ['larger than may be, together', { photographs: 2, bytes: 500 }, [two]],
  ])('%s', (_, room, refused) => {
    const { problems } = read(page, [fileFor(one), fileFor(two)], { room });
    expect(problems).toEqual(refused.map((path) => ({ path, is: 'photograph-no-room' })));
  });

  test('are kept where answers name them, and else not', () => {
    const { photographs } = read(page, [fileFor(one)]);
    expect(photographsNamed(photographs, kept(`${id}.jpg`).entries)).toHaveLength(1);
    expect(photographsNamed(photographs, kept(stood).entries)).toEqual([]);
  });
});

describe('a page that is shown once more has in front of its reader', () => {
  const written = kept(stood).entries.map(({ body }) => ({ id: 'new', body }));
  test.each([
    ['what was kept of it just now', '-', one, 'new'],
    ['that, and what stood there before', 'old', one, 'old new'],
    ['what stood there before, where nothing was kept', 'old', two, 'old'],
  ])('%s', (_, here, path, expected) => {
    expect(seenAgain({ [`${path}[here]`]: here }, written, path)).toBe(expected);
  });

  test('nothing of what was not on it', () => {
    expect(seenAgain({}, written, one)).toBeNull();
  });
});
