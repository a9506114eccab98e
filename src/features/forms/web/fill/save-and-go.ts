import { randomUUID } from 'node:crypto';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';
import type { AnswersGiven } from '#platform/instruments/domain/answer.ts';
import {
  photographsNamed,
  readPhotographs,
  type SentFile,
} from '#platform/instruments/domain/filling/read-photographs.ts';
import { pageAt, pagesOf } from '#platform/instruments/domain/paging.ts';
import { openForm } from '#platform/instruments/domain/form/form.ts';
import { nowText, type FormSurroundings } from '#platform/instruments/domain/form/form-surroundings.ts';
import { typedIn, type TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import { sayProblem, type PageError } from '#platform/instruments/ui/page-errors.tsx';
import { PageProblem } from '#platform/web/page-problem.ts';

import type { FoundInstrument } from '../../data/find-instrument.ts';
import { keepResponsePhotographs, photographRoom } from '../../data/response-photographs.ts';
import { keepAnswers, readAnswers, type AnyResponse } from '../../data/response-store.ts';
import { modeTakenUp } from '../../data/taking-up-store.ts';
import type { Filling } from '../../domain/filling.ts';
import { usualModes } from '../../domain/how-answered.ts';
import { nextInstance, savePage, type OpenFilling } from '../../domain/fill-page.ts';
import { isRefused, onlyConsent } from '../../domain/refusal.ts';
import { pageBefore, whereNext, type WhereNext } from '../../domain/where-next.ts';
import type { Say, SurveyAsked } from '../forms-needs.ts';
import { cardFaults } from './card-fault.ts';

/** A page as it came. */
type Sent = Readonly<{ body: unknown; uploads: readonly SentFile[] }>;

type Around = Readonly<{ today: LocalDate; nowMs: number; language: string }>;

/** Who writes at the desk; null for whoever answers by the link. */
type Writer = string | null;

/** What a form needs of the world, for one response. */
export function surroundingsOf(response: AnyResponse, filling: Filling, around: Around): FormSurroundings {
  return {
    today: around.today,
    now: nowText(around.nowMs),
    newId: () => nextInstance(filling),
    seed: response.id,
    language: around.language,
  };
}

/** Opens a response on the version that it was begun with, whatever has become of that since. */
export async function openFilling(
  tx: Tx,
  response: AnyResponse,
  { compiled }: FoundInstrument,
  around: Around,
  writer: Writer,
): Promise<OpenFilling> {
  const mode = (await modeTakenUp(tx, response.id, writer)) ?? usualModes[writer === null ? 'link' : response.way];
  const filling = await readAnswers(tx, response.id);
  const form = openForm(compiled, filling.answers, surroundingsOf(response, filling, around));
  return { id: response.id, instrument: response.form, form, filling, mode };
}

/** A page that was kept, and where whoever sent it goes. */
export type Saved = WhereNext &
  Readonly<{
    /** The page as it was sent, with the names of the photographs that came with it. */
    typed: TypedFields;
    errors: readonly PageError[];
  }>;

/** Keeps what could be read of a page and says where its reader goes on: of whoever does not agree to a survey, that alone, and to the end. Ends the request where somebody writes without end. */
export async function saveAndGo(
  tx: Tx,
  t: Say,
  open: OpenFilling,
  at: string,
  { body, uploads }: Sent,
  asked: Pick<SurveyAsked, 'consent' | 'card'> | null = null,
): Promise<Saved> {
  const { form } = open;
  const before = pageBefore(form, at);
  const room = uploads.length === 0 ? { photographs: 0, bytes: 0 } : await photographRoom(tx, open.id);
  const sent = readPhotographs(form, open.filling, typedIn(body), uploads, { newId: randomUUID, room });
  const { typed } = sent;
  const { bodies, problems, grown, hasChanged } = savePage(open, typed);
  const consent = asked?.consent ?? null;
  if (consent !== null && isRefused(form, consent)) {
    await keepOrStop(tx, open.filling, onlyConsent(bodies, consent));
    return { typed, errors: [], at: null, again: null };
  }
  await keepOrStop(tx, open.filling, bodies);
  const written = bodies.map((one) => ({ body: one }));
  await keepResponsePhotographs(tx, open.id, photographsNamed(sent.photographs, written));
  const errors = [...sent.problems, ...problems].map((problem) => sayProblem(t, problem));
  if (errors.length > 0) return { typed, errors, at, again: null };
  const goesBack = typed['do'] === 'back';
  const next = whereNext(form, before, { grown, hasChanged }, goesBack);
  const page = pageAt(pagesOf(form), at);
  const looksAgain = next.again === null && !goesBack && page !== null && cardFaults(t, form, page, asked).length > 0;
  return { typed, errors, ...(looksAgain ? { at, again: 'look' } : next) };
}

async function keepOrStop(tx: Tx, filling: Filling, bodies: readonly AnswersGiven[]): Promise<void> {
  if (!(await keepAnswers(tx, filling, bodies))) throw new PageProblem('too-many', { seconds: 3600 });
}
