import { withEnds, type Operation } from '../edit-table.ts';

/** Two spellings of one name, and how much the pair counts. */
export type Taught = Readonly<{ left: string; right: string; weight: number }>;

/** What is expected before anything was seen: which operations there are, and how often each would be met. Nothing else is ever learned. */
export type Prior = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** An operation by its place in the list, from one cell of the grid of two tokens to another. */
type Steps = Readonly<{ cells: number; weight: number; from: Int32Array; to: Int32Array; operation: Int32Array }>;

type Counted = Readonly<{ left: string; right: string; expected: number }>;

/**
 * Expectation and maximisation over stochastic edit operations of up to two letters on each side (Ristad and Yianilos, 1998): gives each operation
 * of the prior its logarithm of chance. In a symmetric model both directions of an operation share it, and it is listed once, the lesser side first.
 */
export function learnChances(
  taught: readonly Taught[],
  prior: Prior,
  isSymmetric: boolean,
  rounds: number,
): readonly Operation[] {
  const list = [...prior].flatMap(([left, row]) =>
    [...row].map(([right, expected]): Counted => ({ left, right, expected })),
  );
  const places = new Map([...prior.keys()].map((left) => [left, new Map<string, number>()]));
  list.forEach(({ left, right }, at) => places.get(left)?.set(right, at));
  const all = taught.map((pair) => stepsOf(pair, places, isSymmetric));
  let chances = normalised(
    list,
    Float64Array.from(list, ({ expected }) => expected),
    isSymmetric,
  );
  for (let round = 0; round < rounds; round += 1) {
    const counts = Float64Array.from(list, ({ expected }) => expected);
    for (const steps of all) countExpected(steps, chances, counts);
    chances = normalised(list, counts, isSymmetric);
  }
  return list.map(({ left, right }, at): Operation => [left, right, 0, Math.log(chances[at] ?? 0)]);
}

/** In a symmetric model an operation between different letters shares its mass between both directions. */
function normalised(list: readonly Counted[], counts: Float64Array, isSymmetric: boolean): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, at) => count / total / (isSymmetric && list[at]?.left !== list[at]?.right ? 2 : 1));
}

function countExpected(
  { cells, weight, from, to, operation }: Steps,
  chances: Float64Array,
  counts: Float64Array,
): void {
  const forward = new Float64Array(cells);
  const backward = new Float64Array(cells);
  forward[0] = 1;
  backward[cells - 1] = 1;
  for (let at = 0; at < from.length; at += 1) {
    const end = to[at] ?? 0;
    forward[end] = (forward[end] ?? 0) + (forward[from[at] ?? 0] ?? 0) * (chances[operation[at] ?? 0] ?? 0);
  }
  const total = forward[cells - 1] ?? 0;
  if (total === 0) return;
  for (let at = from.length - 1; at >= 0; at -= 1) {
    const [start, one] = [from[at] ?? 0, operation[at] ?? 0];
    const after = (chances[one] ?? 0) * (backward[to[at] ?? 0] ?? 0);
    backward[start] = (backward[start] ?? 0) + after;
    counts[one] = (counts[one] ?? 0) + ((forward[start] ?? 0) * after * weight) / total;
  }
}

/** Every operation that can stand between two tokens, in an order in which each comes after all that lead to it. */
function stepsOf(
  { left, right, weight }: Taught,
  places: ReadonlyMap<string, ReadonlyMap<string, number>>,
  isSymmetric: boolean,
): Steps {
  const [a, b] = [withEnds(left), withEnds(right)];
  const width = b.length + 1;
  const steps: (readonly [from: number, to: number, operation: number])[] = [];
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j <= b.length; j += 1) {
      for (let di = 0; di <= 2 && di <= i; di += 1) {
        for (let dj = di === 0 ? 1 : 0; dj <= 2 && dj <= j; dj += 1) {
          const x = a.slice(i - di, i).join('');
          const y = b.slice(j - dj, j).join('');
          const place = isSymmetric && x > y ? places.get(y)?.get(x) : places.get(x)?.get(y);
          if (place !== undefined) steps.push([(i - di) * width + j - dj, i * width + j, place]);
        }
      }
    }
  }
  const column = (which: 0 | 1 | 2) => Int32Array.from(steps, (step) => step[which]);
  return { cells: (a.length + 1) * width, weight, from: column(0), to: column(1), operation: column(2) };
}
