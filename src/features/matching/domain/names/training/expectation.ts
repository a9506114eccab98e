import { withEnds, type Operation } from '../edit-table.ts';

/** Two spellings of one name, and how much the pair counts. */
export type Taught = Readonly<{ left: string; right: string; weight: number }>;

/** What is expected before anything was seen: which operations there are, and how often each would be met. Nothing else is ever learned. */
export type Prior = ReadonlyMap<string, ReadonlyMap<string, number>>;

type Counts = Map<string, Map<string, number>>;

/**
 * Expectation and maximisation over stochastic edit operations of up to two letters on each side (Ristad and Yianilos, 1998): gives each operation
 * of the prior its logarithm of chance. In a symmetric model both directions of an operation share it, and it is listed once, in order.
 */
export function learnChances(
  taught: readonly Taught[],
  prior: Prior,
  isSymmetric: boolean,
  rounds: number,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  let chances = normalised(copy(prior), isSymmetric);
  const pairs = taught.map(({ left, right, weight }) => ({ left: withEnds(left), right: withEnds(right), weight }));
  for (let round = 0; round < rounds; round += 1) {
    const counts = copy(prior);
    for (const pair of pairs) countExpected(pair.left, pair.right, pair.weight, chances, counts, isSymmetric);
    chances = normalised(counts, isSymmetric);
  }
  return chances;
}

function copy(prior: Prior): Counts {
  return new Map([...prior].map(([left, row]) => [left, new Map(row)]));
}

/** In a symmetric model an operation between different letters shares its mass between both directions. */
function normalised(counts: Counts, isSymmetric: boolean): Counts {
  let total = 0;
  for (const row of counts.values()) for (const count of row.values()) total += count;
  return new Map(
    [...counts].map(([left, row]) => [
      left,
      new Map([...row].map(([right, count]) => [right, count / total / (isSymmetric && left !== right ? 2 : 1)])),
    ]),
  );
}

type Step = Readonly<{ from: number; to: number; left: string; right: string; chance: number }>;

function countExpected(
  left: readonly string[],
  right: readonly string[],
  weight: number,
  chances: Prior,
  counts: Counts,
  isSymmetric: boolean,
): void {
  const width = right.length + 1;
  const steps = stepsOf(left, right, chances, isSymmetric);
  const forward = new Float64Array((left.length + 1) * width);
  const backward = new Float64Array(forward.length);
  forward[0] = 1;
  backward[backward.length - 1] = 1;
  for (const { from, to, chance } of steps) forward[to] = (forward[to] ?? 0) + (forward[from] ?? 0) * chance;
  const total = forward[forward.length - 1] ?? 0;
  if (total === 0) return;
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    if (step === undefined) continue;
    backward[step.from] = (backward[step.from] ?? 0) + (backward[step.to] ?? 0) * step.chance;
    const expected = ((forward[step.from] ?? 0) * step.chance * (backward[step.to] ?? 0) * weight) / total;
    const row = counts.get(step.left);
    row?.set(step.right, (row.get(step.right) ?? 0) + expected);
  }
}

/** Every operation that can stand between two tokens, in an order in which each comes after all that lead to it. */
function stepsOf(
  left: readonly string[],
  right: readonly string[],
  chances: Prior,
  isSymmetric: boolean,
): readonly Step[] {
  const width = right.length + 1;
  const steps: Step[] = [];
  for (let i = 0; i <= left.length; i += 1) {
    for (let j = 0; j <= right.length; j += 1) {
      for (let di = 0; di <= 2 && di <= i; di += 1) {
        for (let dj = di === 0 ? 1 : 0; dj <= 2 && dj <= j; dj += 1) {
          const x = left.slice(i - di, i).join('');
          const y = right.slice(j - dj, j).join('');
          const [first, second] = isSymmetric && x > y ? [y, x] : [x, y];
          const chance = chances.get(first)?.get(second);
          if (chance === undefined) continue;
          steps.push({ from: (i - di) * width + j - dj, to: i * width + j, left: first, right: second, chance });
        }
      }
    }
  }
  return steps;
}

/** Operations with their chances as logarithms; the weights are still to be found. */
export function operationsOf(chances: Prior): readonly Operation[] {
  return [...chances].flatMap(([left, row]) =>
    [...row].map(([right, chance]): Operation => [left, right, 0, Math.log(chance)]),
  );
}
