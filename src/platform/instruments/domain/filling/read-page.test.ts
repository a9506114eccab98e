import { describe, expect, test } from 'vitest';

import type { Entry } from '#platform/record/domain/entry.ts';
import { settle } from '#platform/record/domain/settle.ts';

import { anEntry, fixedId } from '../../../../testing/entries.ts';
import { instrumentOf, list, opened, question } from '../../../../testing/instrument.ts';
import { fieldOf, type TypedFields } from '../typed-answer.ts';
import { draftAnswers } from './draft-answers.ts';
import { readPage, seenOn, takeAnswers } from './read-page.ts';
import { readResponses } from './read-responses.ts';
import type { Response } from './response.ts';

const instrument = instrumentOf(
  [
    question('select-one', 'smokes', { list: 'yn' }),
    question('integer', 'many', { relevant: "${smokes} = 'yes'" }),
    question('text', 'twice', { calculation: 'concat(${many}, ${many})', trigger: ['many'] }),
  ],
  { lists: [list('yn', 'yes', 'no')] },
);
const begun = anEntry({
  kind: 'form-begun',
  id: fixedId(7),
  body: { instrument: { id: 'form', version: '1' }, title: 'A form' },
});
const read = (entries: readonly Entry[]): Response => readResponses(settle([begun, ...entries]))[0] as Response;
const smokes = '/data/smokes';
const many = '/data/many';

let ms = 0;
/** The record as it is, a page as it was shown, and what was typed on it; gives what is written. */
function save(now: readonly Entry[], shown: readonly Entry[], typed: TypedFields): Entry[] {
  const response = read(now);
  const form = opened(instrument, {}, response.answers);
  const here = Object.fromEntries([smokes, many].map((path) => [fieldOf(path, 'here'), seenOn(read(shown), path)]));
  const { given } = readPage(form, response, { ...here, ...typed });
  return draftAnswers(response, { is: 'assisted' }, takeAnswers(form, given)).map((draft) => {
    ms += 1;
    return anEntry({ kind: 'answers-given', ms, ...draft });
  });
}

describe('a page that was saved', () => {
  test('writes what is new, and nothing when it is sent again', () => {
    const first = save([], [], { [smokes]: 'yes' });
    expect(read(first).answers.said).toEqual({ [smokes]: { is: 'value', value: 'yes' } });
    expect(save(first, [], { [smokes]: 'yes' })).toEqual([]);
  });

  test('takes with it what the form answers itself because of it', () => {
    const entries = save([], [], { [smokes]: 'yes', [many]: '7' });
    expect(entries).toHaveLength(1);
    expect(read(entries).answers.said['/data/twice']).toEqual({ is: 'value', value: '77' });
  });

  test('keeps an answer that has no bearing any more', () => {
    const entries = save([], [], { [smokes]: 'no', [many]: '7' });
    expect(read(entries).answers.said[many]).toEqual({ is: 'value', value: 7 });
  });

  test('leaves alone what a colleague answered since it was shown', () => {
    const before = save([], [], { [smokes]: 'no' });
    const colleague = save(before, before, { [smokes]: 'yes', [many]: '5' });
    const all = [...before, ...colleague];
    expect(save(all, before, { [smokes]: 'no' })).toEqual([]);
    expect(read(all).answers.said[smokes]).toEqual({ is: 'value', value: 'yes' });
  });

  test('says something else than a colleague did meanwhile: both stand', () => {
    const before = save([], [], { [smokes]: 'no' });
    const colleague = save(before, before, { [smokes]: 'yes' });
    const mine = save([...before, ...colleague], before, {});
    const all = [...before, ...colleague, ...mine];
    expect(read(all).differing).toEqual([smokes]);
  });

  test('with a number that is none keeps the rest', () => {
    const form = opened(instrument);
    const typed = { [fieldOf(smokes, 'here')]: '-', [fieldOf(many, 'here')]: '-', [smokes]: 'yes', [many]: 'few' };
    expect(readPage(form, read([]), typed)).toEqual({
      given: [{ path: smokes, said: { is: 'value', value: 'yes' }, seen: [] }],
      problems: [{ path: many, is: 'not-a-number' }],
    });
  });

  test('with a question that the form does not have reads nothing of it', () => {
    expect(readPage(opened(instrument), read([]), { '/data/../x[here]': '-', '/data/../x': '1' }).given).toEqual([]);
  });
});
