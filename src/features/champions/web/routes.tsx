import type { FastifyInstance } from 'fastify';

import { auditRead, auditWrite } from '#platform/access/data/audit.ts';
import { asRequester, type Requester, type Tx } from '#platform/database/requester.ts';
import type { Draft } from '#platform/record/data/desk-writer.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { namesOf, readSessions, sitesOfTeam } from '../data/site-sessions.ts';
import type { ChampionsNeeds } from './champions-needs.ts';
import { openSessions, type SiteRoute } from './open-session.ts';
import { SessionsPage } from './sessions-page.tsx';
import { SiteSessionsPage } from './site-sessions-page.tsx';
import { writeRoutes } from './write-routes.tsx';

const read = { config: { permission: 'sessions.read' } } as const;

/** Sessions that champions run, site by site. Nothing here is about any person's health. */
export function championsRoutes(needs: ChampionsNeeds) {
  const { db, today, may } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/sessions', read, async ({ t, requester }, reply) => {
      const { sites, sessions } = await asRequester(db, requester, async (tx) => {
        const found = await sitesOfTeam(tx, today());
        return {
          sites: found,
          sessions: await readSessions(
            tx,
            found.map(({ id }) => id),
          ),
        };
      });
      const page = <SessionsPage t={t} today={today()} sites={sites} sessions={sessions} />;
      return reply.page(page, { title: t('champions.all.title'), isWide: true });
    });

    app.get<SiteRoute>('/sites/:code/sessions', read, async (request, reply) => {
      const { t, requester } = request;
      const { found, names } = await asRequester(db, requester, async (tx) => {
        const opened = await openSessions(tx, request.params.code);
        await auditRead(tx, 'sessions', [opened.site.id]);
        return { found: opened, names: await namesOf(tx, idsIn(opened.sessions)) };
      });
      return reply.page(
        <SiteSessionsPage t={t} today={today()} {...found} names={names} mayWrite={may(requester, 'sessions.write')} />,
        {
          title: t('champions.site.title'),
          back: may(requester, 'worklists.read') ? `/sites/${found.site.code}` : '/sessions',
          isWide: true,
        },
      );
    });

    await app.register(writeRoutes({ ...needs, record }));
  };

  function record(requester: Requester, tx: Tx, draft: Draft): Promise<void> {
    return needs.append(tx, requester, draft).then(() => auditWrite(tx, draft.kind, [draft.subject.id]));
  }
}

/** Everybody whom these sessions name: who wrote, in which team, and who is to run them. */
function idsIn(sessions: Awaited<ReturnType<typeof openSessions>>['sessions']): readonly string[] {
  const entries: readonly Entry[] = sessions.flatMap(({ plans, cancelled, held }) => [...plans, ...cancelled, ...held]);
  return entries.flatMap(({ author, team, body }) => {
    const { runBy } = body as { runBy?: string };
    return runBy === undefined ? [author, team] : [author, team, runBy];
  });
}
