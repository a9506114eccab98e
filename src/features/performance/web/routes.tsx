import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { percentageShown, showCount } from '#platform/disclosure/small-numbers.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { assessmentQualityIndicator, initialAssessmentIndicator } from '#features/assessments/index.ts';
import { countContacts, type SiteWeek } from '#features/visits/index.ts';

import { makeQualityReport, makeReport, usualQuarters } from '../data/make-report.ts';
import { readAreas, type PerformanceNeeds } from '../data/read-performance.ts';
import { firstDayOf, lastDayOf, quartersBetween, type Quarter } from '../domain/quarter.ts';
import { qualityCsv, reportCsv } from '../domain/report-csv.ts';
import { PerformancePage, type PerformancePageProps } from './performance-page.tsx';
import type { Say } from './say.ts';

export type PerformanceWebNeeds = PerformanceNeeds &
  Readonly<{
    /** The weeks of every site that needs contacts; given by visits. */
    readWeeks: (
      tx: Tx,
      period: Readonly<{ from: LocalDate; to: LocalDate }>,
      today: LocalDate,
    ) => Promise<readonly SiteWeek[]>;
  }>;

const config = { permission: 'performance.read' } as const;
const quarter = z.string().regex(/^\d{4}-Q[1-4]$/);
const shape = z.object({ area: z.string().max(20).optional(), from: quarter.optional(), to: quarter.optional() });

/** Figures for commissioners, as a page and as a file; both go through the one door. */
export function performanceRoutes(needs: PerformanceWebNeeds) {
  const ask = async (request: FastifyRequest) => {
    const query = shape.safeParse(request.query);
    if (!query.success) throw new PageProblem('bad-request');
    const usual = usualQuarters(needs.today());
    const own = await ownBoard(request);
    const asked = {
      area: query.data.area ?? own ?? '',
      from: (query.data.from ?? usual[0]) as Quarter,
      to: (query.data.to ?? usual.at(-1)) as Quarter,
    };
    const days = {
      area: asked.area === '' ? null : asked.area,
      from: firstDayOf(asked.from),
      to: lastDayOf(asked.to),
    };
    const result = await makeReport(needs, days);
    const quality = await makeQualityReport(needs, days);
    await asRequester(needs.db, request.requester, (tx) => audit(tx, { action: 'performance.read' }));
    return { asked, result, quality };
  };

  const ownBoard = async ({ requester }: FastifyRequest): Promise<string | null> => {
    const team = await needs.db
      .selectFrom('team')
      .select('icb_code')
      .where('id', '=', requester.teamId)
      .executeTakeFirst();
    return team?.icb_code ?? null;
  };

  const contactsOf = async (area: string, to: LocalDate): Promise<PerformancePageProps['contacts']> => {
    const today = needs.today();
    const end = to < today ? to : today;
    const weeks = await needs.db
      .transaction()
      .execute((tx) => needs.readWeeks(tx, { from: addDays(end, -83), to: end }, today));
    const counts = countContacts(weeks, { area: area === '' ? undefined : area }, today);
    const [base, met] = [showCount(counts.weeks), showCount(counts.weeksMet)];
    return counts.weeks === 0
      ? null
      : { weeks: String(base), met: String(met), percent: String(percentageShown(met, base) ?? '–') };
  };

  return async (app: FastifyInstance): Promise<void> => {
    app.get('/performance', { config }, async (request, reply) => {
      const t = request.t as Say;
      const { asked, result, quality } = await ask(request);
      if (!result.ok && result.problems[0] === 'unknown-area') throw new PageProblem('not-found');
      const areas = result.ok ? result.value.areas : await readAreas(needs.db);
      const names = new Map(
        [...areas.boards, ...[...areas.authoritiesOf.values()].flat()].map(({ code, name }) => [code, name]),
      );
      const query = new URLSearchParams(asked).toString();
      const today = needs.today();
      return reply.page(
        <PerformancePage
          t={t}
          report={result.ok ? result.value.report : null}
          boards={areas.boards}
          names={names}
          quarters={quartersBetween(addDays(today, -3 * 365), today, 13)}
          asked={asked}
          csv={`/performance.csv?${query}`}
          quality={quality.ok ? quality.value : quality.problems.includes('boards-only') ? 'boards-only' : null}
          contacts={await contactsOf(asked.area, lastDayOf(asked.to))}
        />,
        { title: t('performance.page.title'), isWide: true },
      );
    });

    app.get('/performance.csv', { config }, async (request, reply) => {
      const { asked, result, quality } = await ask(request);
      if (!result.ok) throw new PageProblem('not-found');
      const { boards, authoritiesOf } = result.value.areas;
      const names = new Map([...boards, ...[...authoritiesOf.values()].flat()].map(({ code, name }) => [code, name]));
      const file = `${initialAssessmentIndicator.name}-${asked.area === '' ? 'england' : asked.area}-${asked.from}-${asked.to}.csv`;
      return reply
        .header('content-disposition', `attachment; filename="${file}"`)
        .type('text/csv; charset=utf-8')
        .send(
          reportCsv(result.value.report, initialAssessmentIndicator.name, (code) => names.get(code) ?? code) +
            (quality.ok ? qualityCsv(quality.value, assessmentQualityIndicator.name) : ''),
        );
    });
  };
}
