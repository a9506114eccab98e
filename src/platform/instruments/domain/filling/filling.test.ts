import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { settle } from '#platform/record/domain/settle.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { anEntry, fixedId } from '../../../../testing/entries.ts';
import type { AnswersGiven, InstanceChange } from '../answer.ts';
import type { Said } from '../said.ts';
import { draftAnswers, type NewAnswer } from './draft-answers.ts';
import { readResponses } from './read-responses.ts';
import type { Response } from './response.ts';

const instrument = { id: 'iha', version: '1' };
const begun = anEntry({ kind: 'form-begun', id: fixedId(7), body: { instrument, title: 'IHA' } });
const value = (of: string): Said => ({ is: 'value', value: of });

let clock = 0;
const read = (entries: readonly Entry[]): Response => {
  const [response] = readResponses(settle([begun, ...entries]));
  if (response === undefined) throw new Error('no response');
  return response;
};
/** What somebody writes who has these entries in front of them. */
function write(
  seen: readonly Entry[],
  given: readonly NewAnswer[],
  instances: readonly InstanceChange[] = [],
): Entry[] {
  return draftAnswers(read(seen), { is: 'assisted' }, given, instances).map((draft) => {
    clock += 1;
    return anEntry({ kind: 'answers-given', ms: clock, ...draft });
  });
}
const says = (entries: readonly Entry[], path: string) =>
  (read(entries).statements.get(path) ?? []).map(({ said }) => (said.is === 'value' ? said.value : said.is));

describe('an answer', () => {
  test('takes the place of the one that its writer had seen', () => {
    const first = write([], [{ path: '/d/a', said: value('1') }]);
    const second = write(first, [{ path: '/d/a', said: value('2') }]);
    expect(says([...first, ...second], '/d/a')).toEqual(['2']);
    expect(read([...second, ...first]).differing).toEqual([]);
  });

  test('given twice without knowledge of each other stands twice, and the place is named', () => {
    const here = write([], [{ path: '/d/a', said: value('1') }]);
    const there = write([], [{ path: '/d/a', said: value('2') }]);
    expect(says([...there, ...here], '/d/a')).toEqual(['1', '2']);
    expect(read([...here, ...there]).differing).toEqual(['/d/a']);
  });

  test('settled by somebody who saw both stands alone', () => {
    const here = write([], [{ path: '/d/a', said: value('1') }]);
    const there = write([], [{ path: '/d/a', said: value('2') }]);
    const both = [...here, ...there];
    const settled = write(both, [{ path: '/d/a', said: value('1') }]);
    expect(read([...settled, ...both]).differing).toEqual([]);
  });

  test('takes the place of another only for the paths that both speak of', () => {
    const page = write(
      [],
      [
        { path: '/d/a', said: value('1') },
        { path: '/d/b', said: value('1') },
      ],
    );
    const later = write(page, [{ path: '/d/b', said: value('2') }]);
    expect(says([...page, ...later], '/d/a')).toEqual(['1']);
    expect(says([...page, ...later], '/d/b')).toEqual(['2']);
  });

  test('that says what stands already is not written again', () => {
    const first = write([], [{ path: '/d/a', said: value('1') }]);
    expect(write(first, [{ path: '/d/a', said: value('1') }])).toEqual([]);
    expect(write([], [{ path: '/d/a', said: { is: 'taken-back' } }])).toEqual([]);
  });

  test('that was recorded in error gives its place to the one before', () => {
    const first = write([], [{ path: '/d/a', said: value('1') }]);
    const second = write(first, [{ path: '/d/a', said: value('2') }]);
    const back = anEntry({ kind: 'retracted', body: { reason: 'x' }, replaces: second.map(({ id }) => id) });
    expect(says([...first, ...second, back], '/d/a')).toEqual(['1']);
  });

  test('is no fact and no conflict of the person', () => {
    const given = write([], [{ path: '/d/a', said: value('1') }]);
    const settled = settle([begun, ...given]);
    expect(settled.facts.map(({ kind }) => kind)).toEqual(['form-begun']);
    expect(settled.conflicts).toEqual([]);
  });
});

test('long answers are parted so that each entry can be held, and none is lost', () => {
  const given = Array.from({ length: 12 }, (_, at) => ({ path: `/d/q${at}`, said: value('ሰ'.repeat(9_000)) }));
  const entries = write([], given);
  expect(entries.length).toBeGreaterThan(1);
  for (const { body } of entries) expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(60_000);
  expect(Object.keys(read(entries).answers.said)).toHaveLength(12);
});

test('an instance that was removed stays so, in whatever order that is heard', () => {
  const there = write([], [], [{ path: '/d/r', id: 'a', is: 'there' }]);
  const removed = write(there, [], [{ path: '/d/r', id: 'a', is: 'removed' }]);
  for (const order of [
    [...there, ...removed],
    [...removed, ...there],
  ]) {
    expect(read(order).answers.instances).toEqual({ '/d/r': { a: 'removed' } });
  }
});

test('answers whose beginning is not known here, or was taken back, are of no response', () => {
  const given = write([], [{ path: '/d/a', said: value('1') }]);
  const back = anEntry({ kind: 'retracted', body: { reason: 'x' }, replaces: [begun.id] });
  expect(readResponses(settle(given))).toEqual([]);
  expect(readResponses(settle([begun, back, ...given]))).toEqual([]);
});

test('devices that wrote what they liked agree once each has everything, and nobody was overwritten unseen', () => {
  const step = fc.record({
    device: fc.nat(2),
    path: fc.constantFrom('/d/a', '/d/b'),
    to: fc.nat(3),
    syncs: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.nat(), (steps, seed) => {
      const all: Entry[] = [];
      const held: Entry[][] = [[], [], []];
      const unseen = new Map<string, Set<string>>();
      for (const { device, path, to, syncs } of steps) {
        if (syncs) held[device] = [...all];
        const mine = held[device] ?? [];
        for (const entry of write(mine, [{ path, said: value(String(to)) }])) {
          const seen = new Set(mine.map(({ id }) => id));
          unseen.set(entry.id, new Set(all.filter(({ id }) => !seen.has(id)).map(({ id }) => id)));
          all.push(entry);
          mine.push(entry);
        }
      }
      const shuffled = [...all].sort((a, b) => hashOf(a.id, seed) - hashOf(b.id, seed));
      expect(read(shuffled).answers).toEqual(read(all).answers);
      for (const entry of all) for (const id of entry.replaces) expect(unseen.get(entry.id)?.has(id)).toBe(false);
      for (const [path, register] of read(all).statements) {
        const ids = new Set(register.map(({ entry }) => entry.id));
        for (const entry of all as Entry<AnswersGiven>[]) {
          const isReplaced = (all as Entry<AnswersGiven>[]).some(
            ({ replaces, body }) => replaces.includes(entry.id) && body.answers.some((answer) => answer.path === path),
          );
          if (entry.body.answers.some((answer) => answer.path === path)) expect(ids.has(entry.id)).toBe(!isReplaced);
        }
      }
    }),
    { seed: 22, numRuns: 300 },
  );
});

const hashOf = (id: string, seed: number): number =>
  [...id].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0) + seed) % 1_000_003, 7);
