import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Tx } from '#platform/database/requester.ts';
import { findLanguage } from '#platform/language/language.ts';
import { chooseLanguage, languageCookie } from '#platform/web/choose-language.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readCode } from '#features/forms/index.ts';

import { asCodesigner } from '../../data/as-codesigner.ts';
import { findRoundByToken } from '../../data/round-store.ts';
import { designWords, tagsOf, type DesignWords } from '../../domain/design-question.ts';
import { isOpenOn, type DesignRound } from '../../domain/round.ts';
import type { DesignNeeds, Say } from '../design-needs.ts';

export type LinkRoute = { Params: { token: string } };

/** A link as its reader opened it. */
export type OpenLink = Readonly<{
  t: Say;
  /** `/design/<token>` */
  link: string;
  round: DesignRound;
  /** In the language that the reader chose among those that the form has. */
  words: DesignWords;
  isOpen: boolean;
  team: string;
  /** With which what was said is seen again; null until something was. */
  code: string | null;
}>;

/** What is said once everything is kept. */
type Answer = () => unknown;

/** The code lies in a cookie of this link's pages alone, until the browser is closed. */
export const codeCookie = 'said';

/** Runs `work` on a link, on behalf of whoever holds it; ends the request with "not found" where there is none of this token. */
export async function withLink(
  { db, today }: Pick<DesignNeeds, 'db' | 'today'>,
  request: FastifyRequest<LinkRoute>,
  reply: FastifyReply,
  work: (tx: Tx, link: OpenLink) => Promise<Answer>,
  givenCode: string | null = null,
): Promise<unknown> {
  const token = readCode(request.params.token) ?? '';
  const code = givenCode ?? readCode(request.cookies[codeCookie] ?? '');
  const answer = await asCodesigner(db, { token, code }, async (tx) => {
    const round = token === '' ? null : await findRoundByToken(tx, token);
    if (round === null) throw new PageProblem('not-found');
    const team = await tx.selectFrom('team').select('name').where('id', '=', round.teamId).executeTakeFirst();
    const language = speak(request, reply, round);
    return work(tx, {
      t: request.t,
      link: `/design/${token}`,
      round,
      words: designWords(round.instrument, round.codes, language),
      isOpen: isOpenOn(round, today()),
      team: team?.name ?? '',
      code,
    });
  });
  return answer();
}

/** The language of the form's words; the page's own are in it too, or in English. */
function speak(request: FastifyRequest, reply: FastifyReply, { instrument }: DesignRound): string {
  const tags = tagsOf(instrument);
  const known = tags.flatMap((tag) => findLanguage(tag)?.tag ?? []);
  const wishes = {
    query: request.language,
    cookie: request.cookies[languageCookie],
    header: request.headers['accept-language'],
  };
  const chosen = chooseLanguage(wishes, known.length === 0 ? ['en'] : known);
  reply.speak(chosen);
  return tags.find((tag) => findLanguage(tag)?.tag === chosen) ?? instrument.language;
}

/** A page that is only read, of what everybody with the link may read: with the small sheet, and kept by the browser for some minutes. */
export async function showReadPage(
  reply: FastifyReply,
  { round, words }: OpenLink,
  content: Parameters<FastifyReply['page']>[0],
) {
  const title = words.say(round.instrument.title)?.text ?? round.form.id;
  await reply.page(content, { title, kind: 'public', without: ['languages'] });
  return reply;
}

/** A page with something to fill in, or of one person's own: nothing of it is kept by the browser, as the next person to use it may be another. */
export async function showLinkPage(
  reply: FastifyReply,
  { round, words }: OpenLink,
  content: Parameters<FastifyReply['page']>[0],
  hasProblems = false,
) {
  const title = words.say(round.instrument.title)?.text ?? round.form.id;
  await reply.page(content, { title, kind: 'form', hasProblems, without: ['languages'] });
  return reply;
}
