import type { ComponentChildren } from 'preact';

import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { AskNeeds } from '../data/settle-asked-person.ts';
import type { SeenCase } from '../data/match-cases-read.ts';
import type { CareSigns } from '../domain/settling/benefit.ts';
import type { SideRow } from '../domain/settling/compare-sides.ts';
import type { Birth, DescribedPerson } from '../domain/verdict.ts';

/** A person of whom the requester sees a record. */
export type KnownHere = Readonly<{ name: string; members: readonly string[]; described: DescribedPerson }>;

/** What a side of a case says. */
export type Side = readonly SideRow<ComponentChildren>[];

/** An entry in words, with who wrote it and when. */
export type SaidEntry = Readonly<{ id: string; words: string; by: string }>;

/** What parting a linked row from its record is about. */
export type LinkedRow = Readonly<{
  personId: string;
  name: string;
  wrote: readonly SaidEntry[];
  since: readonly SaidEntry[];
}>;

/** What pages on which doubtful matches are settled are given: the world as it is, and what other features know. */
export type SettlingNeeds = AskNeeds &
  Readonly<{
    db: Database;
    may: (requester: Requester, permission: GuardedPermission) => boolean;
    /** Reads a date of birth as people write it; null where nothing can be read from it. */
    readBirth: (text: string) => Birth | null;
    /** A person as the requester sees them, by any record; null where they see none. */
    describe: (tx: Tx, personId: string) => Promise<KnownHere | null>;
    /** The names on the sides of some cases that the requester sees, by the case: a row of a list has a name as a record has. */
    namesOf: (tx: Tx, cases: readonly SeenCase[]) => Promise<ReadonlyMap<string, readonly string[]>>;
    /** What is open in the care of some people, whoever may see them: numbers for the order of the queue, never to be shown. */
    careOf: (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, CareSigns>>;
    /** What each side of a case says that the requester sees: two sides of one that they see whole, else one. */
    sidesOf: (tx: Tx, seen: SeenCase, t: Translator) => Promise<readonly Side[]>;
    /** The row of a list that was linked by rule, with what it wrote and what was written since; null where it was parted or taken back. */
    readLinkedRow: (tx: Tx, seen: SeenCase, t: Translator) => Promise<LinkedRow | null>;
    /** Gives the row a record of its own, and gives its id. */
    partRow: (tx: Tx, requester: Requester, seen: SeenCase, reason: string) => Promise<string | null>;
    /** Keeps that a person does not want records to be compared. */
    refuse: (tx: Tx, requester: Requester, personId: string) => Promise<void>;
  }>;

export type Say = Translator;
