import type { FastifyReply } from 'fastify';

import type { LinkShown } from './link-pages.tsx';

/** Nothing of a link's pages is kept by the browser: the next person to use it may be another. */
export async function showLinkPage(
  reply: FastifyReply,
  shown: LinkShown,
  content: Parameters<FastifyReply['page']>[0],
  hasProblems = false,
) {
  const title = shown.title?.text ?? shown.t('forms.list.title');
  await reply.page(content, { title, kind: 'form', hasProblems, without: ['languages', 'notices'] });
  return reply;
}
