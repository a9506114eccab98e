import { unseenWeight, type EditTable, type Encoded, type Operation } from '../edit-table.ts';

/** Gives the places in the list of operations of the best alignment of two tokens; -1 where it uses something that is in no list. */
export type Aligner = (a: Encoded, b: Encoded, weights: Float64Array) => Int32Array;

/** Makes an aligner for tokens that `units` encoded. Its weights may change from call to call; the numbering of units may not. */
export function aligner(operations: readonly Operation[], units: EditTable, isSymmetric: boolean): Aligner {
  const { width, left, right } = units;
  const places = new Int32Array(units.weights.length).fill(-1);
  operations.forEach(([x, y], at) => {
    places[(left.get(x) ?? 0) * width + (right.get(y) ?? 0)] = at;
    if (isSymmetric) places[(left.get(y) ?? 0) * width + (right.get(x) ?? 0)] = at;
  });
  const nothing = left.get('') ?? 0;
  let best = new Float64Array(4096);
  let taken = new Int8Array(4096);

  return (a, b, weights) => {
    const row = b.length + 1;
    const cells = (a.length + 1) * row;
    if (best.length < cells) [best, taken] = [new Float64Array(cells), new Int8Array(cells)];
    const unit = (token: Encoded, end: number, letters: number): number =>
      letters === 0 ? nothing : ((letters === 1 ? token.ones[end] : token.pairs[end]) ?? 0);
    best[0] = 0;
    for (let i = 0; i <= a.length; i += 1) {
      for (let j = i === 0 ? 1 : 0; j <= b.length; j += 1) {
        let top = -1e9;
        let way = 0;
        for (let di = 0; di <= 2 && di <= i; di += 1) {
          const x = unit(a, i, di);
          if (di === 2 && x === 0) continue;
          for (let dj = di === 0 ? 1 : 0; dj <= 2 && dj <= j; dj += 1) {
            const y = unit(b, j, dj);
            if (dj === 2 && y === 0) continue;
            const weight = (best[(i - di) * row + j - dj] ?? 0) + (weights[x * width + y] ?? unseenWeight);
            if (weight <= top) continue;
            top = weight;
            way = di * 3 + dj;
          }
        }
        best[i * row + j] = top;
        taken[i * row + j] = way;
      }
    }
    const used: number[] = [];
    for (let i = a.length, j = b.length; i > 0 || j > 0;) {
      const way = taken[i * row + j] ?? 4;
      const [di, dj] = [Math.floor(way / 3), way % 3];
      used.push(places[unit(a, i, di) * width + unit(b, j, dj)] ?? -1);
      i -= di;
      j -= dj;
    }
    return Int32Array.from(used);
  };
}
