/** A line of a confirmation: a pair of rows that came into question, and what only its two owners can tell from chance. */
export type ConfirmationLine = Readonly<{ ours: string; theirs: string; confirmation: string }>;

/** What the side that has the row `by` writes of a pair when it confirms it; null for a row that is not the caller's own. */
export type ConfirmationOf = (own: string, other: string, by: string) => string | null;

/** The rows of ours that both sides confirmed, with theirs. Of everything else nothing is said, whoever confirmed it. */
export function agreedRows(
  ours: readonly ConfirmationLine[],
  theirs: readonly ConfirmationLine[],
  confirmationOf: ConfirmationOf,
): readonly Readonly<{ own: string; other: string }>[] {
  const theirWords = new Map(theirs.map((line) => [pairKey(line), line.confirmation]));
  return ours.flatMap((line) => {
    const word = theirWords.get(pairKey(line));
    return [
      { own: line.ours, other: line.theirs },
      { own: line.theirs, other: line.ours },
    ].filter(
      ({ own, other }) =>
        line.confirmation === confirmationOf(own, other, own) && word === confirmationOf(own, other, other),
    );
  });
}

/** The same for a pair from whichever side it is written. */
const pairKey = ({ ours, theirs }: ConfirmationLine) => [ours, theirs].sort().join(' ');
