import type { Fault } from './faults.ts';

export type FaultReport = Readonly<{
  runs: Readonly<Record<Fault, number>>;
  /** Writes of which the colleague was told that they are saved. */
  acknowledged: number;
  /** Of these, neither in the service's record nor in the device's outbox. */
  lost: readonly string[];
  /** In the record more than once. */
  doubled: number;
  /** Still in the outbox at the end, with their reason. */
  waiting: number;
  /** Writes that the device itself refused to keep, and said so. */
  turnedAway: number;
  seconds: number;
}>;
