import type { Entry } from '#platform/record/domain/entry.ts';

import type { Disk } from './crashing-store.ts';
import type { ModelTransaction } from './model-log.ts';
import type { ModelBackup, ModelService } from './model-service.ts';
import type { Plan } from './plan.ts';
import type { PlayedDevice, Request } from './played-device.ts';

/** What was written on a device, by its author's hand, and what its author knew of the subject then. */
export type Written = {
  readonly device: PlayedDevice;
  readonly entry: Entry;
  readonly knew: ReadonlySet<string>;
  /** Its author threw it away or put other words in its place. */
  isDropped: boolean;
  /** The service said that it has it, and the device heard. */
  isAcknowledged: boolean;
};

/** An interleaving being played, and all that is needed to judge it. */
export type Played = {
  readonly plan: Plan;
  readonly service: ModelService;
  readonly devices: PlayedDevice[];
  readonly people: string[];
  readonly sites: readonly string[];
  readonly teams: readonly string[];
  readonly written: Map<string, Written>;
  /** Of entries that anybody made, device or desk. */
  readonly entries: Map<string, Entry>;
  /** What colleagues meant to write, as text: a process may end when it is kept and before its author is told. */
  readonly meant: Set<string>;
  /** Entries that their authors were changing or throwing away when their process ended, so that nobody knows which it was. */
  readonly changing: Set<string>;
  /** Entries that came to the service by a request that was given up long ago, or by a copy of their device: they may be there though their author dropped them. */
  readonly strayed: Set<string>;
  /** Lost with the service's disk, and held by no device that could bring them back. */
  readonly lostWithBackup: Set<string>;
  /** Gone from a device's disk when an older copy of it was put back. */
  readonly lostWithDisk: Set<string>;
  readonly problems: string[];
};

/** The same while it is played, with what is still under way. */
export type Playing = Played & {
  nowMs: number;
  readonly copies: Map<PlayedDevice, Disk>;
  readonly late: Request[];
  readonly slow: ModelTransaction[];
  backup: ModelBackup | null;
  hasCopies: boolean;
  readonly newId: () => string;
};
