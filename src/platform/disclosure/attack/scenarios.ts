import type { Family, Figure, Group, Question } from '../question.ts';

/** A table, or the same table twice, with the true counts behind it: what an attack is made on. */
export type Scenario = Readonly<{ kind: ScenarioKind; releases: readonly Question[] }>;

export const scenarioKinds = [
  'parts and their total',
  'rows and columns',
  'three levels of area',
  'counts within counts',
  'periods within periods',
  'the same table a day later',
  'a period that was extended',
  'an area, and then its parts',
  'five releases in a row',
] as const;

export type ScenarioKind = (typeof scenarioKinds)[number];

/** Numbers from 0 (inclusive) to 1 in an order that depends on the seed alone (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
type Shape = Omit<Question, 'groups'> & Readonly<{ groups: number }>;

/** A believable small table, with counts where it hurts: many of 0 to 13, some larger. */
export function scenario(kind: ScenarioKind, random: Random): Scenario {
  const shape = shapeOf(kind, random);
  const size = pick([4, 9, 14, 25], random);
  const counts = Array.from({ length: shape.groups }, () => (random() < 0.15 ? 0 : Math.floor(random() * size)));
  const first = question(shape, counts);
  if (kind === 'an area, and then its parts') {
    const coarse = { ...first, figures: first.figures.slice(0, 1 + Math.floor(random() * 2)), families: [] };
    return { kind, releases: [coarse, random() < 0.5 ? first : question(shape, later(counts, random))] };
  }
  const repeats = { 'the same table a day later': 1, 'a period that was extended': 1, 'five releases in a row': 4 };
  const more = (repeats as Partial<Record<ScenarioKind, number>>)[kind] ?? 0;
  const releases = [first];
  let now = counts;
  for (let repeat = 0; repeat < more; repeat += 1) {
    now = later(now, random);
    releases.push(question(shape, now));
  }
  return { kind, releases };
}

/** A few more people here and there; never fewer, as an onlooker may suppose. */
function later(counts: readonly number[], random: Random): number[] {
  return counts.map((count) => (random() < 0.35 ? count + 1 + Math.floor(random() * 4) : count));
}

function question(shape: Shape, counts: readonly number[]): Question {
  const groups: Group[] = counts.map((count, index) => ({ key: `group ${index}`, count, fixed: false }));
  return { ...shape, groups };
}

function shapeOf(kind: ScenarioKind, random: Random): Shape {
  switch (kind) {
    case 'parts and their total':
      return table([1], between(2, 6, random));
    case 'rows and columns':
      return table([between(2, 4, random)], between(2, 4, random));
    case 'three levels of area':
    case 'an area, and then its parts':
      return levels(between(2, 3, random), between(2, 3, random), between(1, 2, random));
    case 'counts within counts':
      return nested(between(1, 3, random));
    case 'periods within periods':
      return table([between(1, 2, random)], between(2, 4, random));
    case 'a period that was extended':
      return levels(1, between(1, 3, random), between(2, 3, random));
    case 'the same table a day later':
    case 'five releases in a row':
      return random() < 0.5 ? table([1], between(2, 4, random)) : levels(2, 2, between(1, 2, random));
  }
}

function table([rows = 1]: readonly number[], columns: number): Shape {
  const cell = (row: number, column: number) => [row * columns + column];
  const row = (index: number) => range(columns).map((column) => index * columns + column);
  const column = (index: number) => range(rows).map((one) => one * columns + index);
  const figures: Figure[] = [{ key: 'all', of: range(rows * columns), worth: 100 }];
  const families: Family[] = [];
  const add = (key: string, of: readonly number[], worth: number) => figures.push({ key, of, worth }) - 1;
  const cells = range(rows).map((r) => range(columns).map((c) => add(`cell ${r} ${c}`, cell(r, c), 1)));
  if (rows === 1)
    return { groups: columns, figures, families: [{ whole: 0, parts: cells[0] ?? [] }], growing: alone(columns) };
  const rowTotals = range(rows).map((r) => add(`row ${r}`, row(r), 10));
  const columnTotals = range(columns).map((c) => add(`column ${c}`, column(c), 10));
  families.push({ whole: 0, parts: rowTotals }, { whole: 0, parts: columnTotals });
  rowTotals.forEach((whole, r) => families.push({ whole, parts: cells[r] ?? [] }));
  columnTotals.forEach((whole, c) => families.push({ whole, parts: cells.map((one) => one[c] as number) }));
  return { groups: rows * columns, figures, families, growing: alone(rows * columns) };
}

function levels(boards: number, authorities: number, types: number): Shape {
  const size = boards * authorities * types;
  const figures: Figure[] = [{ key: 'all', of: range(size), worth: 100 }];
  const families: Family[] = [];
  const boardFigures: number[] = [];
  for (const board of range(boards)) {
    const first = board * authorities * types;
    const whole = figures.push({ key: `board ${board}`, of: range(authorities * types, first), worth: 10 }) - 1;
    boardFigures.push(whole);
    const parts = range(authorities).map((authority) => {
      const from = first + authority * types;
      const part = figures.push({ key: `authority ${board} ${authority}`, of: range(types, from), worth: 5 }) - 1;
      if (types > 1) {
        const leaves = range(types).map(
          (type) => figures.push({ key: `type ${from + type}`, of: [from + type], worth: 1 }) - 1,
        );
        families.push({ whole: part, parts: leaves });
      }
      return part;
    });
    families.push({ whole, parts });
  }
  families.push({ whole: 0, parts: boardFigures });
  return { groups: size, figures, families, growing: alone(size) };
}

/** For each area three groups (done, offered and not done, not offered) of which done, offered and base are shown, and their totals. */
function nested(areas: number): Shape {
  const figures: Figure[] = [];
  const families: Family[] = [];
  const growing: number[][] = [];
  const totals = [1, 2, 3].map(
    (depth) =>
      figures.push({ key: `all ${depth}`, of: range(areas).flatMap((area) => range(depth, area * 3)), worth: 100 }) - 1,
  );
  const byArea = range(areas).map((area) =>
    [1, 2, 3].map((depth) => {
      growing.push(range(depth, area * 3));
      return figures.push({ key: `area ${area} ${depth}`, of: range(depth, area * 3), worth: 1 }) - 1;
    }),
  );
  for (const [done, offered, base] of [totals, ...byArea] as [number, number, number][]) {
    families.push({ whole: base, parts: [offered] }, { whole: offered, parts: [done] });
  }
  totals.forEach((whole, depth) => families.push({ whole, parts: byArea.map((area) => area[depth] as number) }));
  return { groups: areas * 3, figures, families, growing };
}

const alone = (groups: number) => range(groups).map((group) => [group]);
const range = (length: number, from = 0) => Array.from({ length }, (_, index) => from + index);
const between = (low: number, high: number, random: Random) => low + Math.floor(random() * (high - low + 1));
const pick = <T>(values: readonly T[], random: Random) => values[Math.floor(random() * values.length)] as T;
