import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { photographsOnPage, replyPhotograph } from '#platform/photographs/web/reply-photograph.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { photographUpload } from '#platform/web/uploads.ts';
import { pageAt, pagesOf } from '#platform/instruments/domain/paging.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import { faultsOn, type PageError } from '#platform/instruments/ui/page-errors.tsx';

import { collectionsOf } from '../../data/collection-store.ts';
import type { FoundInstrument } from '../../data/find-instrument.ts';
import { findResponsePhotograph, photographsOfResponse } from '../../data/response-photographs.ts';
import { beginWriting, endResponse, keepAnswers, type AnyResponse } from '../../data/response-store.ts';
import { withdrawResponse } from '../../data/withdrawal-store.ts';
import { sheetsWithNumber, type SheetsKnown } from '../../data/sheets-with-number.ts';
import { takeUp } from '../../data/taking-up-store.ts';
import { stateOn } from '../../domain/collection.ts';
import { besidePage, firstOpenPage } from '../../domain/fill-page.ts';
import { howShape, modeOfHow } from '../../domain/how-answered.ts';
import { sheetForm, sheetRows } from '../../domain/sheet-rows.ts';
import { formAddress } from '../../domain/stored-form.ts';
import type { FormsNeeds, VersionRoute } from '../forms-needs.ts';
import { languageFor, openWritten, type ResponseRoute, type Written } from './open-written.ts';
import { readSheet } from './read-sheet.ts';
import { saveAndGo, surroundingsOf } from './save-and-go.ts';
import { SheetPage } from './sheet-page.tsx';
import { SheetThere } from './sheet-there.tsx';
import { WriteBeginPage, WriteEndPage, WritePage, writeAddress, type OpenCollectionShown } from './write-pages.tsx';

const config = { permission: 'forms.answer' } as const;
const withFiles = { ...config, upload: photographUpload } as const;

const wayShape = z.object({ way: z.enum(['phone', 'paper']).catch('phone') });
const beginShape = wayShape.extend(howShape.shape).extend({
  another: z.literal('yes').optional().catch(undefined),
  collection: z.guid().optional().catch(undefined),
  language: z.string().max(60).catch(''),
  sheet: z.string().trim().max(20).catch(''),
});
const queryShape = z.object({
  at: z.string().max(2000).optional().catch(undefined),
  look: z.literal('yes').optional().catch(undefined),
  more: z.literal('yes').optional().catch(undefined),
});

/** A response that was begun, or a sheet whose number was met before. */
type Begun =
  | Readonly<{ is: 'begun'; id: string }>
  | Readonly<{ is: 'there'; known: SheetsKnown; typed: z.infer<typeof beginShape> }>;

/** A form that somebody fills in for another: page by page on the telephone, or a sheet of paper by its codes. */
export function writeRoutes(needs: FormsNeeds) {
  const { db, find, today, nowMs, isDemonstration } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<VersionRoute>('/forms/:id/:version/answer', { config }, async (request, reply) => {
      const { t, params, requester } = request;
      const { way } = wayShape.parse(request.query);
      const { found, collections } = await asRequester(db, requester, async (tx) => ({
        found: await foundOr404(tx, params),
        collections: await openFor(tx, params, way),
      }));
      const mayCount = found.signOff !== null || isDemonstration;
      const page = <WriteBeginPage t={t} found={found} way={way} collections={mayCount ? collections : []} />;
      return reply.page(page, { title: t('forms.write.title'), back: formAddress(params) });
    });

    app.post<VersionRoute>('/forms/:id/:version/answer', { config }, async (request, reply) => {
      const { params, requester } = request;
      const typed = beginShape.parse(request.body ?? {});
      const begun = await asRequester<Begun>(db, requester, async (tx) => {
        const { instrument, signOff } = await foundOr404(tx, params);
        const collection = (await openFor(tx, params, typed.way)).find((one) => one.id === typed.collection);
        if (typed.collection !== undefined && collection === undefined) throw new PageProblem('not-found');
        if (collection !== undefined && signOff === null && !isDemonstration) throw new PageProblem('not-allowed');
        if (typed.way === 'paper' && typed.sheet !== '' && collection !== undefined && typed.another === undefined) {
          const known = await sheetsWithNumber(tx, collection.id, typed.sheet, requester.userId);
          if (known.own !== null || known.toKey !== null) return { is: 'there', known, typed };
        }
        const language = instrument.languages.find(({ tag }) => tag === typed.language)?.tag ?? instrument.language;
        const id = await beginWriting(tx, requester, {
          form: { id: instrument.id, version: instrument.version },
          collectionId: collection?.id ?? null,
          way: typed.way,
          language,
          on: today(),
          sheet: typed.way === 'paper' && typed.sheet !== '' ? typed.sheet : null,
        });
        if (typed.way === 'phone') await takeUp(tx, id, modeOfHow(typed, language), requester);
        await audit(tx, {
          action: 'form-response.written',
          subjects: [id],
          detail: { form: params.id, version: params.version },
        });
        return { is: 'begun', id };
      });
      if (begun.is === 'begun') return reply.redirect(writeAddress(begun), 303);
      const page = <SheetThere t={request.t} form={params} {...begun} />;
      return reply.code(409).page(page, { title: request.t('forms.sheets.there-title'), back: formAddress(params) });
    });

    app.get<ResponseRoute>('/form-answers/:response', { config }, async (request, reply) => {
      const { t } = request;
      const { at, look, more } = queryShape.parse(request.query);
      const opened = await asRequester(db, request.requester, (tx) => open(tx, request));
      if (opened.response.way === 'paper') return showSheet(request, reply, opened, {}, []);
      const page = pageAt(pagesOf(opened.filling.form), at ?? firstOpenPage(opened.filling.form) ?? '');
      if (page === null) return reply.redirect(`${writeAddress(opened.response)}/end`, 303);
      const errors = look === 'yes' ? faultsOn(t, opened.filling.form, page) : [];
      return showPage(request, reply, opened, page.path, {}, errors, more === 'yes');
    });

    app.post<ResponseRoute>('/form-answers/:response', { config: withFiles }, async (request, reply) => {
      const { t, requester } = request;
      const at = queryShape.parse(request.query).at ?? '';
      const { opened, saved } = await asRequester(db, requester, async (tx) => {
        const found = await open(tx, request);
        if (found.response.way === 'paper') return { opened: found, saved: await saveSheet(tx, request, found) };
        const saved = await saveAndGo(tx, t, found.filling, at, request);
        return { opened: { ...found, photographs: await photographsOfResponse(tx, found.response.id) }, saved };
      });
      const { typed } = saved;
      const address = writeAddress(opened.response);
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
    });

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
      const { response, filling } = await asRequester(db, request.requester, (tx) => open(tx, request));
      return reply.page(<WriteEndPage t={t} response={response} open={filling} />, {
        title: t('forms.fill.end-title'),
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

  async function foundOr404(tx: Tx, { id, version }: VersionRoute['Params']): Promise<FoundInstrument> {
    const found = await find(tx, id, version);
    if (found === null) throw new PageProblem('not-found');
    return found;
  }

  async function openFor(
    tx: Tx,
    form: VersionRoute['Params'],
    way: 'phone' | 'paper',
  ): Promise<readonly OpenCollectionShown[]> {
    const collections = await collectionsOf(tx, form);
    const open = collections.filter((one) => stateOn(one, today()) === 'open' && one.ways.includes(way));
    const teams = await tx.selectFrom('team').select(['id', 'name']).execute();
    const nameOf = new Map(teams.map(({ id, name }) => [id, name]));
    return open.map((one) => ({ ...one, teamName: nameOf.get(one.teamId) ?? '–' }));
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
