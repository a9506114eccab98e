/** What is open in a person's care, counted; never shown in words to anybody who may not see the record. */
export type CareSigns = Readonly<{
  /** Deadlines that have passed, and others that run. */
  overdue: number;
  running: number;
  /** Things that could not wait when they were said: warning signs, signs of tuberculosis, a pregnancy, medicine that runs out. */
  acute: number;
  /** Care under way: referrals, tests without a result, allergies and long conditions. */
  underWay: number;
}>;

export const noSigns: CareSigns = { overdue: 0, running: 0, acute: 0, underWay: 0 };

const weights = { overdue: 2, running: 1, acute: 4, underWay: 1 } as const satisfies Record<keyof CareSigns, number>;
/** Of each sign no more than this many count, so that one long record does not hold the head of the queue. */
const mostCounted = 3;

/** How much care may be lost with a record that nobody finds: 1 where nothing is open, up to 25. The weights are judgement, not measured. */
export function urgency(signs: CareSigns): number {
  return (Object.keys(weights) as (keyof CareSigns)[]).reduce(
    (sum, sign) => sum + weights[sign] * Math.min(signs[sign], mostCounted),
    1,
  );
}

/** How uncertain a pair is: 1 where one person and two are as likely, towards 0 where either is plain. `hundredths` are log odds in bits. */
export function uncertainty(hundredths: number): number {
  const chance = 1 / (1 + 2 ** (-hundredths / 100));
  return 4 * chance * (1 - chance);
}

/** What is to be gained by looking at a pair: how uncertain it is, times what may be lost with the record. The queue goes by it, the most first. */
export function benefit(hundredths: number, sides: readonly CareSigns[]): number {
  return uncertainty(hundredths) * Math.max(...sides.map(urgency), 1);
}
