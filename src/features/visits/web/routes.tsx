import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { DueThisWeek } from '#platform/clocks/weekly-contacts.ts';
import type { Requester } from '#platform/database/requester.ts';
import type { Draft } from '#platform/record/data/desk-writer.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type Typed } from '#platform/web/read-form.ts';

import { visitForm } from '../domain/visit-form.ts';
import { RecordPage } from './record-page.tsx';

type Site = Readonly<{ id: string; code: string; name: string }>;

export type VisitsNeeds = Readonly<{
  /** The civil date in England now. */
  today: () => LocalDate;
  /** Null where there is no site of this code that the requester may see. */
  findSite: (requester: Requester, code: string) => Promise<Site | null>;
  /** What the site still needs this week (`readContactsDue`); null where nothing is asked of it. */
  contactsDue: (requester: Requester, siteId: string) => Promise<DueThisWeek | null>;
  /** Writes to the record in the requester's name, all or nothing. */
  record: (requester: Requester, draft: Draft) => Promise<void>;
}>;

type SiteRoute = { Params: { code: string } };

const config = { permission: 'visits.write' } as const;
const address = '/sites/:code/visit';

/** Recording a visit to a site. */
export function visitsRoutes(needs: VisitsNeeds) {
  return (app: FastifyInstance): Promise<void> => {
    app.get<SiteRoute>(address, { config }, async (request, reply) => {
      return show(request, reply, await siteOf(request, needs), needs, {});
    });

    app.post<SiteRoute>(address, { config }, async (request, reply) => {
      const site = await siteOf(request, needs);
      const read = readForm(request.body, visitForm(needs.today()));
      if (!read.ok) {
        const problems = sayProblems(request.t, read.problems, { on: 'on-day' });
        return show(request, reply.code(422), site, needs, read.typed, problems);
      }
      const { kind, on, body } = read.value;
      const subject = { kind: 'place', id: site.id } as const;
      await needs.record(request.requester, { subject, kind, happened: { on }, body, place: site.id });
      return reply.redirect(`/sites/${site.code}`, 303);
    });
    return Promise.resolve();
  };
}

async function siteOf(request: FastifyRequest<SiteRoute>, { findSite }: VisitsNeeds): Promise<Site> {
  const site = await findSite(request.requester, request.params.code);
  if (site === null) throw new PageProblem('not-found');
  return site;
}

async function show(
  { t, requester }: FastifyRequest<SiteRoute>,
  reply: FastifyReply,
  site: Site,
  { today, contactsDue }: VisitsNeeds,
  typed: Typed,
  problems?: ReturnType<typeof sayProblems>,
): Promise<void> {
  const due = await contactsDue(requester, site.id);
  return reply.page(<RecordPage t={t} today={today()} site={site} due={due} typed={typed} {...problems} />, {
    title: t('visits.record.title'),
    back: `/sites/${site.code}`,
    hasProblems: problems !== undefined,
  });
}
