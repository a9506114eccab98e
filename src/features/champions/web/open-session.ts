import type { Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { findPublicSite, readSessions, type SiteSessions } from '../data/site-sessions.ts';
import type { Session } from '../domain/session.ts';

export type SiteRoute = { Params: { code: string; id: string }; Querystring: { planned?: string | string[] } };

const nothing = { sessions: [], handedOut: [] };

/** A site with its sessions; the page is not there where the reader may not know of the site. */
export async function openSessions(tx: Tx, code: string): Promise<SiteSessions> {
  const site = await findPublicSite(tx, code);
  if (site === null) throw new PageProblem('not-found');
  return { site, ...((await readSessions(tx, [site.id])).get(site.id) ?? nothing) };
}

export function openSession(found: SiteSessions, id: string): Session {
  const session = found.sessions.find((each) => each.id === id);
  if (session === undefined) throw new PageProblem('not-found');
  return session;
}
