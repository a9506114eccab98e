const candidates = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof candidates)[number];

/** The character that stands the same number of times in most of the first lines, outside quotes; a comma where none does. */
export function findDelimiter(text: string): Delimiter {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const asDeclared = candidates.find((candidate) => candidate === declared);
  if (asDeclared !== undefined) return asDeclared;
  const lines = firstLines(text, 60);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const candidate of candidates) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(candidate).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const score = Math.max(0, ...[...counts].map(([count, times]) => times * Math.min(count, 30)));
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** Lines with what stands inside quotes blanked out. */
function firstLines(text: string, count: number): string[] {
  return text
    .slice(0, 200_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, count);
}
