/** How names are spelled at large: the logarithm of each letter's chance after another, ends included. */
export type LetterBackground = Readonly<{ letters: string; logs: readonly (readonly number[])[] }>;

/** Weight of the letters' overall frequencies beside the counted pairs, in letters. */
const smoothing = 8;

/** Counts tokens; `letters` are all that can occur, and the ends are added. */
export function countBackground(tokens: readonly string[], alphabet: string): LetterBackground {
  const letters = `${alphabet}^$`;
  const numberOf = new Map([...letters].map((letter, at) => [letter, at]));
  const single = Array.from(letters, () => 0.5);
  const double = Array.from(letters, () => Array.from(letters, () => 0));
  for (const token of tokens) {
    let before = numberOf.get('^') ?? 0;
    for (const letter of `${token}$`) {
      const at = numberOf.get(letter);
      const row = double[before];
      if (at === undefined || row === undefined) continue;
      single[at] = (single[at] ?? 0) + 1;
      row[at] = (row[at] ?? 0) + 1;
      before = at;
    }
  }
  const total = single.reduce((sum, count) => sum + count, 0);
  const logs = double.map((row) => {
    const rowTotal = row.reduce((sum, count) => sum + count, 0);
    return row.map((count, at) =>
      round(Math.log((count + (smoothing * (single[at] ?? 0)) / total) / (rowTotal + smoothing))),
    );
  });
  return { letters, logs };
}

/** How usual a token's letters are together: the logarithm of their chance. A letter that the count never met weighs as a rare one. */
export function usualness(token: string, { letters, logs }: LetterBackground): number {
  let sum = 0;
  let before = letters.indexOf('^');
  for (const letter of `${token}$`) {
    const at = letters.indexOf(letter);
    sum += at < 0 ? rareLetter : (logs[before]?.[at] ?? rareLetter);
    before = at;
  }
  return sum;
}

const rareLetter = -7;
const round = (value: number) => Math.round(value * 1000) / 1000;
