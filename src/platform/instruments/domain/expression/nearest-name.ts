/** The name that was most likely meant, or null where none is near: at most a third of its letters differ, are missing or have changed places. */
export function nearestName(written: string, known: Iterable<string>): string | null {
  const sought = written.toLowerCase().slice(0, longest);
  const most = Math.max(1, Math.floor(sought.length / 3));
  let nearest: string | null = null;
  let least = most + 1;
  for (const name of known) {
    if (Math.abs(name.length - sought.length) >= least || name.length > longest) continue;
    const distance = editDistance(sought, name.toLowerCase());
    if (distance < least) {
      least = distance;
      nearest = name;
    }
  }
  return nearest;
}

const longest = 64;

/** Letters added, left out, changed or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      }
      line.push(best);
    }
    before = above;
    above = line;
  }
  return above[b.length] ?? 0;
}
