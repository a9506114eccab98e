import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import type { Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import type { FoundInstrument } from '../../data/find-instrument.ts';
import { photographsOfResponse } from '../../data/response-photographs.ts';
import { findResponse, type AnyResponse } from '../../data/response-store.ts';
import { findSecondKeying } from '../../data/second-keying-store.ts';
import { modeTakenUp } from '../../data/taking-up-store.ts';
import type { OpenFilling } from '../../domain/fill-page.ts';
import { surveyAsked, type FormsNeeds, type SurveyAsked } from '../forms-needs.ts';
import { openFilling } from './save-and-go.ts';

export type ResponseRoute = { Params: { response: string } };

/** A response that somebody writes for another. */
export type Written = Readonly<{
  response: AnyResponse;
  found: FoundInstrument;
  filling: OpenFilling;
  /** The survey that it answers; null where it answers none. */
  asked: SurveyAsked | null;
  /** Names of those that are kept. */
  photographs: ReadonlySet<string>;
}>;

/**
 * Ends the request with "not found" where the requester may not see it, or it came by a link or from a device and its code was not given to them; with "not allowed" while
 * they key the same sheet a second time.
 */
export async function openWritten(
  needs: Pick<FormsNeeds, 'find' | 'today' | 'nowMs' | 'surveysOfWaysIn'>,
  tx: Tx,
  { params, requester, t }: FastifyRequest<ResponseRoute>,
): Promise<Written> {
  const { find, today, nowMs } = needs;
  const isId = z.guid().safeParse(params.response).success;
  const response = isId ? await findResponse(tx, params.response.toLowerCase()) : null;
  const found = response === null ? null : await find(tx, response.form.id, response.form.version);
  if (response === null || found === null) throw new PageProblem('not-found');
  const { userId } = requester;
  const isBegunByWhoAnswers = response.way === 'link' || response.way === 'device';
  if (isBegunByWhoAnswers && (await modeTakenUp(tx, response.id, userId)) === null) throw new PageProblem('not-found');
  const second = response.way === 'paper' ? await findSecondKeying(tx, response.id) : null;
  if (second?.keyedBy === userId && !second.isDone) throw new PageProblem('not-allowed');
  await audit(tx, { action: 'form-response.read', subjects: [response.id] });
  const around = { today: today(), nowMs: nowMs(), language: languageFor(t.language, found) };
  const filling = await openFilling(tx, response, found, around, userId);
  const asked = await surveyAsked(needs, tx, response.collectionId);
  return { response, found, filling, asked, photographs: await photographsOfResponse(tx, response.id) };
}

/** The reader's language where the form has it, else the form's own. */
export const languageFor = (language: string, { instrument }: FoundInstrument): string =>
  instrument.languages.some(({ tag }) => tag === language) ? language : instrument.language;
