/**
 * Of people on one register, the share that is there twice, as far as anybody knows; a list of arrivals is expected to bring far more who are known. No measured
 * figure for this population was found.
 */
const expectedTwice = 0.02;

/** How much less is expected of two records of a register than of an arrival and a record, in hundredths of a bit. */
export const expectedLess = (expectedOfArrivals: number) =>
  Math.round(100 * Math.log2(expectedTwice / expectedOfArrivals));

/** From here a pair is worth a person's time: one in three is of one person. */
export const leastWorthAsking = -100;
