import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { auditRead, auditWrite } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm } from '#platform/web/read-form.ts';

import { commentsOf } from '../data/comment-store.ts';
import { keepPilotFound, pilotsFound } from '../data/record-store.ts';
import { roundsOfForm } from '../data/round-store.ts';
import { designVersions } from '../domain/design-versions.ts';
import { figuresOf } from '../domain/pilot.ts';
import { comparePilot } from '../domain/pilot-compared.ts';
import { asRecorded, shapedRecord } from '../domain/shaped-record.ts';
import { roundAddress } from './design-address.ts';
import type { DesignNeeds, RoundRoute } from './design-needs.ts';
import { openOwnRound } from './open-round.ts';
import { PilotPage } from './pilot-page.tsx';
import { RecordPage } from './record-page.tsx';

const author = { config: { permission: 'forms.author' } } as const;
const keepShape = z.object({ survey: z.guid(), wave: z.coerce.number().int() });

/** Who shaped which question, and what pilots found. */
export function recordRoutes({ db, today, forms, pilots }: DesignNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<RoundRoute>('/co-design/:round/record', author, async ({ t, requester, params }, reply) => {
      const { round, versions, record } = await asRequester(db, requester, async (tx) => {
        const opened = await openVersions(tx, params.round);
        const ids = [...opened.keyOf.keys()];
        const comments = await commentsOf(tx, ids);
        await auditRead(tx, 'design-record', [opened.round.id]);
        const recorded = comments.map((comment) => asRecorded(comment, opened.keyOf.get(comment.roundId) ?? ''));
        const found = await pilotsFound(tx, ids);
        return { ...opened, record: shapedRecord({ versions: opened.versions, comments: recorded, found }) };
      });
      return reply.page(<RecordPage t={t} round={round} versions={versions} record={record} />, {
        title: t('co-design.page', { page: 'record' }),
        back: roundAddress(round.id),
      });
    });

    app.get<RoundRoute>('/co-design/:round/pilot', author, async ({ t, requester, params }, reply) => {
      const { round, versions, known, found } = await asRequester(db, requester, async (tx) => {
        const opened = await openVersions(tx, params.round);
        const ran = await pilots(tx, opened.round.form.id);
        await auditRead(
          tx,
          'survey-answers',
          ran.map(({ surveyId }) => surveyId),
        );
        return { ...opened, known: ran, found: await pilotsFound(tx, [opened.round.id]) };
      });
      const compared = known.map((pilot) => comparePilot(pilot, versions));
      return reply.page(<PilotPage t={t} round={round} versions={versions} pilots={compared} found={found} />, {
        title: t('co-design.page', { page: 'pilot' }),
        back: roundAddress(round.id),
        isWide: true,
      });
    });

    app.post<RoundRoute>('/co-design/:round/pilot', author, async ({ requester, params, body }, reply) => {
      const read = readForm(body, keepShape);
      await asRequester(db, requester, async (tx) => {
        const round = await openOwnRound(tx, params.round);
        const ran = await pilots(tx, round.form.id);
        const pilot = read.ok
          ? ran.find(({ surveyId, wave }) => surveyId === read.value.survey.toLowerCase() && wave === read.value.wave)
          : undefined;
        if (pilot === undefined) throw new PageProblem('not-found');
        const { surveyId, wave, version } = pilot;
        const kept = { roundId: round.id, surveyId, wave, version, figures: figuresOf(pilot), keptOn: today() };
        await keepPilotFound(tx, kept);
        await auditWrite(tx, 'design-pilot', [round.id, surveyId]);
      });
      return reply.redirect(roundAddress(params.round, 'pilot'), 303);
    });
  };

  async function openVersions(tx: Tx, id: string) {
    const round = await openOwnRound(tx, id);
    const known = await forms.versions(tx, round.form.id);
    return { round, ...designVersions(known, await roundsOfForm(tx, round.form.id)) };
  }
}
