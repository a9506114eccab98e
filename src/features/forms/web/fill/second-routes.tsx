import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { openForm } from '#platform/instruments/domain/form/form.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import type { PageError } from '#platform/instruments/ui/page-errors.tsx';
import { PageProblem } from '#platform/web/page-problem.ts';

import type { FoundInstrument } from '../../data/find-instrument.ts';
import type { AnyResponse } from '../../data/response-store.ts';
import {
  beginSecondKeying,
  endSecondKeying,
  findSecondKeying,
  keepSecondAnswers,
  readSecondAnswers,
  type SecondKeying,
} from '../../data/second-keying-store.ts';
import type { OpenFilling } from '../../domain/fill-page.ts';
import { usualModes } from '../../domain/how-answered.ts';
import { sheetForm, sheetRows } from '../../domain/sheet-rows.ts';
import type { FormsNeeds } from '../forms-needs.ts';
import { answerTooLong } from './answer-too-long.tsx';
import { languageFor, type ResponseRoute } from './open-written.ts';
import { readSheet } from './read-sheet.ts';
import { surroundingsOf } from './save-and-go.ts';
import { secondAddress, sheetsAddress } from './second-address.ts';
import { SheetPage } from './sheet-page.tsx';

const config = { permission: 'forms.answer' } as const;

const numberShape = z.object({ sheet: z.string().trim().min(1).max(20).nullable().catch(null) });

type Opened = Readonly<{ keying: SecondKeying; found: FoundInstrument; filling: OpenFilling; around: AnyResponse }>;

/** A sheet that somebody keys in without seeing what was keyed first. */
export function secondRoutes({ db, find, today, nowMs }: FormsNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.post<ResponseRoute>('/form-second-keyings/:response/begin', { config }, async (request, reply) => {
      const id = idOf(request);
      const { sheet } = numberShape.parse(request.body ?? {});
      const isBegun = await asRequester(db, request.requester, async (tx) => {
        const begun = await beginSecondKeying(tx, id, sheet);
        if (begun) await audit(tx, { action: 'form-response.keyed-again', subjects: [id] });
        return begun || (await findSecondKeying(tx, id))?.keyedBy === request.requester.userId;
      });
      if (!isBegun) throw new PageProblem('not-found');
      return reply.redirect(secondAddress(id), 303);
    });

    app.get<ResponseRoute>('/form-second-keyings/:response', { config }, async (request, reply) => {
      const opened = await asRequester(db, request.requester, (tx) => open(tx, request));
      return show(request, reply, opened, {}, []);
    });

    app.post<ResponseRoute>(
      '/form-second-keyings/:response',
      { config, errorHandler: answerTooLong },
      async (request, reply) => {
        const { opened, read } = await asRequester(db, request.requester, async (tx) => {
          const found = await open(tx, request);
          const sheet = readSheet(request.t, found.filling, request.body);
          await keepSecondAnswers(tx, sheet.bodies);
          const isEnd = sheet.errors.length === 0 && sheet.typed['do'] === 'finish';
          if (isEnd) await endSecondKeying(tx, found.keying.responseId, today());
          return { opened: found, read: { ...sheet, isEnd } };
        });
        if (read.errors.length > 0) return show(request, reply.code(422), opened, read.typed, read.errors);
        const { responseId, collectionId } = opened.keying;
        return reply.redirect(
          read.isEnd ? `${sheetsAddress(collectionId)}?finished=yes` : secondAddress(responseId),
          303,
        );
      },
    );
  };

  function idOf({ params }: FastifyRequest<ResponseRoute>): string {
    if (!z.guid().safeParse(params.response).success) throw new PageProblem('not-found');
    return params.response.toLowerCase();
  }

  /** The requester's own, until it is ended. */
  async function open(tx: Tx, request: FastifyRequest<ResponseRoute>): Promise<Opened> {
    const keying = await findSecondKeying(tx, idOf(request));
    if (keying === null || keying.keyedBy !== request.requester.userId || keying.isDone)
      throw new PageProblem('not-found');
    const found = await find(tx, keying.form.id, keying.form.version);
    if (found === null) throw new PageProblem('not-found');
    const around = asResponse(keying);
    const kept = await readSecondAnswers(tx, keying.responseId);
    const form = openForm(found.compiled, kept.answers, surroundings(request, found, around, kept));
    const filling = { id: around.id, instrument: keying.form, form, filling: kept, mode: usualModes.paper };
    return { keying, found, filling, around };
  }

  function surroundings(
    { t }: FastifyRequest,
    found: FoundInstrument,
    around: AnyResponse,
    filling: OpenFilling['filling'],
  ) {
    const language = languageFor(t.language, found);
    return surroundingsOf(around, filling, { today: today(), nowMs: nowMs(), language });
  }

  /** What a form needs to know of the response that this is a second keying of. */
  function asResponse({ responseId, collectionId, form, language, sheet }: SecondKeying): AnyResponse {
    return { id: responseId, collectionId, form, way: 'paper', language, begunOn: today(), sheet, doneOn: null };
  }

  function show(
    request: FastifyRequest,
    reply: FastifyReply,
    { keying, found, filling, around }: Opened,
    typed: TypedFields,
    errors: readonly PageError[],
  ) {
    const { t } = request;
    const form = sheetForm(
      found.compiled,
      filling.form.answers(),
      surroundings(request, found, around, filling.filling),
    );
    const page = (
      <SheetPage
        t={t}
        response={around}
        action={secondAddress(keying.responseId)}
        open={{ ...filling, form }}
        rows={sheetRows(form, found.codes)}
        typed={typed}
        errors={errors}
      />
    );
    return reply.page(page, {
      title: t('forms.write.paper-title'),
      back: sheetsAddress(keying.collectionId),
      hasProblems: errors.length > 0,
    });
  }
}
