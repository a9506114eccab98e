/** x with `matrix` x = `right`, by elimination with the largest pivot; null where the matrix cannot be inverted. Golub and Van Loan, Matrix Computations, 4th ed. (2013), 3.4. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] | null {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  const largest = Math.max(...matrix.flat().map(Math.abs));
  for (let at = 0; at < size; at += 1) {
    let best = at;
    for (let row = at + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0)) best = row;
    const pivotRow = rows[best] ?? [];
    rows[best] = rows[at] ?? [];
    rows[at] = pivotRow;
    const pivot = pivotRow[at] ?? 0;
    if (Math.abs(pivot) <= largest * 1e-12) return null;
    for (let row = 0; row < size; row += 1) {
      if (row === at) continue;
      const other = rows[row] ?? [];
      const times = (other[at] ?? 0) / pivot;
      if (times !== 0) rows[row] = other.map((value, column) => value - times * (pivotRow[column] ?? 0));
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
