import { randomBytes } from 'node:crypto';

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { collectionsOf, findCollection, teamName } from '../../data/collection-store.ts';
import type { FoundInstrument } from '../../data/find-instrument.ts';
import { beginWriting } from '../../data/response-store.ts';
import { sheetsWithNumber, type SheetsKnown } from '../../data/sheets-with-number.ts';
import { takeUp } from '../../data/taking-up-store.ts';
import { codeWord } from '../../domain/code-word.ts';
import { stateOn } from '../../domain/collection.ts';
import { howShape, modeOfHow } from '../../domain/how-answered.ts';
import { formAddress } from '../../domain/stored-form.ts';
import type { FormsNeeds, VersionRoute } from '../forms-needs.ts';
import { waysInShown, type WayInShown } from '../ways-in-shown.ts';
import { WriteBeginPage } from './begin-page.tsx';
import { openWritten, type ResponseRoute } from './open-written.ts';
import { CodePage, ReadOutPage } from './read-out-pages.tsx';
import { SheetThere } from './sheet-there.tsx';
import { holdToldCode, toldCode } from './told-code.ts';
import { writeAddress } from './write-address.ts';

const config = { permission: 'forms.answer' } as const;

const askedShape = z.object({
  way: z.enum(['phone', 'paper']).catch('phone'),
  collection: z.guid().optional().catch(undefined),
});
const beginShape = askedShape.extend(howShape.shape).extend({
  another: z.literal('yes').optional().catch(undefined),
  agreed: z.literal('yes').optional().catch(undefined),
  language: z.string().max(60).catch(''),
  sheet: z.string().trim().max(20).catch(''),
});

/** A response that was begun; a sheet whose number was met before; or words that have to be read out, and agreed to, before. */
type Begun =
  | Readonly<{ is: 'begun'; id: string; code: string | null }>
  | Readonly<{ is: 'there'; known: SheetsKnown }>
  | Readonly<{ is: 'to-agree'; found: FoundInstrument; wayIn: WayInShown; language: string }>;

/** Beginning to write for somebody: for which collection, what they are told first, and the code that they get. */
export function beginRoutes(needs: FormsNeeds) {
  const { db, find, today, isDemonstration } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<VersionRoute>('/forms/:id/:version/answer', { config }, async (request, reply) => {
      const { t, params, requester } = request;
      const { way, collection } = askedShape.parse(request.query);
      const { found, collections } = await asRequester(db, requester, async (tx) => ({
        found: await foundOr404(tx, params),
        collections: await openFor(tx, params, way),
      }));
      const mayCount = found.signOff !== null || isDemonstration;
      const open = mayCount ? collections : [];
      const page = <WriteBeginPage t={t} found={found} way={way} collections={open} chosen={collection} />;
      return reply.page(page, { title: t('forms.write.title'), back: formAddress(params) });
    });

    app.post<VersionRoute>('/forms/:id/:version/answer', { config }, async (request, reply) => {
      const { t, params, requester } = request;
      const typed = beginShape.parse(request.body ?? {});
      const begun = await asRequester<Begun>(db, requester, async (tx) => {
        const found = await foundOr404(tx, params);
        const { instrument, signOff } = found;
        const collection = (await openFor(tx, params, typed.way)).find((one) => one.id === typed.collection);
        if (typed.collection !== undefined && collection === undefined) throw new PageProblem('not-found');
        if (collection !== undefined && signOff === null && !isDemonstration) throw new PageProblem('not-allowed');
        if (typed.way === 'paper' && typed.sheet !== '' && collection !== undefined && typed.another === undefined) {
          const known = await sheetsWithNumber(tx, collection.id, typed.sheet, requester.userId);
          if (known.own !== null || known.toKey !== null) return { is: 'there', known };
        }
        const language = instrument.languages.find(({ tag }) => tag === typed.language)?.tag ?? instrument.language;
        const isTold = typed.way === 'phone' && collection !== undefined;
        if (isTold && collection.survey !== null && typed.agreed === undefined)
          return { is: 'to-agree', found, wayIn: collection, language };
        const code = isTold ? codeWord(randomBytes) : null;
        const id = await beginWriting(tx, requester, {
          form: { id: instrument.id, version: instrument.version },
          collectionId: collection?.id ?? null,
          way: typed.way,
          language,
          on: today(),
          sheet: typed.way === 'paper' && typed.sheet !== '' ? typed.sheet : null,
          code,
        });
        if (typed.way === 'phone') await takeUp(tx, id, modeOfHow(typed, language), requester);
        await audit(tx, {
          action: 'form-response.written',
          subjects: [id],
          detail: { form: params.id, version: params.version },
        });
        return { is: 'begun', id, code };
      });
      if (begun.is === 'begun') {
        if (begun.code === null) return reply.redirect(writeAddress(begun), 303);
        holdToldCode(needs, reply, begun.id, begun.code);
        return reply.redirect(`${writeAddress(begun)}/code`, 303);
      }
      if (begun.is === 'to-agree') {
        const page = <ReadOutPage t={t} {...begun} how={typed} />;
        return reply.page(page, { title: t('forms.write.read-out-title'), back: `${formAddress(params)}/answer` });
      }
      const page = <SheetThere t={t} form={params} known={begun.known} typed={typed} />;
      return reply.code(409).page(page, { title: t('forms.sheets.there-title'), back: formAddress(params) });
    });

    app.get<ResponseRoute>('/form-answers/:response/code', { config }, async (request, reply) => {
      const { t } = request;
      const code = toldCode(request);
      const { response, collection, team } = await asRequester(db, request.requester, async (tx) => {
        const { response: written } = await openWritten(needs, tx, request);
        const its = written.collectionId === null ? null : await findCollection(tx, written.collectionId);
        return { response: written, collection: its, team: its === null ? '' : await teamName(tx, its.teamId) };
      });
      if (code === null || collection === null) return reply.redirect(writeAddress(response), 303);
      const address = `${request.host}/f/${collection.token}/withdraw`;
      const page = <CodePage t={t} response={response} code={code} address={address} team={team} />;
      return reply.page(page, { title: t('forms.write.code-title'), back: formAddress(response.form) });
    });
  };

  async function foundOr404(tx: Tx, { id, version }: VersionRoute['Params']): Promise<FoundInstrument> {
    const found = await find(tx, id, version);
    if (found === null) throw new PageProblem('not-found');
    return found;
  }

  async function openFor(tx: Tx, form: VersionRoute['Params'], way: 'phone' | 'paper'): Promise<readonly WayInShown[]> {
    const collections = await collectionsOf(tx, form);
    return waysInShown(
      needs,
      tx,
      collections.filter((one) => stateOn(one, today()) === 'open' && one.ways.includes(way)),
    );
  }
}
