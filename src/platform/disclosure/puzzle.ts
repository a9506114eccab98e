import { noLimit } from './standing.ts';

/**
 * What an onlooker has in hand: unknown counts, none below nothing, and statements about their sums, each between a lowest and a highest value.
 * Kept in flat arrays (rows of statements and, the other way about, of unknowns), because a large area has tens of thousands of both.
 */
export type Puzzle = Readonly<{
  /** The true counts: the one story that the door knows to fit. */
  truth: Int32Array;
  fixed: Uint8Array;
  statements: Rows;
  unknowns: Rows;
  /** What each statement's sum truly is, and what is known of it. The limits change as the door holds more back. */
  value: Int32Array;
  lowest: Int32Array;
  highest: Int32Array;
}>;

/** Lists of unequal length end to end: row `r` is `member[start[r]]` up to `member[start[r + 1]]`, each with its sign. */
export type Rows = Readonly<{ start: Int32Array; member: Int32Array; sign: Int8Array }>;

/** Gathers unknowns and statements, then lays them out. */
export class PuzzleDraft {
  readonly #truth: number[] = [];
  readonly #fixed: boolean[] = [];
  readonly #start: number[] = [0];
  readonly #member: number[] = [];
  readonly #sign: number[] = [];
  readonly #lowest: number[] = [];
  readonly #highest: number[] = [];

  unknown(count: number, fixed: boolean): number {
    this.#fixed.push(fixed);
    return this.#truth.push(count) - 1;
  }

  countOf(unknown: number): number {
    return this.#truth[unknown] ?? 0;
  }

  /** The sum of `plus` less the sum of `minus`; an unknown in both falls out. Returns the statement's position. */
  statement(
    plus: readonly number[],
    minus: readonly number[] = [],
    limits: readonly [number, number] = [-noLimit, noLimit],
  ): number {
    const gone = minus.length === 0 ? null : new Set(plus.filter((unknown) => minus.includes(unknown)));
    this.#add(plus, 1, gone);
    this.#add(minus, -1, gone);
    this.#start.push(this.#member.length);
    this.#lowest.push(limits[0]);
    return this.#highest.push(limits[1]) - 1;
  }

  #add(unknowns: readonly number[], sign: number, gone: ReadonlySet<number> | null): void {
    for (const unknown of unknowns) {
      if (gone?.has(unknown)) continue;
      this.#member.push(unknown);
      this.#sign.push(sign);
    }
  }

  finish(): Puzzle {
    const truth = Int32Array.from(this.#truth);
    const statements: Rows = {
      start: Int32Array.from(this.#start),
      member: Int32Array.from(this.#member),
      sign: Int8Array.from(this.#sign),
    };
    return {
      truth,
      fixed: Uint8Array.from(this.#fixed, Number),
      statements,
      unknowns: turned(statements, truth.length),
      value: sums(statements, truth),
      lowest: Int32Array.from(this.#lowest),
      highest: Int32Array.from(this.#highest),
    };
  }
}

function turned(rows: Rows, columns: number): Rows {
  const start = new Int32Array(columns + 1);
  for (const column of rows.member) start[column + 1] = at(start, column + 1) + 1;
  for (let column = 0; column < columns; column += 1) start[column + 1] = at(start, column + 1) + at(start, column);
  const next = start.slice();
  const member = new Int32Array(rows.member.length);
  const sign = new Int8Array(rows.member.length);
  for (let row = 0; row + 1 < rows.start.length; row += 1) {
    for (let index = at(rows.start, row); index < at(rows.start, row + 1); index += 1) {
      const column = at(rows.member, index);
      const place = at(next, column);
      next[column] = place + 1;
      member[place] = row;
      sign[place] = at(rows.sign, index);
    }
  }
  return { start, member, sign };
}

function sums(rows: Rows, truth: Int32Array): Int32Array {
  const value = new Int32Array(rows.start.length - 1);
  for (let row = 0; row < value.length; row += 1) {
    let sum = 0;
    for (let index = at(rows.start, row); index < at(rows.start, row + 1); index += 1) {
      sum += at(rows.sign, index) * at(truth, at(rows.member, index));
    }
    value[row] = sum;
  }
  return value;
}

/** An element of a typed array at a position that is known to exist. */
export function at(array: Int32Array | Int8Array | Uint8Array, position: number): number {
  return array[position] as number;
}
