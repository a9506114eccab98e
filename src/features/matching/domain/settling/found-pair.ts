/** What one comparison of a pair says, in hundredths of a bit; `matching.part.<what>.<level>` has the words. */
export type PairPart = Readonly<{ what: string; level: string; hundredths: number }>;

/** Two records that may be of one person. `a` and `b` are subject ids, `a` the smaller; `hundredths` the log odds that they are. */
export type FoundPair = Readonly<{
  a: string;
  b: string;
  hundredths: number;
  parts: readonly PairPart[];
  /** `matching.concern.<concern>` has the words. */
  concerns: readonly string[];
  /** Name and version of the weights. */
  model: string;
  openedBy: 'list' | 'nightly';
}>;
