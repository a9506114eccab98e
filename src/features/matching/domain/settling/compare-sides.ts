/** One thing that is written on one side of a case. `compared`: what it is compared by; the same text is the same value. */
export type SideRow<Said> = Readonly<{ field: string; label: string; said: Said; compared: string }>;

/** One thing on both sides; null where a side does not say it. */
export type ComparedRow<Said> = Readonly<{
  field: string;
  label: string;
  first: Said | null;
  second: Said | null;
  mark: 'same' | 'differs' | 'one';
}>;

/** Two sides beside each other, in the order of the first and then what only the second says. Whether a side is a row of a list or a record makes no difference. */
export function compareSides<Said>(
  first: readonly SideRow<Said>[],
  second: readonly SideRow<Said>[],
): readonly ComparedRow<Said>[] {
  const rows = first.map((row): ComparedRow<Said> => {
    const other = second.find(({ field }) => field === row.field);
    const mark = other === undefined ? 'one' : other.compared === row.compared ? 'same' : 'differs';
    return { field: row.field, label: row.label, first: row.said, second: other?.said ?? null, mark };
  });
  const rest = second.filter(({ field }) => !first.some((row) => row.field === field));
  return [
    ...rows,
    ...rest.map((row) => ({ field: row.field, label: row.label, first: null, second: row.said, mark: 'one' as const })),
  ];
}
