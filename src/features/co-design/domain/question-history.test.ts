import { describe, expect, test } from 'vitest';

import type { Instrument } from '#platform/instruments/domain/instrument.ts';

import { exampleInstrument, exampleQuestion as question } from '../../../testing/co-design-instrument.ts';
import { designVersions } from './design-versions.ts';
import { historyOf, type DesignVersion } from './question-history.ts';

const version = (key: string, instrument: Instrument): DesignVersion => ({
  key,
  version: key,
  asRead: false,
  instrument,
});
const form = (items: Instrument['items'], choices?: readonly string[]) =>
  exampleInstrument('example', '1', items, choices);

const told = (versions: readonly DesignVersion[]) =>
  historyOf(versions).map(({ place, isThere, events }) => [
    place,
    isThere,
    events.map((event) => [event.in.version, event.what, ...event.changes].join(' ')),
  ]);

describe('the history of a question', () => {
  const before = form([question('seen', 'Did you see a doctor?'), question('why', 'Why not?')]);

  test.each<[string, Instrument, unknown]>([
    [
      'is empty where nothing was changed',
      before,
      [
        ['/data/seen', true, []],
        ['/data/why', true, []],
      ],
    ],
    [
      'says that its words were changed',
      form([question('seen', 'Have you seen a nurse?'), question('why', 'Why not?')]),
      [
        ['/data/seen', true, ['2 changed words']],
        ['/data/why', true, []],
      ],
    ],
    [
      'says that it was added, and that another was removed',
      form([question('seen', 'Did you see a doctor?'), question('who', 'Who was it?')]),
      [
        ['/data/seen', true, []],
        ['/data/who', true, ['2 added']],
        ['/data/why', false, ['2 removed']],
      ],
    ],
    [
      'says that its answers and its kind were changed',
      form(
        [question('seen', 'Did you see a doctor?', { kind: 'select-multiple' }), question('why', 'Why not?')],
        ['yes', 'no', 'unsure'],
      ),
      [
        ['/data/seen', true, ['2 changed choices kind']],
        ['/data/why', true, ['2 changed choices']],
      ],
    ],
    [
      'says that others are asked it now',
      form([question('seen', 'Did you see a doctor?'), question('why', 'Why not?', { relevant: "${seen} = 'no'" })]),
      [
        ['/data/seen', true, []],
        ['/data/why', true, ['2 changed rules']],
      ],
    ],
    [
      'goes on where it was moved into a group',
      form([
        question('seen', 'Did you see a doctor?'),
        { is: 'group', name: 'more', items: [question('why', 'Why not?')] },
      ]),
      [
        ['/data/seen', true, []],
        ['/data/more/why', true, ['2 changed moved']],
      ],
    ],
  ])('%s', (_, after, history) => {
    expect(told([version('1', before), version('2', after)])).toEqual(history);
  });

  test('goes over several versions, and what came back is a question of its own', () => {
    const without = form([question('seen', 'Did you see a doctor?')]);
    expect(told([version('1', before), version('2', without), version('3', before)])).toEqual([
      ['/data/seen', true, []],
      ['/data/why', true, ['3 added']],
      ['/data/why', false, ['2 removed']],
    ]);
  });

  test('has nothing where there is no version', () => {
    expect(historyOf([])).toEqual([]);
  });
});

describe('a draft that was read', () => {
  const [draft, later] = [form([question('seen', 'Old words')]), form([question('seen', 'New words')])];
  const at = (day: number) => new Date(Date.UTC(2026, 10, day));
  const opened = { id: 'r1', version: '1', instrument: draft, openedAt: at(2) };

  test('stands for itself, in its time, where the version of its name was changed afterwards', () => {
    const known = [{ version: '1', instrument: later, at: at(5), isDraft: false }];
    const { versions, keyOf } = designVersions(known, [opened]);
    expect(versions.map(({ key, version: name, asRead }) => [key, name, asRead])).toEqual([
      ['read r1', '1', true],
      ['1', '1', false],
    ]);
    expect(keyOf.get('r1')).toBe('read r1');
    expect(told(versions)).toEqual([['/data/seen', true, ['1 changed words']]]);
  });

  test('is the version itself where nothing was changed', () => {
    const { versions, keyOf } = designVersions(
      [{ version: '1', instrument: draft, at: at(5), isDraft: false }],
      [opened],
    );
    expect([versions.length, keyOf.get('r1')]).toEqual([1, '1']);
  });
});
