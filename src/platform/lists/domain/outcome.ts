/** What came of comparing one row with the record. The order is that of the review: what needs a person first. */
export const outcomes = ['needs-a-person', 'likely', 'new', 'known'] as const;

export type Outcome = (typeof outcomes)[number];

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

export function countOutcomes(rows: Iterable<Readonly<{ outcome: Outcome }>>): OutcomeCounts {
  const counts = { 'needs-a-person': 0, likely: 0, new: 0, known: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
