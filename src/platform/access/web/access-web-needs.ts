import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { OpenIdClient } from '../data/openid-client.ts';
import type { Origin } from '../data/passkeys.ts';
import type { SignInNeeds } from '../data/sign-in.ts';

/** What somebody must know exactly to open a person who is not in their team's care. One of the three. */
export type ExactIdentifiers =
  Readonly<{ nhsNumber: string }> | Readonly<{ portReference: string }> | Readonly<{ name: string; bornOn: LocalDate }>;

/** What the pages of access stand on; given by `src/server.ts`. */
export type AccessWebNeeds = SignInNeeds &
  Readonly<{
    /** As in the settings of the pages: cookies are sent by HTTPS only. */
    isSecure: boolean;
    /** Where people reach the service, for passkeys and for coming back from a provider. Null: only on this machine, at whatever port. */
    origin: Origin | null;
    openId: OpenIdClient | null;
    /** Where the desk starts. */
    home: string;
    /** Every person, in anybody's care, whom these identifiers name exactly; their ids and nothing else. Given by the people feature. */
    findExactly(identifiers: ExactIdentifiers): Promise<readonly string[]>;
  }>;
