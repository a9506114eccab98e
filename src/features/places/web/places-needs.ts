import type { Permission } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { PlacesKey } from '../content/catalogue.ts';

export type PlacesNeeds = Readonly<{
  db: Database;
  /** The civil date in England now. */
  today: () => LocalDate;
  now: () => Date;
  newId: () => string;
  may: (requester: Requester, permission: Exclude<Permission, 'public'>) => boolean;
  /** Works out again who is responsible for those who live at these sites, in the same transaction as the change that made it necessary. */
  custodyChanged: (tx: Tx, placeIds: readonly string[]) => Promise<void>;
}>;

export type Say = Translator<PlacesKey>;
