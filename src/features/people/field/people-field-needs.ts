import type { ComponentChildren } from 'preact';

import type { RoleName } from '#platform/access/domain/roles.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { PersonPathway } from '#platform/clocks/pathway.ts';
import type { OutboxState } from '#platform/offline/domain/replica.ts';
import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';
import type { Birth } from '#features/matching/index.ts';

import type { PersonNow } from '../domain/person-now.ts';
import type { ToldPerson } from '../domain/told-person.ts';

/** What the screens about people are given: the device's people, and what other features know. The first two are hooks. */
export type PeopleFieldNeeds = Readonly<{
  /** `undefined` while it is read; null where the person is not on this device. */
  usePerson: (id: string) => ToldPerson | null | undefined;
  /** Null while nothing is typed. */
  useFound: (typed: string) => readonly PersonNow[] | null;
  /** What became of entries that were written here and that the service is not known to have; a hook. */
  useWaiting: () => ReadonlyMap<string, OutboxState>;
  kinds: KindRegistry;
  /** The rules behind the clocks, by name. */
  pathways: ReadonlyMap<string, PersonPathway>;
  readBirth: (text: string, today: LocalDate) => Birth | null;
  /** Who opens these screens. */
  roles: readonly RoleName[];
  /** What other features offer to record about a person. */
  actionsFor: (now: PersonNow, role: string) => ComponentChildren;
}>;

/** Addresses of the screens about one person. */
export const personAt = (id: string): string => `people/${id}`;
