import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { SiteSessions } from '../data/site-sessions.ts';
import type { Names, Say } from '../ui/say-session.tsx';

/** A site with its sessions, and what its page needs to tell of them. */
export type SiteSessionsPageProps = SiteSessions &
  Readonly<{ t: Say; today: LocalDate; names: Names; mayWrite: boolean }>;
