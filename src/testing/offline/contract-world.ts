import type { FieldDraft } from '#platform/offline/domain/replica.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { ContractDevice } from './contract-device.ts';

export type ContractTeam = 'north' | 'south';

/** Two teams with sites, and all that may happen to them; what an implementation of `SyncServer` is tried in. */
export type ContractWorld = Readonly<{
  /** `heron` and `dove` are looked after by the north, `badger` by the south. */
  sites: Readonly<Record<'heron' | 'dove' | 'badger', string>>;
  teams: Readonly<Record<ContractTeam, string>>;
  newId(): string;
  /** A device that was enrolled for somebody new in this role, with these sites chosen. */
  device(role: string, team: ContractTeam, sites: readonly string[]): Promise<ContractDevice>;
  /** Nobody enrolled this one. */
  unknownDevice(): Promise<ContractDevice>;
  /** What a committed list or a colleague at the desk writes, in one transaction. */
  desk(team: ContractTeam, drafts: readonly FieldDraft[]): Promise<readonly Entry[]>;
  /** The same in a transaction that stays open until `commit`. */
  deskSlowly(
    team: ContractTeam,
    drafts: readonly FieldDraft[],
  ): Promise<Readonly<{ entries: readonly Entry[]; commit(): Promise<void> }>>;
  giveCustody(site: string, team: ContractTeam): Promise<void>;
  /** The colleague's work in the team ended at this moment (ms). */
  endRights(device: ContractDevice, atMs: number): Promise<void>;
  revoke(device: ContractDevice): Promise<void>;
  /** A copy of the log as it is now; `restore` makes it the log, under a new name. */
  backup(): Promise<Readonly<{ restore(): Promise<void> }>>;
  /** Ids of subjects that the audit says were read on devices, one line for each read. */
  readsNoted(): Promise<readonly (readonly string[])[]>;
  /** Names of the photographs that the service keeps about somebody. */
  photographsOf(subject: string): Promise<readonly string[]>;
  handedIn(device: ContractDevice): Promise<number>;
  /** Ids of the parcels among them. */
  parcelsHandedIn(device: ContractDevice): Promise<readonly string[]>;
  nowMs(): number;
}>;

/** What holds in every such world: its words, and how it is tried out. */
export type ContractFact = readonly [string, (world: ContractWorld) => Promise<void>];
