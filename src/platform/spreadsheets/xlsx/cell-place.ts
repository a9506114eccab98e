/** A cell's place, both counted from 0. */
export type CellPlace = Readonly<{ column: number; row: number }>;

/** The place that `AB12` names, or null where it names none. */
export function cellPlace(reference: string): CellPlace | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (parts === null) return null;
  return { column: columnOf(parts[1] ?? ''), row: Number(parts[2]) - 1 };
}

/** `AB` for 27. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
