import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { typedIn } from '#platform/instruments/domain/typed-answer.ts';
import { nowText } from '#platform/instruments/domain/form/form-surroundings.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { findCollection } from '../../data/collection-store.ts';
import type { FoundInstrument } from '../../data/find-instrument.ts';
import { keepAnswers } from '../../data/response-store.ts';
import {
  findSecondKeying,
  keepDecisions,
  readSecondAnswers,
  secondKeyingsOf,
  sheetsToKeyAgain,
} from '../../data/second-keying-store.ts';
import { sheetKeyed, sheetsOfCollection, type SheetKeyed } from '../../data/sheets-of-collection.ts';
import { decide } from '../../domain/decide-sheet.ts';
import { sheetForm } from '../../domain/sheet-rows.ts';
import { formAddress } from '../../domain/stored-form.ts';
import type { FormsNeeds } from '../forms-needs.ts';
import { openWritten, type ResponseRoute, type Written } from './open-written.ts';
import { surroundingsOf } from './save-and-go.ts';
import { sheetsAddress } from './second-address.ts';
import { DecidePage, SheetsPage } from './sheets-pages.tsx';

const config = { permission: 'forms.answer' } as const;
const author = { permission: 'forms.author' } as const;
const finishedShape = z.object({ finished: z.literal('yes').optional().catch(undefined) });
type CollectionRoute = { Params: { collection: string } };

/** Sheets of paper that two people key in, and the third look that decides where they differ. */
export function sheetsRoutes(needs: FormsNeeds) {
  const { db, find, today, nowMs, may } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<CollectionRoute>('/form-collections/:collection/sheets', { config }, async (request, reply) => {
      const { t, requester, params } = request;
      const { finished } = finishedShape.parse(request.query);
      const shown = await asRequester(db, requester, async (tx) => {
        const collection = z.guid().safeParse(params.collection).success
          ? await findCollection(tx, params.collection.toLowerCase())
          : null;
        const found = collection === null ? null : await find(tx, collection.form.id, collection.form.version);
        if (collection === null || found === null) throw new PageProblem('not-found');
        const isOwn = collection.teamId === requester.teamId && may(requester, 'forms.author');
        const sheets = isOwn ? await sheetsOfCollection(tx, collection.id, found, around(found)) : null;
        if (isOwn) await audit(tx, { action: 'form-sheets.read', subjects: [collection.id] });
        const own = [...(await secondKeyingsOf(tx, collection.id)).values()].filter(
          ({ keyedBy, isDone }) => keyedBy === requester.userId && !isDone,
        );
        return { form: collection.form, sheets, own, toKey: await sheetsToKeyAgain(tx, collection.id) };
      });
      return reply.page(<SheetsPage t={t} {...shown} isFinished={finished === 'yes'} />, {
        title: t('forms.sheets.title'),
        back: `${formAddress(shown.form)}/answers`,
      });
    });

    app.get<ResponseRoute>('/form-answers/:response/decide', { config: author }, async (request, reply) => {
      const opened = await asRequester(db, request.requester, (tx) => openDiffering(tx, request));
      return show(request, reply, opened, []);
    });

    app.post<ResponseRoute>('/form-answers/:response/decide', { config: author }, async (request, reply) => {
      const { t, requester } = request;
      const outcome = await asRequester(db, requester, async (tx) => {
        const opened = await openDiffering(tx, request);
        const { written, sheet, second } = opened;
        const decided = decide(written.filling, sheet.differences, second, typedIn(request.body));
        if (decided.problems.length > 0) return { opened, problems: decided.problems };
        if (!(await keepAnswers(tx, written.filling.filling, decided.bodies)))
          throw new PageProblem('too-many', { seconds: 3600 });
        await keepDecisions(tx, written.response.id, decided.decisions, today());
        await audit(tx, { action: 'form-response.decided', subjects: [written.response.id] });
        return { opened, problems: [] };
      });
      if (outcome.problems.length === 0)
        return reply.redirect(sheetsAddress(outcome.opened.written.response.collectionId ?? ''), 303);
      const errors = outcome.problems.map(({ path, is }) => ({
        path,
        text: is === 'undecided' ? t('forms.sheets.undecided') : t(`instruments.fill.wrong.${is}`),
      }));
      return show(request, reply.code(422), outcome.opened, errors);
    });
  };

  function around({ instrument }: FoundInstrument) {
    return { today: today(), now: nowText(nowMs()), newId: () => '1', language: instrument.language };
  }

  type Differing = Readonly<{
    written: Written;
    sheet: SheetKeyed;
    second: Awaited<ReturnType<typeof readSecondAnswers>>;
  }>;

  /** Ends the request with "not found" where there is nothing to decide, or it is another team's. */
  async function openDiffering(tx: Tx, request: FastifyRequest<ResponseRoute>): Promise<Differing> {
    const written = await openWritten(needs, tx, request);
    const { response, found } = written;
    const collection = response.collectionId === null ? null : await findCollection(tx, response.collectionId);
    if (collection?.teamId !== request.requester.teamId) throw new PageProblem('not-found');
    const sheet = await sheetKeyed(tx, response, await findSecondKeying(tx, response.id), found, around(found));
    if (response.doneOn === null || sheet.state !== 'differs') throw new PageProblem('not-found');
    return { written, sheet, second: await readSecondAnswers(tx, response.id) };
  }

  function show(
    { t, body }: FastifyRequest,
    reply: FastifyReply,
    { written, sheet }: Differing,
    errors: readonly Readonly<{ path: string; text: string }>[],
  ) {
    const { response, found, filling } = written;
    const surroundings = surroundingsOf(response, filling.filling, {
      today: today(),
      nowMs: nowMs(),
      language: t.language,
    });
    const form = sheetForm(found.compiled, filling.form.answers(), surroundings);
    const page = (
      <DecidePage
        t={t}
        response={response}
        form={form}
        codes={found.codes}
        differences={sheet.differences}
        typed={typedIn(body)}
        errors={errors}
      />
    );
    return reply.page(page, {
      title: t('forms.sheets.decide-title'),
      back: sheetsAddress(response.collectionId ?? ''),
      hasProblems: errors.length > 0,
    });
  }
}
