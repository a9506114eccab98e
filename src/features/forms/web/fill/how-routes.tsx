import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { Button } from '#platform/ui/button.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { PageProblem } from '#platform/web/page-problem.ts';

import { takeUp, takeUpByCode } from '../../data/taking-up-store.ts';
import { readCode } from '../../domain/code-word.ts';
import { howOfMode, howShape, modeOfHow, usualModes, type How } from '../../domain/how-answered.ts';
import type { FormsNeeds, Say } from '../forms-needs.ts';
import { HowFields } from '../../ui/how-fields.tsx';
import { codeLimit } from './link-config.ts';
import { openWritten, type ResponseRoute } from './open-written.ts';
import { writeAddress } from './write-address.ts';

const config = { permission: 'forms.answer' } as const;
const byCode = '/form-answers/by-code';
const codeShape = howShape.extend({ code: z.string().max(100).catch('') });
const queryShape = z.object({ at: z.string().max(2000).optional().catch(undefined) });

/** How somebody writes answers down for another, said anew; and going on, by its code, with a response that was begun by a link. */
export function howRoutes(needs: FormsNeeds) {
  const { db } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get(byCode, { config }, async ({ t }, reply) =>
      reply.page(<ByCodePage t={t} how={howOfMode(usualModes.phone)} isWrong={false} />, {
        title: t('forms.how.by-code-title'),
        back: '/forms',
      }),
    );

    app.post(byCode, { config: { ...config, rateLimit: codeLimit } }, async (request, reply) => {
      const { t, requester } = request;
      const typed = codeShape.parse(request.body ?? {});
      const key = readCode(typed.code);
      const id = await asRequester(db, requester, async (tx) => {
        const found = key === null ? null : await takeUpByCode(tx, key, typed, requester);
        if (found !== null) await audit(tx, { action: 'form-response.taken-up', subjects: [found] });
        return found;
      });
      if (id !== null) return reply.redirect(writeAddress({ id }), 303);
      return reply
        .code(422)
        .page(<ByCodePage t={t} how={typed} isWrong />, { title: t('forms.how.by-code-title'), hasProblems: true });
    });

    app.get<ResponseRoute>('/form-answers/:response/how', { config }, async (request, reply) => {
      const { t } = request;
      const { at } = queryShape.parse(request.query);
      const { response, filling } = await asRequester(db, request.requester, (tx) => openWritten(needs, tx, request));
      if (response.way === 'paper') throw new PageProblem('not-found');
      const page = <HowPage t={t} how={howOfMode(filling.mode)} action={howAddress(response.id, at)} />;
      return reply.page(page, { title: t('forms.how.title'), back: writeAddress(response, at) });
    });

    app.post<ResponseRoute>('/form-answers/:response/how', { config }, async (request, reply) => {
      const { requester } = request;
      const { at } = queryShape.parse(request.query);
      const how = howShape.parse(request.body ?? {});
      const response = await asRequester(db, requester, async (tx) => {
        const { response: written } = await openWritten(needs, tx, request);
        if (written.way === 'paper') throw new PageProblem('not-found');
        await takeUp(tx, written.id, modeOfHow(how, written.language), requester);
        return written;
      });
      return reply.redirect(writeAddress(response, at), 303);
    });
  };
}

const howAddress = (id: string, at?: string): string =>
  `${writeAddress({ id })}/how${at === undefined ? '' : `?at=${encodeURIComponent(at)}`}`;

function HowPage({ t, how, action }: Readonly<{ t: Say; how: How; action: string }>) {
  return (
    <>
      <h1>{t('forms.how.title')}</h1>
      <p>{t('forms.how.intro')}</p>
      <Form action={action}>
        <HowFields t={t} how={how} />
        <Button>{t('forms.how.save')}</Button>
      </Form>
    </>
  );
}

function ByCodePage({ t, how, isWrong }: Readonly<{ t: Say; how: How; isWrong: boolean }>) {
  return (
    <>
      {isWrong && <ErrorSummary errorList={[{ text: t('forms.how.by-code-wrong'), href: '#code' }]} />}
      <h1>{t('forms.how.by-code-title')}</h1>
      <p>{t('forms.how.by-code-intro')}</p>
      <Form action={byCode}>
        <Input
          name="code"
          label={{ text: t('forms.fill.code'), size: 's' }}
          hint={t('forms.fill.code-hint')}
          errorMessage={isWrong ? t('forms.how.by-code-wrong') : undefined}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          width={20}
          attributes={{ dir: 'ltr' }}
        />
        <HowFields t={t} how={how} />
        <Button>{t('forms.fill.go-on')}</Button>
      </Form>
    </>
  );
}
