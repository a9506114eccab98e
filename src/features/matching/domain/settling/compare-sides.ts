/** One thing that is written on one side of a case. `compared`: what it is compared by, the same text being the same value; null of what may well differ, such as where somebody lived. */
export type SideRow<Said> = Readonly<{ field: string; label: string; said: Said; compared: string | null }>;

/** One thing on both sides; null where a side does not say it. */
export type ComparedRow<Said> = Readonly<{
  field: string;
  label: string;
  first: Said | null;
  second: Said | null;
  mark: 'same' | 'differs' | 'one' | null;
}>;

/** Two sides beside each other, in the order of the first and then what only the second says. Whether a side is a row of a list or a record makes no difference. */
export function compareSides<Said>(
  first: readonly SideRow<Said>[],
  second: readonly SideRow<Said>[],
): readonly ComparedRow<Said>[] {
  const rows = first.map((row): ComparedRow<Said> => {
    const other = second.find(({ field }) => field === row.field);
    return {
      field: row.field,
      label: row.label,
      first: row.said,
      second: other?.said ?? null,
      mark: markOf(row, other),
    };
  });
  const rest = second.filter(({ field }) => !first.some((row) => row.field === field));
  return [
    ...rows,
    ...rest.map((row) => ({
      field: row.field,
      label: row.label,
      first: null,
      second: row.said,
      mark: markOf(row, undefined),
    })),
  ];
}

function markOf<Said>(row: SideRow<Said>, other: SideRow<Said> | undefined): ComparedRow<Said>['mark'] {
  if (row.compared === null) return null;
  if (other === undefined) return 'one';
  return other.compared === row.compared ? 'same' : 'differs';
}
