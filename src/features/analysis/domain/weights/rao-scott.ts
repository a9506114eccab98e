import { fisherAbove } from '../functions/student.ts';
import { solve } from '../tests/solve.ts';
import { cell, columnTotals, rowTotals, sum, type Counts } from '../tables/counts.ts';

/** A table of answers by groups with weights: of each cell the sum of the weights of its people and the sum of their squares; `people` is how many are in the whole table. */
export type WeightedTable = Readonly<{ weights: Counts; squares: Counts; people: number }>;

export type RaoScott = Readonly<{
  /** Pearson's chi-square of the weighted shares times `people`, before correction. */
  uncorrected: number;
  /** F, with degrees of freedom that need not be whole. */
  statistic: number;
  df: number;
  dfBelow: number;
  p: number;
  /** The mean of the generalised design effects: how many times too large the uncorrected chi-square is. */
  designEffect: number;
}>;

/**
 * Whether groups differ, with weights: Pearson's chi-square of the weighted table with the second-order correction of Rao and Scott, Ann. Stat. 12 (1984) 46, as an F (Thomas and Rao, J. Am. Stat. Assoc. 82 (1987) 630; what
 * `svychisq` of R's survey package gives). People are taken as drawn one by one and their weights as known, which for weights that were themselves raked errs on the careful side. Null where fewer than two rows or columns
 * hold weight, or the covariance cannot be inverted.
 */
export function raoScott(given: WeightedTable): RaoScott | null {
  const { weights, squares, people } = withoutWeightless(given);
  const [rows, columns] = [weights.length, weights[0]?.length ?? 0];
  if (rows < 2 || columns < 2 || people < 2) return null;
  const total = sum(weights.flat());
  const shares = weights.map((row) => row.map((weight) => weight / total));
  const ofRow = rowTotals(shares);
  const ofColumn = columnTotals(shares);
  const uncorrected =
    people *
    sum(
      shares.flatMap((row, r) =>
        row.map((share, c) => {
          const expected = (ofRow[r] ?? 0) * (ofColumn[c] ?? 0);
          return (share - expected) ** 2 / expected;
        }),
      ),
    );
  const effects = designEffects(shares, squares, { people, total });
  if (effects === null) return null;
  const trace = sum(effects.map((row, at) => row[at] ?? 0));
  const ofSquare = sum(effects.flatMap((row, r) => row.map((value, c) => value * cell(effects, c, r))));
  if (!(trace > 0)) return null;
  const df = trace ** 2 / ofSquare;
  const dfBelow = df * (people - 1);
  const statistic = uncorrected / trace;
  return {
    uncorrected,
    statistic,
    df,
    dfBelow,
    p: fisherAbove(statistic, df, dfBelow),
    designEffect: trace / effects.length,
  };
}

function withoutWeightless({ weights, squares, people }: WeightedTable): WeightedTable {
  const kept = columnTotals(weights).map((weight) => weight > 0);
  const filled = (counts: Counts) =>
    counts.filter((_, at) => sum(weights[at] ?? []) > 0).map((row) => row.filter((__, at) => kept[at]));
  return { weights: filled(weights), squares: filled(squares), people };
}

/**
 * The matrix whose eigenvalues are the generalised design effects, Δ = (C'D⁻¹C / n)⁻¹ C'D⁻¹ V D⁻¹C: D the shares, V their covariance with the weights, C interactions of rows and columns less their main effects.
 */
function designEffects(
  shares: Counts,
  squares: Counts,
  { people, total }: Readonly<{ people: number; total: number }>,
): Counts | null {
  const flat = shares.flat();
  // Covariance of weighted shares: n / (n - 1) Σ w² (e - p)(e - p)' / (Σ w)², e being 1 in a person's own cell.
  const own = squares.flat().map((square) => (square / total ** 2) * (people / (people - 1)));
  const all = sum(own);
  const contrasts = interactions(shares.length, shares[0]?.length ?? 0);
  // D⁻¹C, with nothing where a cell is empty.
  const scaled = contrasts.map((contrast) =>
    contrast.map((value, at) => (flat[at] === 0 ? 0 : value / (flat[at] ?? 1))),
  );
  const plain = contrasts.map((a) => scaled.map((b) => dot(a, b) / people));
  const along = scaled.map((a) => dot(a, flat));
  const onOwn = scaled.map((a) => dot(a, own));
  const withWeights = scaled.map((a, i) =>
    scaled.map((b, j) => {
      const [ai, bj] = [along[i] ?? 0, along[j] ?? 0];
      const ab = sum(a.map((value, at) => value * (b[at] ?? 0) * (own[at] ?? 0)));
      return ab - ai * (onOwn[j] ?? 0) - bj * (onOwn[i] ?? 0) + ai * bj * all;
    }),
  );
  // Both are symmetric, so the columns that are solved for come out as rows: the transpose, which has the same traces.
  const solved = withWeights.map((column) => solve(plain, column));
  return solved.every((row) => row !== null) ? solved : null;
}

const dot = (a: readonly number[], b: readonly number[]) => sum(a.map((value, at) => value * (b[at] ?? 0)));

/** One contrast for each row and column but the first: 1 in that cell, less the means of its row and its column, plus the mean of all. */
function interactions(rows: number, columns: number): Counts {
  const contrasts: number[][] = [];
  for (let r = 1; r < rows; r += 1)
    for (let c = 1; c < columns; c += 1)
      contrasts.push(
        Array.from({ length: rows * columns }, (_, at) => {
          const isRow = Math.floor(at / columns) === r;
          const isColumn = at % columns === c;
          return ((isRow ? 1 : 0) - 1 / rows) * ((isColumn ? 1 : 0) - 1 / columns);
        }),
      );
  return contrasts;
}
