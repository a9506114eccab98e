import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { photographsOnPage, replyPhotograph } from '#platform/photographs/web/reply-photograph.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { photographUpload } from '#platform/web/uploads.ts';
import { pageAt, pagesOf, type FormPage } from '#platform/instruments/domain/paging.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import { faultsOn, type PageError } from '#platform/instruments/ui/page-errors.tsx';

import { findResponsePhotograph, photographsOfResponse } from '../../data/response-photographs.ts';
import { endResponse, keepAnswers, type AnyResponse } from '../../data/response-store.ts';
import { withdrawResponse } from '../../data/withdrawal-store.ts';
import { besidePage, firstOpenPage } from '../../domain/fill-page.ts';
import { isRefused, nothingMoreIsAsked } from '../../domain/refusal.ts';
import { sheetForm, sheetRows } from '../../domain/sheet-rows.ts';
import { formAddress } from '../../domain/stored-form.ts';
import type { FormsNeeds } from '../forms-needs.ts';
import { answerTooLong } from './answer-too-long.tsx';
import { cardFaults } from './card-fault.ts';
import { languageFor, openWritten, type ResponseRoute, type Written } from './open-written.ts';
import { readSheet } from './read-sheet.ts';
import { saveAndGo, surroundingsOf } from './save-and-go.ts';
import { SheetPage } from './sheet-page.tsx';
import { toldCode } from './told-code.ts';
import { writeAddress } from './write-address.ts';
import { WriteEndPage, WritePage } from './write-pages.tsx';

const config = { permission: 'forms.answer' } as const;
const withFiles = { ...config, upload: photographUpload } as const;

const queryShape = z.object({
  at: z.string().max(2000).optional().catch(undefined),
  look: z.literal('yes').optional().catch(undefined),
  more: z.literal('yes').optional().catch(undefined),
});

/** A form that somebody fills in for another: page by page on the telephone, or a sheet of paper by its codes. */
export function writeRoutes(needs: FormsNeeds) {
  const { db, today, nowMs } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<ResponseRoute>('/form-answers/:response', { config }, async (request, reply) => {
      const { t } = request;
      const { at, look, more } = queryShape.parse(request.query);
      const opened = await asRequester(db, request.requester, (tx) => open(tx, request));
      if (opened.response.way === 'paper') return showSheet(request, reply, opened, {}, []);
      const page = pageAt(pagesOf(opened.filling.form), at ?? firstOpenPage(opened.filling.form) ?? '');
      if (page === null || isPast(opened, page)) return reply.redirect(`${writeAddress(opened.response)}/end`, 303);
      const { form } = opened.filling;
      const errors = look === 'yes' ? [...faultsOn(t, form, page), ...cardFaults(t, form, page, opened.asked)] : [];
      return showPage(request, reply, opened, page.path, {}, errors, more === 'yes');
    });

    app.post<ResponseRoute>(
      '/form-answers/:response',
      { config: withFiles, errorHandler: answerTooLong },
      async (request, reply) => {
        const { t, requester } = request;
        const at = queryShape.parse(request.query).at ?? '';
        const { opened, saved } = await asRequester(db, requester, async (tx) => {
          const found = await open(tx, request);
          if (found.response.way === 'paper') {
            const sheet = await saveSheet(tx, request, found);
            if (sheet.errors.length === 0 && sheet.typed['do'] === 'finish')
              await endResponse(tx, found.response.id, today());
            return { opened: found, saved: sheet };
          }
          const page = pageAt(pagesOf(found.filling.form), at);
          if (page !== null && isPast(found, page)) return { opened: found, saved: null };
          const saved = await saveAndGo(tx, t, found.filling, at, request, found.asked);
          return { opened: { ...found, photographs: await photographsOfResponse(tx, found.response.id) }, saved };
        });
        const address = writeAddress(opened.response);
        if (saved === null) return reply.redirect(`${address}/end`, 303);
        const { typed } = saved;
        if (opened.response.way === 'paper') {
          if (saved.errors.length > 0) return showSheet(request, reply.code(422), opened, typed, saved.errors);
          return reply.redirect(typed['do'] === 'finish' ? `${address}/end` : address, 303);
        }
        if (saved.errors.length > 0) return showPage(request, reply.code(422), opened, at, typed, saved.errors, false);
        if (typed['do'] === 'how') return reply.redirect(`${address}/how?at=${encodeURIComponent(at)}`, 303);
        if (typed['do'] === 'leave') return reply.redirect(formAddress(opened.response.form), 303);
        if (saved.at === null) return reply.redirect(`${address}/end`, 303);
        return reply.redirect(
          `${writeAddress(opened.response, saved.at)}${saved.again === null ? '' : `&${saved.again}=yes`}`,
          303,
        );
      },
    );

    app.get<{ Params: ResponseRoute['Params'] & { name: string } }>(
      '/form-answers/:response/photographs/:name',
      { config },
      async (request, reply) => {
        const photograph = await asRequester(db, request.requester, async (tx) => {
          const { response } = await open(tx, request);
          return findResponsePhotograph(tx, response.id, request.params.name);
        });
        if (photograph === null) throw new PageProblem('not-found');
        return replyPhotograph(reply, photograph);
      },
    );

    app.get<ResponseRoute>('/form-answers/:response/end', { config }, async (request, reply) => {
      const { t } = request;
      const { response, filling, asked } = await asRequester(db, request.requester, (tx) => open(tx, request));
      const consent = response.way === 'paper' ? null : (asked?.consent ?? null);
      const refusedAt = consent !== null && isRefused(filling.form, consent) ? consent.path : null;
      const code = toldCode(request);
      const page = <WriteEndPage t={t} response={response} open={filling} refusedAt={refusedAt} code={code} />;
      return reply.page(page, {
        title: t(refusedAt === null ? 'forms.fill.end-title' : 'forms.write.refused-title'),
        back: writeAddress(response),
      });
    });

    app.post<ResponseRoute>('/form-answers/:response/end', { config }, async (request, reply) => {
      const { response } = await asRequester(db, request.requester, async (tx) => {
        const opened = await open(tx, request);
        await endResponse(tx, opened.response.id, today());
        return opened;
      });
      return reply.redirect(`${writeAddress(response)}/end`, 303);
    });

    app.post<ResponseRoute>('/form-answers/:response/withdraw', { config }, async (request, reply) => {
      const { form, way } = await withdraw(request);
      return reply.redirect(`${formAddress(form)}/answer?way=${way}`, 303);
    });
  };

  /** Taken back for whoever it was written for. */
  function withdraw(request: FastifyRequest<ResponseRoute>): Promise<AnyResponse> {
    return asRequester(db, request.requester, async (tx) => {
      const { response } = await open(tx, request);
      if (!(await withdrawResponse(tx, response.id, today()))) throw new PageProblem('not-found');
      await audit(tx, { action: 'form-response.withdrawn', subjects: [response.id] });
      return response;
    });
  }

  function open(tx: Tx, request: FastifyRequest<ResponseRoute>): Promise<Written> {
    return openWritten(needs, tx, request);
  }

  async function saveSheet(tx: Tx, { t, body }: FastifyRequest, { filling }: Written) {
    const { bodies, ...read } = readSheet(t, filling, body);
    if (!(await keepAnswers(tx, filling.filling, bodies))) throw new PageProblem('too-many', { seconds: 3600 });
    return { ...read, at: null, again: null } as const;
  }

  function showSheet(
    { t }: FastifyRequest,
    reply: FastifyReply,
    { response, found, filling }: Written,
    typed: TypedFields,
    errors: readonly PageError[],
  ) {
    const around = surroundingsOf(response, filling.filling, {
      today: today(),
      nowMs: nowMs(),
      language: languageFor(t.language, found),
    });
    const form = sheetForm(found.compiled, filling.form.answers(), around);
    const page = (
      <SheetPage
        t={t}
        response={response}
        action={writeAddress(response)}
        open={{ ...filling, form }}
        rows={sheetRows(form, found.codes)}
        typed={typed}
        errors={errors}
      />
    );
    return reply.page(page, {
      title: t('forms.write.paper-title'),
      back: formAddress(response.form),
      hasProblems: errors.length > 0,
    });
  }

  function showPage(
    { t }: FastifyRequest,
    reply: FastifyReply,
    { response, filling, photographs }: Written,
    at: string,
    typed: TypedFields,
    errors: readonly PageError[],
    hasMore: boolean,
  ) {
    const page = pageAt(pagesOf(filling.form), at);
    if (page === null) throw new PageProblem('not-found');
    const { after } = besidePage(filling.form, page.path);
    const next = after === null ? `${writeAddress(response)}/end` : writeAddress(response, after);
    return reply.page(
      <WritePage
        t={t}
        response={response}
        open={filling}
        page={page}
        typed={typed}
        errors={errors}
        hasMore={hasMore}
        next={next}
        photographs={photographsOnPage(photographs, (name) => `${writeAddress(response)}/photographs/${name}`)}
      />,
      { title: t('forms.write.phone-title'), back: formAddress(response.form), hasProblems: errors.length > 0 },
    );
  }
}

const isPast = ({ asked, filling }: Written, page: FormPage): boolean =>
  nothingMoreIsAsked(filling.form, page, asked?.consent ?? null);
