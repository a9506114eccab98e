/** What came of comparing one row with the record. The order is that of the review: what needs a person first. */
export const outcomes = ['needs-a-person', 'likely', 'new', 'known'] as const;

export type Outcome = (typeof outcomes)[number];

export type OutcomeCounts = Readonly<Record<Outcome, number>>;
