import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { newArrivals, Random, type Arrival } from '#features/demonstration/index.ts';
import { fullNameKey } from '#features/matching/index.ts';

import { textCell } from '#platform/spreadsheets/domain/cell-text.ts';
import { emptyCell, type Cell, type Row } from '#platform/spreadsheets/domain/sheet.ts';
import { serialOfDay } from '#platform/spreadsheets/domain/excel-date.ts';
import { layOutMessily } from './messy-list.ts';
import type { MessyCell } from './messy-cells.ts';
import { readList } from './read-list.ts';

const on = '2026-11-28' as LocalDate;

function people(count: number, seed: number): readonly Arrival[] {
  const taken: Arrival[] = [];
  for (const person of newArrivals(seed, on)) {
    if (taken.length === count) break;
    taken.push(person);
  }
  return taken;
}

const asRead = (cell: MessyCell): Cell =>
  cell === null
    ? emptyCell
    : typeof cell === 'object'
      ? { text: cell.date, date: cell.date, number: serialOfDay(cell.date) }
      : typeof cell === 'number'
        ? { text: `${cell}`, number: cell }
        : textCell(cell, 2000);

function laidOut(count: number, mess: number, seed = 1) {
  const listed = people(count, seed);
  const messy = layOutMessily(new Random(seed, 7), listed, { place: 'Example House', on, mess });
  const rows = messy.rows
    .map((cells, at): Row => ({ line: at + 1, cells: cells.map(asRead) }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''));
  const read = readList([{ name: 'List', dateSystem: '1900', rows }], { sort: 'arrivals', today: on });
  if (!read.ok) throw new Error(read.problems.join());
  return { messy, listed, read: read.value };
}

describe('an invented list', () => {
  test('is the same for the same seed, and another for another', () => {
    const [a, b, c] = [laidOut(50, 0.5, 3), laidOut(50, 0.5, 3), laidOut(50, 0.5, 4)];
    expect(a.messy).toEqual(b.messy);
    expect(a.messy).not.toEqual(c.messy);
  });

  test.each([0, 0.3, 0.6, 1])('with a mess of %s loses nobody and makes nobody up', (mess) => {
    const { messy, read } = laidOut(300, mess);
    expect(read.rows.map(({ line }) => line)).toEqual(messy.truth.map(({ line }) => line));
  });

  test.each([
    [0, 1, 1, 1],
    [0.3, 0.99, 0.99, 0.98],
    [1, 0.98, 0.97, 0.9],
  ])(
    'with a mess of %s has its names, births and nationalities read (at least %s, %s, %s)',
    (mess, names, births, nations) => {
      const { messy, listed, read } = laidOut(300, mess);
      const share = (isRight: (at: number) => boolean) =>
        messy.truth.filter((_, at) => isRight(at)).length / messy.truth.length;
      const pair = (at: number) => ({
        row: read.rows[at]!.person,
        person: listed[messy.truth[at]!.person]!,
        written: read.rows[at]!.written,
      });
      const nameShare = share((at) => {
        const { row, person } = pair(at);
        return [row.name, row.romanised].some(
          (name) => name !== null && fullNameKey(name.full) === fullNameKey(`${person.given} ${person.family}`),
        );
      });
      const bornShare = share((at) => {
        const { row, person } = pair(at);
        return (
          row.born === null ||
          row.born.on === person.bornOn ||
          row.born.on?.slice(0, 4) === person.bornOn?.slice(0, 4) ||
          row.born.asWritten === '14/06/3024'
        );
      });
      const nationShare = share((at) => {
        const { row, person } = pair(at);
        return row.nationality === person.nationality || row.nationality === null;
      });
      expect(
        [nameShare >= names, bornShare >= births, nationShare >= nations],
        `${nameShare} ${bornShare} ${nationShare}`,
      ).toEqual([true, true, true]);
    },
  );

  test('with a mess has what lists have: titles, a total, repeats, families, marks', () => {
    const { messy, read } = laidOut(300, 0.5);
    expect(read.skipped.map(({ why }) => why)).toEqual(expect.arrayContaining(['title', 'total', 'footer']));
    expect(read.rows.filter(({ sameAs }) => sameAs !== null).length).toBe(
      messy.truth.filter(({ isRepeat }) => isRepeat).length,
    );
    expect(read.rows.some(({ family }) => family !== null)).toBe(true);
    expect(messy.merged.length).toBeGreaterThan(1);
  });
});
