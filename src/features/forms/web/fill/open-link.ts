import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Tx } from '#platform/database/requester.ts';
import { findLanguage } from '#platform/language/language.ts';
import { chooseLanguage, languageCookie } from '#platform/web/choose-language.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { asAnswerer } from '../../data/as-answerer.ts';
import { findByToken } from '../../data/collection-store.ts';
import type { FoundInstrument } from '../../data/find-instrument.ts';
import { findByKey, type AnyResponse } from '../../data/response-store.ts';
import { readCode } from '../../domain/code-word.ts';
import { stateOn, type Collection } from '../../domain/collection.ts';
import { formWords } from '../../domain/form-words.ts';
import { isDraftIn } from '../../domain/is-draft-in.ts';
import { surveyAsked, type FormsNeeds, type SurveyAsked } from '../forms-needs.ts';
import type { LinkShown } from './link-pages.tsx';

export type LinkRoute = { Params: { token: string } };

/** A link as its reader opened it: the collection, the form, and the response that their browser holds the key of. */
export type OpenLink = Readonly<{
  collection: Collection;
  found: FoundInstrument;
  response: AnyResponse | null;
  key: string | null;
  /** The survey that it is a way into; null where the form is asked by itself. */
  asked: SurveyAsked | null;
  shown: LinkShown;
}>;

/** What is said once everything is kept: a browser that is told to go on must find it there. */
export type Answer = () => unknown;

/** The key lies in a cookie of this link's pages alone, until the browser is closed. */
export const keyCookie = 'answers';
/** Beside it the one-use code, where the link was sent with one; until answers are handed in. */
export const accessCookie = 'access';

/** Runs `work` on a link, on behalf of whoever holds it; ends the request with "not found" where there is none of this token. */
export async function withLink(
  needs: Pick<FormsNeeds, 'db' | 'find' | 'today' | 'surveysOfWaysIn'>,
  request: FastifyRequest<LinkRoute>,
  reply: FastifyReply,
  work: (tx: Tx, link: OpenLink) => Promise<Answer>,
  typedKey: string | null = null,
): Promise<unknown> {
  const { db, find, today } = needs;
  const token = readCode(request.params.token) ?? '';
  const key = typedKey ?? readCode(request.cookies[keyCookie] ?? '');
  const accessCode = readCode(request.cookies[accessCookie] ?? '');
  const answer = await asAnswerer(db, { token, key, accessCode }, async (tx) => {
    const collection = token === '' ? null : await findByToken(tx, token);
    const { id = '', version = '' } = collection?.form ?? {};
    const found = collection === null ? null : await find(tx, id, version);
    if (collection === null || found === null || !opensByLink(collection)) throw new PageProblem('not-found');
    const response = key === null ? null : await findByKey(tx, key);
    const own = response?.collectionId === collection.id ? response : null;
    const isBegunByLink = collection.ways.includes('link');
    const isOver = !isBegunByLink || stateOn(collection, today()) === 'over' || found.state !== 'published';
    const shown = { ...speakForm(request, reply, found, `/f/${token}`), isOver };
    return work(tx, {
      collection,
      found,
      response: own,
      key: own === null ? null : key,
      asked: await surveyAsked(needs, tx, collection.id),
      shown,
    });
  });
  return answer();
}

/** What was begun on a device, or by somebody on the telephone, is gone on with, or taken back, by the link; only a link begins by it. */
const opensByLink = ({ ways }: Collection): boolean => ways.some((way) => way !== 'paper');

/** Chooses the language among those that the form has; the page's own words are in it too, or in English. */
function speakForm(
  request: FastifyRequest,
  reply: FastifyReply,
  found: FoundInstrument,
  link: string,
): Omit<LinkShown, 'isOver'> {
  const { instrument, compiled, codes, signOff } = found;
  const known = instrument.languages.flatMap(({ tag }) => findLanguage(tag)?.tag ?? []);
  const first = findLanguage(instrument.language)?.tag ?? 'en';
  const wishes = {
    query: request.language,
    cookie: request.cookies[languageCookie],
    header: request.headers['accept-language'],
  };
  const chosen = chooseLanguage(wishes, [first, ...known]);
  const language =
    instrument.languages.find(({ tag }) => findLanguage(tag)?.tag === chosen)?.tag ?? instrument.language;
  reply.speak(chosen);
  const words = formWords(compiled, codes, language);
  const title = words.say(instrument.title);
  return {
    t: request.t,
    link,
    title,
    languages: instrument.languages,
    language,
    isSigned: signOff !== null,
    isDraft: isDraftIn(instrument, language),
  };
}
