import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import type { Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { pilotsFound, recordOfLink } from '../../data/record-store.ts';
import { roundsOfForm } from '../../data/round-store.ts';
import { designVersions } from '../../domain/design-versions.ts';
import { pagesOf } from '../../domain/link-pages.ts';
import { shapedRecord } from '../../domain/shaped-record.ts';
import type { DesignNeeds } from '../design-needs.ts';
import { linkConfig } from './link-config.ts';
import { LinkRecordPage, LinkRecordQuestionPage, type LinkRecord } from './link-record-page.tsx';
import { weightOfComment } from './link-weights.ts';
import { showReadPage, withLink, type LinkRoute, type OpenLink } from './open-link.ts';

const open = { config: linkConfig };
const pageShape = z.object({ page: z.coerce.number().int().min(1).catch(1) });

/** Bytes that a question takes in the list of the record. */
const weightInList = 240;

/** The record of who shaped which question, for those who took part, once the round is over. */
export function linkRecordRoutes(needs: DesignNeeds) {
  const { today, forms } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<LinkRoute>('/design/:token/record', open, (request, reply) =>
      withLink(needs, request, reply, async (tx, link) => {
        if (link.isOpen) return () => reply.redirect(link.link, 303);
        const all = await readRecord(tx, link);
        const numbered = all.record.questions.map((shaped, at) => ({ at: at + 1, shaped }));
        const pages = pagesOf(numbered, () => weightInList);
        const page = Math.min(pageShape.parse(request.query).page, Math.max(pages.length, 1));
        const content = <LinkRecordPage {...all} shown={pages[page - 1] ?? []} page={page} pages={pages.length} />;
        return () => showReadPage(reply, link, content);
      }),
    );

    app.get<{ Params: LinkRoute['Params'] & { at: string } }>('/design/:token/record/:at', open, (request, reply) =>
      withLink(needs, request, reply, async (tx, link) => {
        if (link.isOpen) return () => reply.redirect(link.link, 303);
        const all = await readRecord(tx, link);
        const at = z.coerce.number().int().min(0).safeParse(request.params.at).data;
        const shaped = at === undefined || at === 0 ? null : (all.record.questions[at - 1] ?? null);
        if (at === undefined || (at > 0 && shaped === null)) throw new PageProblem('not-found');
        const pages = pagesOf(shaped === null ? all.record.whole : shaped.comments, weightOfComment);
        const page = Math.min(pageShape.parse(request.query).page, Math.max(pages.length, 1));
        const comments = pages[page - 1] ?? [];
        const content = (
          <LinkRecordQuestionPage
            {...all}
            at={at}
            shaped={shaped}
            comments={comments}
            page={page}
            pages={pages.length}
          />
        );
        return () => showReadPage(reply, link, content);
      }),
    );
  };

  async function readRecord(tx: Tx, link: OpenLink): Promise<LinkRecord> {
    const { round } = link;
    const opened = await roundsOfForm(tx, round.form.id);
    const { versions, keyOf } = designVersions(await forms.versions(tx, round.form.id), opened);
    const comments = await recordOfLink(tx, today(), keyOf.get(round.id) ?? '');
    const found = await pilotsFound(tx, [round.id]);
    return { open: link, versions, record: shapedRecord({ versions, comments, found }) };
  }
}
