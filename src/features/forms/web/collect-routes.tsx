import { randomBytes } from 'node:crypto';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { isBlank, readTypedDate } from '#platform/calendar/typed-date.ts';
import { asRequester, type Requester, type Tx } from '#platform/database/requester.ts';
import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';
import { replyPhotograph } from '#platform/photographs/web/reply-photograph.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem } from '#platform/web/read-form.ts';
import { nowText } from '#platform/instruments/domain/form/form-surroundings.ts';

import { closeCollection, collectionsOf, findCollection, openCollection } from '../data/collection-store.ts';
import type { FoundInstrument } from '../data/find-instrument.ts';
import { findCollectedPhotograph } from '../data/response-photographs.ts';
import { readAnswers, responsesOf, type AnyResponse } from '../data/response-store.ts';
import { sheetsOfCollection } from '../data/sheets-of-collection.ts';
import { answersTable, photographsIn, type AnswersTable } from '../domain/answers-table.ts';
import { codeWord } from '../domain/code-word.ts';
import { waysOfForms, type Collection } from '../domain/collection.ts';
import { formWords } from '../domain/form-words.ts';
import { formAddress } from '../domain/stored-form.ts';
import { AnswersPage } from './answers-page.tsx';
import { CollectPage } from './collect-page.tsx';
import type { FormsNeeds, VersionRoute } from './forms-needs.ts';
import { sayWayIn, waysInShown } from './ways-in-shown.ts';

const read = { config: { permission: 'forms.read' } } as const;
const author = { config: { permission: 'forms.author' } } as const;
type CollectionRoute = { Params: { collection: string } };

const part = z.string().default('');
const csvShape = z.object({ modes: z.literal('yes').optional().catch(undefined) });
const openShape = z.object({
  ways: z
    .union([z.enum(waysOfForms).transform((way) => [way]), z.array(z.enum(waysOfForms))])
    .optional()
    .refine((chosen) => chosen !== undefined && chosen.length > 0, 'forms.collect.no-ways'),
  'opens[day]': part,
  'opens[month]': part,
  'opens[year]': part,
  'closes[day]': part,
  'closes[month]': part,
  'closes[year]': part,
});

/** A version opened for answers, and what was answered, for the authors of the team that asked. */
export function collectRoutes(needs: FormsNeeds) {
  const { db, find, today, nowMs, may, isDemonstration, isSecure } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<VersionRoute>('/forms/:id/:version/answers', read, (request, reply) => show(request, reply));

    app.post<VersionRoute>('/forms/:id/:version/answers', author, async (request, reply) => {
      const { params, requester } = request;
      const form = readForm(request.body, openShape);
      if (!form.ok) return show(request, reply.code(422), form.problems);
      const typed = form.value;
      const dayOf = (name: 'opens' | 'closes') => ({
        day: typed[`${name}[day]`],
        month: typed[`${name}[month]`],
        year: typed[`${name}[year]`],
      });
      const opensOn = readTypedDate(dayOf('opens'));
      const closesOn = isBlank(dayOf('closes')) ? null : readTypedDate(dayOf('closes'));
      const wrong = (field: string, message: string) => show(request, reply.code(422), [{ field, message }]);
      if (opensOn === null) return wrong('opens', 'forms.collect.bad-opens');
      if (closesOn === null && !isBlank(dayOf('closes'))) return wrong('closes', 'forms.collect.bad-closes');
      if (closesOn !== null && closesOn < opensOn) return wrong('closes', 'forms.collect.closes-before');
      await asRequester(db, requester, async (tx) => {
        const found = await foundOr404(tx, params);
        if (!mayOpen(requester, found)) throw new PageProblem('not-allowed');
        const collection = await openCollection(tx, {
          form: { id: params.id, version: params.version },
          teamId: requester.teamId,
          token: codeWord(randomBytes),
          ways: typed.ways ?? [],
          opensOn,
          closesOn,
        });
        await audit(tx, { action: 'form-collection.opened', subjects: [collection] });
      });
      return reply.redirect(`${formAddress(params)}/answers`, 303);
    });

    app.post<CollectionRoute>('/form-collections/:collection/close', author, async ({ params, requester }, reply) => {
      const form = await asRequester(db, requester, async (tx) => {
        const collection = await ownCollection(tx, requester, params.collection);
        if (await closeCollection(tx, collection.id)) {
          await audit(tx, { action: 'form-collection.closed', subjects: [collection.id] });
        }
        return collection.form;
      });
      return reply.redirect(`${formAddress(form)}/answers`, 303);
    });

    app.get<CollectionRoute>('/form-collections/:collection', author, async (request, reply) => {
      const { t } = request;
      const { collection, found, responses, table, sheets } = await readAll(request);
      const words = formWords(found.compiled, found.codes, t.language);
      const { suggestFrom, wayIn } = await asRequester(db, request.requester, async (tx) => ({
        suggestFrom: (await needs.suggestFrom?.(tx, collection.id)) ?? null,
        wayIn: (await waysInShown(needs, tx, [collection])).find(({ survey }) => survey !== null),
      }));
      const page = (
        <AnswersPage
          t={t}
          id={collection.id}
          wayIn={wayIn === undefined ? null : sayWayIn(t, wayIn)}
          found={found}
          words={words}
          responses={responses}
          counts={table.counts}
          photographs={photographsIn(table)}
          sheets={sheets}
          suggestFrom={suggestFrom}
        />
      );
      return reply.page(page, { title: t('forms.collect.title'), back: `${formAddress(collection.form)}/answers` });
    });

    app.get<{ Params: CollectionRoute['Params'] & { name: string } }>(
      '/form-collections/:collection/photographs/:name',
      author,
      async ({ params, requester }, reply) => {
        const photograph = await asRequester(db, requester, async (tx) => {
          const { id } = await ownCollection(tx, requester, params.collection);
          const found = await findCollectedPhotograph(tx, id, params.name);
          if (found !== null) await audit(tx, { action: 'form-photograph.read', subjects: [id] });
          return found;
        });
        if (photograph === null) throw new PageProblem('not-found');
        return replyPhotograph(reply, photograph);
      },
    );

    app.get<CollectionRoute>('/form-collections/:collection/answers.csv', author, async (request, reply) => {
      const withModes = csvShape.parse(request.query).modes === 'yes';
      const { table } = await readAll(request, withModes);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="answers.csv"')
        .send(writeCsv([table.head, ...table.rows]));
    });
  };

  async function foundOr404(tx: Tx, { id, version }: VersionRoute['Params']): Promise<FoundInstrument> {
    const found = await find(tx, id, version);
    if (found === null) throw new PageProblem('not-found');
    return found;
  }

  /** Only what is published and signed; in a demonstration also what nobody signed, to try it out. */
  function mayOpen(requester: Requester, { state, signOff }: FoundInstrument): boolean {
    return may(requester, 'forms.author') && state === 'published' && (signOff !== null || isDemonstration);
  }

  async function ownCollection(tx: Tx, { teamId }: Requester, id: string): Promise<Collection> {
    const collection = z.guid().safeParse(id).success ? await findCollection(tx, id.toLowerCase()) : null;
    if (collection === null || collection.teamId !== teamId) throw new PageProblem('not-found');
    return collection;
  }

  type All = Readonly<{
    collection: Collection;
    found: FoundInstrument;
    responses: readonly AnyResponse[];
    table: AnswersTable;
    sheets: Readonly<{ count: number; differs: number }>;
  }>;

  async function readAll({ params, requester }: FastifyRequest<CollectionRoute>, withModes = false): Promise<All> {
    return asRequester(db, requester, async (tx) => {
      const collection = await ownCollection(tx, requester, params.collection);
      const found = await foundOr404(tx, collection.form);
      const responses = await responsesOf(tx, collection.id);
      await audit(tx, {
        action: 'form-answers.read',
        subjects: [collection.id],
        detail: { responses: responses.length },
      });
      const finished = [];
      for (const { id, way, language, doneOn } of responses) {
        if (doneOn !== null) finished.push({ id, way, language, filling: await readAnswers(tx, id) });
      }
      const around = {
        today: today(),
        now: nowText(nowMs()),
        newId: () => '1',
        language: found.instrument.language,
      };
      const table = answersTable(found.compiled, finished, around, { withModes });
      const keyed = await sheetsOfCollection(tx, collection.id, found, around);
      const sheets = { count: keyed.length, differs: keyed.filter(({ state }) => state === 'differs').length };
      return { collection, found, responses, table, sheets };
    });
  }

  async function show(
    request: FastifyRequest<VersionRoute>,
    reply: FastifyReply,
    problems: readonly FormProblem[] = [],
  ): Promise<void> {
    const { t, params, requester } = request;
    const { found, collections } = await asRequester(db, requester, async (tx) => {
      const known = await foundOr404(tx, params);
      const opened = await waysInShown(needs, tx, await collectionsOf(tx, params));
      return { found: known, collections: opened.map((one) => ({ ...one, isOwn: one.teamId === requester.teamId })) };
    });
    const page = (
      <CollectPage
        t={t}
        found={found}
        collections={collections}
        today={today()}
        origin={`${isSecure ? 'https' : 'http'}://${request.host}`}
        mayOpen={mayOpen(requester, found)}
        mayRead={may(requester, 'forms.author')}
        typed={problems.length === 0 ? {} : readForm(request.body, z.unknown()).typed}
        {...sayProblems(t, problems)}
      />
    );
    return reply.page(page, {
      title: t('forms.collect.title'),
      back: formAddress(params),
      hasProblems: problems.length > 0,
    });
  }
}
