import type { ComponentChildren } from 'preact';

import type { RoleName } from '#platform/access/domain/roles.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { FieldSite } from '#platform/offline/domain/protocol.ts';

import type { ListedPerson } from '../domain/listed-person.ts';

/** What the lists are given of the device; all but the last two are hooks. */
export type WorklistsFieldNeeds = Readonly<{
  /** Everybody who lives at a site, in the order of the desk's list. */
  useSiteList: (siteId: string) => readonly ListedPerson[];
  /** The same of several sites, by their ids. */
  useSiteLists: (siteIds: readonly string[]) => ReadonlyMap<string, readonly ListedPerson[]>;
  /** Everybody whose deadline runs and falls on or before a day. */
  useDue: (until: LocalDate) => readonly ListedPerson[];
  /** People who were moved and nobody knows where to, or with answers that differ. */
  useQuestions: () => readonly ListedPerson[];
  /** What other features have to say of a site, and offer to record there. */
  aboutSite: (site: FieldSite) => ComponentChildren;
  roles: readonly RoleName[];
}>;

/** Address of a site's list. */
export const siteAt = (id: string): string => `sites/${id}`;
