import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';

import { auditRead } from '#platform/access/data/audit.ts';
import type { Permission } from '#platform/access/domain/permissions.ts';
import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Database, type Requester, type Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { readListed, readSiteList, type ListedRow } from '../data/site-list.ts';
import { readTeamMorning } from '../data/team-morning.ts';
import type { ListedPerson } from '../domain/listed-person.ts';
import { comingMonday, siteClinic } from '../domain/site-clinic.ts';
import { ClinicPage } from './clinic-page.tsx';
import { SitePage, type SiteOnPage } from './site-page.tsx';
import { WorklistPage } from './worklist-page.tsx';

export type WorklistsNeeds = Readonly<{
  db: Database;
  today: () => LocalDate;
  may: (requester: Requester, permission: Exclude<Permission, 'public'>) => boolean;
  /** Reads a day as people write it; null where it names no one day. */
  readDay: (text: string, today: LocalDate) => LocalDate | null;
  /** The deadline that lists are ordered by. */
  pathway: string;
  /** What other features have to say of a site. */
  aboutSite: (request: FastifyRequest, site: Readonly<{ id: string; code: string }>) => Promise<ComponentChildren>;
}>;

const pageLength = 50;
const read = { config: { permission: 'worklists.read' } } as const;

/** A team's worklist, a site's list and a day's clinic. */
export function worklistsRoutes({ db, today, may, readDay, pathway, aboutSite }: WorklistsNeeds) {
  return async (app: FastifyInstance) => {
    app.get<{ Querystring: { from?: string | string[] } }>('/worklist', read, async (request, reply) => {
      const { t, requester } = request;
      const offset = Math.min(10_000, Math.max(0, Number.parseInt(String(request.query.from ?? '0'), 10) || 0));
      const props = await asRequester(db, requester, async (tx) => {
        const until = addDays(today(), 7);
        const morning = await readTeamMorning(tx, { pathway, today: today(), until, limit: pageLength + 1, offset });
        const whereabouts = morning.whereabouts.slice(0, pageLength);
        const conflicts = morning.conflicts.slice(0, pageLength);
        const person = await readListed(tx, pathway, [...morning.due, ...whereabouts, ...conflicts]);
        const shown = (rows: readonly ListedRow[]) => rows.flatMap((row) => person(row) ?? []);
        const found = {
          ...morning,
          due: shown(morning.due),
          whereabouts: shown(whereabouts),
          conflicts: shown(conflicts),
        };
        await auditRead(tx, 'worklist', idsOf([...found.due, ...found.whereabouts, ...found.conflicts]));
        return found;
      });
      const next = props.due.length > pageLength ? `/worklist?from=${offset + pageLength}` : null;
      return reply.page(
        <WorklistPage
          t={t}
          today={today()}
          {...props}
          due={props.due.slice(0, pageLength)}
          next={next}
          isFirst={offset === 0}
        />,
        { title: t('worklists.home.title'), isWide: true },
      );
    });

    type Site = {
      Params: { code: string };
      /** A name that stands twice in an address comes as a list. */
      Querystring: Partial<Record<'show' | 'language' | 'on' | 'lines', string | string[]>>;
    };

    app.get<Site>('/sites/:code', read, async (request, reply) => {
      const { t, requester } = request;
      const { show } = request.query;
      const language = String(request.query.language ?? '');
      const { site, people } = await asRequester(db, requester, (tx) => openSite(tx, request.params.code));
      return reply.page(
        <SitePage
          t={t}
          today={today()}
          site={site}
          people={people}
          filter={{ show: show === 'all' ? 'all' : 'due', language }}
          mayImport={may(requester, 'arrivals.upload')}
          more={await aboutSite(request, site)}
        />,
        { title: t('worklists.site.title', { site: site.name }), back: '/worklist', isWide: true },
      );
    });

    app.get<Site>('/sites/:code/clinic', read, async (request, reply) => {
      const { t, requester } = request;
      const asked = String(request.query.on ?? '').trim();
      const on = asked === '' ? comingMonday(today()) : readDay(asked, today());
      const { site, people } = await asRequester(db, requester, (tx) => openSite(tx, request.params.code));
      const clinic = siteClinic(people, String(request.query.lines ?? ''));
      if (on === null) void reply.code(422);
      return reply.page(
        <ClinicPage
          t={t}
          today={today()}
          site={site}
          on={on ?? comingMonday(today())}
          {...clinic}
          people={new Map(people.map((person) => [person.personId, person]))}
          badDay={on === null ? asked.slice(0, 40) : null}
        />,
        {
          title: t('worklists.clinic.title', { site: site.name }),
          back: `/sites/${site.code}`,
          isWide: true,
          hasProblems: on === null,
        },
      );
    });

    const openSite = async (tx: Tx, code: string): Promise<{ site: SiteOnPage; people: readonly ListedPerson[] }> => {
      const site = await tx
        .selectFrom('place')
        .select(['id', 'code', 'name', 'type', 'closed_on', 'has_clinical_room'])
        .where('code', '=', code)
        .executeTakeFirst();
      if (site === undefined) throw new PageProblem('not-found');
      const people = await readSiteList(tx, site.id, pathway);
      await auditRead(tx, 'site-list', idsOf(people));
      return { site, people };
    };
  };
}

const idsOf = (people: readonly ListedPerson[]) => [...new Set(people.map((person) => person.personId))];
