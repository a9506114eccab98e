/** A column of whole numbers that grows as it is filled. */
export type GrowingColumn = Readonly<{
  push(value: number): void;
  length(): number;
  at(place: number): number;
  /** The column as it is now, in memory no larger than it needs. */
  made(): Int32Array;
}>;

export function growingColumn(room = 1024): GrowingColumn {
  let column = new Int32Array(room);
  let filled = 0;
  return {
    push(value) {
      if (filled === column.length) {
        const larger = new Int32Array(column.length * 2);
        larger.set(column);
        column = larger;
      }
      column[filled] = value;
      filled += 1;
    },
    length: () => filled,
    at: (place) => column[place] ?? 0,
    made: () => column.slice(0, filled),
  };
}
