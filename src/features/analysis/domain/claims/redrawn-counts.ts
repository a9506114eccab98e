import type { TestedTable } from './probability-of.ts';
import type { Within } from './shown-tables.ts';

/** What somebody who looks on can know of a table: between which counts each of its numbers lies. */
export type KnownTable = Omit<TestedTable, 'counts' | 'bases'> &
  Readonly<{ counts: readonly (readonly Within[])[]; bases: readonly Within[] }>;

/** Other counts that fit all that is known of each table, the same ones in every run: they depend on nothing but what is known. Null where none were found. */
export function redrawn(tables: readonly KnownTable[], times: number): readonly (readonly (TestedTable | null)[])[] {
  const random = steadyRandom(20_261_126);
  return Array.from({ length: times }, () => tables.map((table) => redraw(table, random)));
}

function redraw({ counts, bases, ...table }: KnownTable, random: () => number): TestedTable | null {
  const width = counts[0]?.length ?? 0;
  if (table.kind === 'paired') {
    const all = cellsOf(counts.flat(), bases[0], random);
    if (all === null) return null;
    return { ...table, counts: counts.map((_, row) => all.slice(row * width, (row + 1) * width)), bases: [] };
  }
  const columns: (readonly number[])[] = [];
  const people: number[] = [];
  for (const [at, base] of bases.entries()) {
    const column = counts.map((row) => row[at] ?? { least: 0, most: 0 });
    if (table.kind === 'multiple') {
      const needed = Math.max(base.least, ...column.map(({ least }) => least));
      const all = needed > base.most ? null : drawn({ least: needed, most: base.most }, random);
      if (all === null) return null;
      people.push(all);
      columns.push(column.map(({ least, most }) => drawn({ least, most: Math.min(most, all) }, random)));
    } else {
      const cells = cellsOf(column, base, random);
      if (cells === null) return null;
      people.push(cells.reduce((sum, one) => sum + one, 0));
      columns.push(cells);
    }
  }
  return { ...table, counts: counts.map((_, row) => columns.map((column) => column[row] ?? 0)), bases: people };
}

/** Counts within their limits that come to a number of people within its own; null where there are none. */
function cellsOf(limits: readonly Within[], base: Within | undefined, random: () => number): number[] | null {
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  const [fewest, highest] = [sum(limits.map(({ least }) => least)), sum(limits.map(({ most }) => most))];
  if (base === undefined || fewest > base.most || highest < base.least || base.most === Infinity) return null;
  const wanted = drawn({ least: Math.max(base.least, fewest), most: Math.min(base.most, highest) }, random);
  const cells = limits.map(({ least, most }) => drawn({ least, most: Math.min(most, least + widest) }, random));
  for (let missing = wanted - sum(cells); missing !== 0; missing -= Math.sign(missing)) {
    const step = Math.sign(missing);
    const free = [...cells.keys()].filter((at) => {
      const next = (cells[at] ?? 0) + step;
      return next >= (limits[at]?.least ?? 0) && next <= (limits[at]?.most ?? 0);
    });
    const at = free[Math.floor(random() * free.length)];
    if (at === undefined) return null;
    cells[at] = (cells[at] ?? 0) + step;
  }
  return cells;
}

/** How far above its least a number is drawn of which nobody knows the most; what is missing is spread afterwards. */
const widest = 12;

const drawn = ({ least, most }: Within, random: () => number): number =>
  least + Math.floor(random() * (most - least + 1));

/** Numbers from 0 up to 1 in an order that depends on the seed alone (mulberry32). */
function steadyRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
