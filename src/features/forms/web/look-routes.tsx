import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { translator } from '#platform/language/translator.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { formsContent, type FormsKey } from '../content/catalogue.ts';
import { collectionsOf } from '../data/collection-store.ts';
import type { FoundInstrument } from '../data/find-instrument.ts';
import { stateOn } from '../domain/collection.ts';
import { formWords } from '../domain/form-words.ts';
import { formAddress } from '../domain/stored-form.ts';
import { ComparePage } from './compare-page.tsx';
import type { FormsNeeds, VersionRoute } from './forms-needs.ts';
import { PaperPage } from './paper-page.tsx';
import type { Side, Sides } from './paper-words.tsx';
import { PreviewPage } from './preview-page.tsx';
import { waysInShown } from './ways-in-shown.ts';

const config = { permission: 'forms.read' } as const;
const queryShape = z.object({
  language: z.string().optional().catch(undefined),
  with: z.string().optional().catch(undefined),
  collection: z.string().max(100).optional().catch(undefined),
});

/** Ways of looking at a version: on the screen, and beside another version. */
export function lookRoutes(needs: FormsNeeds) {
  const { db, find, today } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<VersionRoute>('/forms/:id/:version/preview', { config }, async (request, reply) => {
      const { t, params } = request;
      const found = await open(request, params.version);
      const words = formWords(found.compiled, found.codes, languageAsked(request, found));
      return reply.page(<PreviewPage t={t} found={found} words={words} />, {
        title: t('forms.preview.title'),
        back: formAddress(params),
      });
    });

    app.get<VersionRoute>('/forms/:id/:version/paper', { config }, async (request, reply) => {
      const { t, params } = request;
      const found = await open(request, params.version);
      const language = languageAsked(request, found);
      const waysIn = await onPaper(request, found);
      const { collection } = queryShape.parse(request.query);
      const wayIn = waysIn.find(({ id }) => id === collection) ?? null;
      if (collection !== undefined && wayIn === null) throw new PageProblem('not-found');
      const keyedAt = `${request.host}${formAddress(params)}`;
      const page = (
        <PaperPage
          t={t}
          found={found}
          sides={sidesOf(found, language)}
          keyedAt={keyedAt}
          wayIn={wayIn}
          others={waysIn.filter((one) => one !== wayIn)}
        />
      );
      return reply.page(page, {
        title: t('forms.paper.title'),
        back: formAddress(params),
        without: ['notices'],
      });
    });

    app.get<VersionRoute>('/forms/:id/:version/compare', { config }, async (request, reply) => {
      const { t, params } = request;
      const after = await open(request, params.version);
      const before = await open(request, queryShape.parse(request.query).with ?? '');
      return reply.page(<ComparePage t={t} before={before} after={after} />, {
        title: t('forms.compare.title', { before: before.instrument.version, after: after.instrument.version }),
        back: formAddress(params),
      });
    });
  };

  /** The ways into surveys that take sheets of this form. */
  async function onPaper({ params, requester }: FastifyRequest<VersionRoute>, { state }: FoundInstrument) {
    if (state === 'draft') return [];
    const waysIn = await asRequester(db, requester, async (tx) => {
      const collections = (await collectionsOf(tx, params)).filter(({ ways }) => ways.includes('paper'));
      return waysInShown(needs, tx, collections);
    });
    return waysIn.filter((one) => one.survey !== null && stateOn(one, today()) !== 'over');
  }

  async function open({ params, requester }: FastifyRequest<VersionRoute>, version: string): Promise<FoundInstrument> {
    const found = await asRequester(db, requester, async (tx) => {
      const known = await find(tx, params.id, version);
      if (known !== null) await audit(tx, { action: 'form.read', detail: { form: params.id, version } });
      return known;
    });
    if (found === null) throw new PageProblem('not-found');
    return found;
  }
}

/** The person's language, and English beside it where the form has it and it is another. */
function sidesOf({ compiled, codes }: FoundInstrument, language: string): Sides {
  const side = (tag: string): Side => ({
    t: translator<FormsKey>(tag, formsContent),
    words: formWords(compiled, codes, tag),
  });
  const isEnglish = language === 'en' || language === 'und';
  return { own: side(language), english: isEnglish ? null : side('en') };
}

/** The language that the address asks for, where the form has it; else the form's own. */
export function languageAsked(request: Pick<FastifyRequest, 'query'>, { instrument }: FoundInstrument): string {
  const { language } = queryShape.parse(request.query);
  return instrument.languages.find(({ tag }) => tag === language)?.tag ?? instrument.language;
}
