/** One way in which letters of one spelling stand for letters of the other: weight in the alignment, and natural logarithm of its chance. */
export type Operation = readonly [left: string, right: string, weight: number, logChance: number];

/** A token as the table reads it: marked at both ends, with the number of every single letter and every pair of letters; 0 where the table knows none. */
export type Encoded = Readonly<{ length: number; ones: Int32Array; pairs: Int32Array }>;

/** Costs of turning up to two letters into up to two, looked up by number. Unit 0 is unknown, unit 1 is nothing. */
export type EditTable = Readonly<{
  left: ReadonlyMap<string, number>;
  right: ReadonlyMap<string, number>;
  width: number;
  weights: Float64Array;
  chances: Float64Array;
}>;

/** What an operation weighs that training never met. */
export const unseenWeight = -14;
const nothing = 1;

/** Builds the table; a symmetric one has each operation both ways and one numbering. */
export function editTable(operations: readonly Operation[], isSymmetric: boolean): EditTable {
  const left = new Map<string, number>([['', nothing]]);
  const right = isSymmetric ? left : new Map<string, number>([['', nothing]]);
  const numberOf = (units: Map<string, number>, unit: string) => {
    if (!units.has(unit)) units.set(unit, units.size + 1);
  };
  for (const [x, y] of operations) {
    numberOf(left, x);
    numberOf(right, y);
  }
  const width = right.size + 1;
  const weights = new Float64Array((left.size + 1) * width).fill(unseenWeight);
  const chances = new Float64Array(weights.length);
  const put = (x: string, y: string, weight: number, logChance: number) => {
    const cell = (left.get(x) ?? 0) * width + (right.get(y) ?? 0);
    weights[cell] = weight;
    chances[cell] = Math.exp(logChance);
  };
  for (const [x, y, weight, logChance] of operations) {
    put(x, y, weight, logChance);
    if (isSymmetric) put(y, x, weight, logChance);
  }
  return { left, right, width, weights, chances };
}

/** Letters that mean another thing at the end of a word (-a and -i make other names, -h is mute) and are read as letters of their own there. */
export const lastLetters: ReadonlyMap<string, string> = new Map(
  ['aA', 'eE', 'iI', 'oO', 'uU', 'yY', 'hH', 'اآ', 'هة', 'یى', 'وؤ'].map(([letter = '', last = '']) => [letter, last]),
);

/** A token's letters between its two ends (`^` and `$`), which count as letters so that what happens only there can be learned. */
export function withEnds(token: string): readonly string[] {
  const letters = ['^', ...token];
  const last = letters[letters.length - 1] ?? '';
  letters[letters.length - 1] = lastLetters.get(last) ?? last;
  return [...letters, '$'];
}

export function encode(token: string, units: ReadonlyMap<string, number>): Encoded {
  const letters = withEnds(token);
  const ones = new Int32Array(letters.length + 1);
  const pairs = new Int32Array(letters.length + 1);
  letters.forEach((letter, at) => {
    ones[at + 1] = units.get(letter) ?? 0;
    if (at > 0) pairs[at + 1] = units.get((letters[at - 1] ?? '') + letter) ?? 0;
  });
  return { length: letters.length, ones, pairs };
}

/** Room for one pair of tokens; used again for each, as nothing of it outlives a call. */
let grid = new Float64Array(64 * 64);
const roomFor = (cells: number): Float64Array => {
  if (grid.length < cells) grid = new Float64Array(cells * 2);
  return grid;
};

/** Weight of the best alignment of two tokens. */
export function bestAlignment(a: Encoded, b: Encoded, { width, weights }: EditTable): number {
  const [n, m] = [a.length, b.length];
  const row = m + 1;
  const best = roomFor((n + 1) * row);
  best[0] = 0;
  const weigh = (from: number, x: number, y: number) => (best[from] ?? 0) + (weights[x * width + y] ?? unseenWeight);
  for (let i = 0; i <= n; i += 1) {
    const x1 = a.ones[i] ?? 0;
    const x2 = i > 1 ? (a.pairs[i] ?? 0) : 0;
    for (let j = i === 0 ? 1 : 0; j <= m; j += 1) {
      const y1 = b.ones[j] ?? 0;
      const y2 = j > 1 ? (b.pairs[j] ?? 0) : 0;
      const at = i * row + j;
      let top = -1e9;
      if (i > 0) {
        top = Math.max(top, weigh(at - row, x1, nothing));
        if (j > 0) top = Math.max(top, weigh(at - row - 1, x1, y1));
        if (y2 > 0) top = Math.max(top, weigh(at - row - 2, x1, y2));
      }
      if (x2 > 0) {
        top = Math.max(top, weigh(at - 2 * row, x2, nothing));
        if (j > 0) top = Math.max(top, weigh(at - 2 * row - 1, x2, y1));
        if (y2 > 0) top = Math.max(top, weigh(at - 2 * row - 2, x2, y2));
      }
      if (j > 0) top = Math.max(top, weigh(at - 1, nothing, y1));
      if (y2 > 0) top = Math.max(top, weigh(at - 2, nothing, y2));
      best[at] = top;
    }
  }
  return best[n * row + m] ?? unseenWeight;
}

/** Chance that both tokens are spellings of one name, over all alignments. */
export function jointChance(a: Encoded, b: Encoded, { width, chances }: EditTable): number {
  const [n, m] = [a.length, b.length];
  const row = m + 1;
  const sums = roomFor((n + 1) * row);
  sums[0] = 1;
  const weigh = (from: number, x: number, y: number) => (sums[from] ?? 0) * (chances[x * width + y] ?? 0);
  for (let i = 0; i <= n; i += 1) {
    const x1 = a.ones[i] ?? 0;
    const x2 = i > 1 ? (a.pairs[i] ?? 0) : 0;
    for (let j = i === 0 ? 1 : 0; j <= m; j += 1) {
      const y1 = b.ones[j] ?? 0;
      const y2 = j > 1 ? (b.pairs[j] ?? 0) : 0;
      const at = i * row + j;
      let sum = 0;
      if (i > 0) {
        sum += weigh(at - row, x1, nothing);
        if (j > 0) sum += weigh(at - row - 1, x1, y1);
        if (y2 > 0) sum += weigh(at - row - 2, x1, y2);
      }
      if (x2 > 0) {
        sum += weigh(at - 2 * row, x2, nothing);
        if (j > 0) sum += weigh(at - 2 * row - 1, x2, y1);
        if (y2 > 0) sum += weigh(at - 2 * row - 2, x2, y2);
      }
      if (j > 0) sum += weigh(at - 1, nothing, y1);
      if (y2 > 0) sum += weigh(at - 2, nothing, y2);
      sums[at] = sum;
    }
  }
  return sums[n * row + m] ?? 0;
}
