import type { Secret } from '#platform/access/data/secret.ts';
import type { Database } from '#platform/database/requester.ts';

import type { MessageProvider } from '../domain/provider.ts';

export type SendNeeds = Readonly<{
  db: Database;
  secret: Secret;
  /** Null where none is set up: letters are printed, and everything else waits. */
  provider: MessageProvider | null;
  /** The service's own address, which links begin with. */
  origin: string;
  nowMs: () => number;
  random: () => number;
}>;

/** What became of a message in one pass. `busy`: another process has it in hand. */
export type Became = 'sent' | 'delivered' | 'failed' | 'cancelled' | 'waiting' | 'unchanged' | 'busy';
export type PassCounts = Readonly<Record<Became, number>>;

/** `closes`: the provider takes nothing from anybody just now. */
export type Worked = Readonly<{ became: Became; closes?: boolean }>;
