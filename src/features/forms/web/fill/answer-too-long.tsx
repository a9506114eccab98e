import type { FastifyReply, FastifyRequest } from 'fastify';

import { instrumentLimits } from '#platform/instruments/domain/limits.ts';
import { Button } from '#platform/ui/button.tsx';

import type { Say } from '../forms-needs.ts';

/** Of a page of answers that is larger than any page may be: says that an answer is too long, and leads back to the page. Nothing that was kept before is gone. */
export function answerTooLong(
  error: Readonly<{ code?: string }>,
  request: FastifyRequest,
  reply: FastifyReply,
): unknown {
  if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error as Error;
  const t: Say = request.t;
  const page = (
    <>
      <h1 class="nhsuk-heading-l">{t('forms.fill.too-long-title')}</h1>
      <p>{t('forms.fill.too-long', { most: instrumentLimits.answerLength })}</p>
      <p>
        <Button href={request.url}>{t('forms.fill.too-long-back')}</Button>
      </p>
    </>
  );
  return reply.code(413).page(page, {
    title: t('forms.fill.too-long-title'),
    ...(request.url.startsWith('/f/') ? { kind: 'form', without: ['languages', 'notices'] } : {}),
    hasProblems: true,
  });
}
