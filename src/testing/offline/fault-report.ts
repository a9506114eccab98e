import type { Fault } from './faults.ts';

/** A run whose fault could not be seen to be there, or after which work did not go on. */
export type Unlike = Readonly<{ run: number; fault: Fault; because: string }>;

export type FaultReport = Readonly<{
  runs: Readonly<Record<Fault, number>>;
  unlike: readonly Unlike[];
  /** Writes of which the colleague was told that they are saved. */
  acknowledged: number;
  /** Of these, neither in the service's record nor in the device's outbox. */
  lost: readonly string[];
  /** In the record more than once, be it under another id. */
  doubled: number;
  /** Still in the outbox at the end, with their reason. */
  waiting: number;
  /** Writes that the device itself refused to keep, and said so. */
  turnedAway: number;
  /** Of these, because the disk was full. */
  turnedAwayAsFull: number;
  seconds: number;
}>;
