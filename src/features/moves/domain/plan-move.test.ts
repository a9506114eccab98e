import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { readList, type ReadList, type ReadRow } from '#features/arrivals/index.ts';
import { foldJourney, type Journey } from '#features/people/index.ts';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { moveConcerns } from './move-concerns.ts';
import { moveDoubts } from './move-doubts.ts';
import { destinationOf, planMove, type MoveList } from './plan-move.ts';

const today = '2026-11-28' as LocalDate;
const example = { id: fixedId(501), code: 'EH1', name: 'Example House' };
const seaview = { id: fixedId(502), code: 'SV2', name: 'Seaview Hotel' };
const places = [example, seaview];
const list: MoveList = { id: fixedId(700), from: example, to: null, on: today };

function read(...lines: readonly (readonly string[])[]): ReadList {
  const rows = lines.map((cells, at) => ({ line: at + 1, cells: cells.map((text) => ({ text })) }));
  const result = readList([{ name: '', dateSystem: '1900', rows }], { sort: 'moves', today });
  if (!result.ok) throw new Error(result.problems.join());
  return result.value;
}

const row = (header: readonly string[], ...cells: readonly (readonly string[])[]): ReadRow =>
  read(header, ...cells).rows[0] as ReadRow;
const amina = (to: string, on = ''): ReadRow => row(['Name', 'To', 'Date of move'], ['Amina Ahmed', to, on]);
const staying = (at = example.id, from = '2026-11-01') =>
  anEntry({ kind: 'stay-began', on: from, body: { place: at } });
const plan = (of: ReadRow, journey: Journey | null, its = list) =>
  planMove(of, fixedId(1), journey, its, destinationOf(of, its, places));

describe('a move', () => {
  test('to a site that we know begins the stay there, after the one before', () => {
    const before = staying();
    expect(plan(amina('Seaview', '27/11/2026'), foldJourney([before]))).toMatchObject({
      drafts: [
        {
          kind: 'stay-began',
          happened: { on: '2026-11-27' },
          place: example.id,
          body: { place: seaview.id, after: before.id, from: { list: list.id, row: 2 } },
        },
      ],
      changes: [{ field: 'stay', listed: 'Seaview Hotel' }],
      objections: [],
    });
  });

  test('to an address that is no site of ours ends the stay, with the words of the list', () => {
    const before = staying();
    expect(plan(amina('12 Some Road, Leeds LS1 1AA'), foldJourney([before])).drafts).toMatchObject([
      {
        kind: 'stay-ended',
        happened: { on: today },
        body: { reason: 'moved', to: '12 Some Road, Leeds LS1 1AA', stay: before.id },
      },
    ]);
  });

  test('to nobody knows where ends the stay', () => {
    const [draft] = plan(amina(''), foldJourney([staying()])).drafts;
    expect([draft?.kind, draft?.body['to']]).toEqual(['stay-ended', undefined]);
  });

  test('goes where the whole list goes, unless the row says otherwise', () => {
    const all = { ...list, to: seaview };
    expect(plan(row(['Name'], ['Amina Ahmed']), foldJourney([staying()]), all).drafts[0]?.body['place']).toBe(
      seaview.id,
    );
    expect(plan(amina('Leeds'), foldJourney([staying()]), all).drafts[0]?.kind).toBe('stay-ended');
  });

  test.each([
    ['is at the new site already', 'Seaview', [staying(seaview.id)]],
    [
      'has been said to have moved',
      '',
      [staying(), anEntry({ kind: 'stay-ended', on: '2026-11-20', body: { reason: 'moved' } })],
    ],
  ])('of somebody who %s changes nothing', (_, to, entries) => {
    expect(plan(amina(to), foldJourney(entries))).toEqual({ drafts: [], changes: [], objections: [] });
  });

  test.each([
    ['has died', [staying(), anEntry({ kind: 'died', on: '2026-11-10' })], 'arrivals.reason.recorded-as-died'],
    ['has moved on since', [staying(example.id, '2026-12-05')], 'arrivals.reason.moved-since'],
    ['is recorded at another site', [staying(fixedId(599))], 'moves.reason.lives-elsewhere'],
  ])('of somebody who %s is asked about', (_, entries, why) => {
    expect(plan(amina('Seaview'), foldJourney(entries)).objections.map(({ says }) => says)).toEqual([why]);
  });

  test('of somebody new to a site that we know makes them known there', () => {
    expect(plan(amina('Seaview'), null).drafts.map(({ kind }) => kind)).toEqual(['details-recorded', 'stay-began']);
  });

  test('from a site to itself is asked about', () => {
    const same = row(['Name', 'From', 'To'], ['Amina Ahmed', 'Seaview Hotel', 'SV2']);
    expect(moveDoubts(same, destinationOf(same, list, places)).map(({ says }) => says)).toEqual([
      'moves.reason.same-place',
    ]);
  });
});

describe('a list of moves as a whole', () => {
  const concerns = (of: ReadList, its: Partial<MoveList> = {}, toIsOpen = true) =>
    moveConcerns(of, { list: { ...list, ...its }, places, today, notes: [], toIsOpen }).map(({ name, values }) =>
      [name, values['count'] ?? ''].join(' ').trim(),
    );
  const known = read(['Name', 'To'], ['Amina', 'Seaview'], ['Omar', 'SV2']);

  test('that says where each person goes raises no concern', () => {
    expect(concerns(known)).toEqual([]);
  });

  test.each([
    ['does not say where', read(['Name'], ['Amina'], ['Omar']), {}, true, ['destination-unknown 2']],
    ['goes to a closed site', known, { to: seaview }, false, ['closed-site']],
    ['goes to where it comes from', known, { to: example }, true, ['same-place']],
    ['is from next month', known, { on: '2026-12-28' as LocalDate }, true, ['day-far-off']],
  ])('that %s is asked about', (_, of, its, isOpen, expected) => {
    expect(concerns(of, its, isOpen)).toEqual(expected);
  });
});
