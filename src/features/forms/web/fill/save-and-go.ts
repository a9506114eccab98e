import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';
import { openForm } from '#platform/instruments/domain/form/form.ts';
import { nowText, type FormSurroundings } from '#platform/instruments/domain/form/form-surroundings.ts';
import { isAsked, pageAt, pagesOf, questionsOf } from '#platform/instruments/domain/paging.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import { sayProblem, type PageError } from '#platform/instruments/ui/page-errors.tsx';
import type { Translator } from '#platform/language/translator.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import type { FoundInstrument } from '../../data/find-instrument.ts';
import { keepAnswers, readAnswers, type AnyResponse } from '../../data/response-store.ts';
import type { Filling } from '../../domain/filling.ts';
import { besidePage, nextInstance, savePage, type OpenFilling } from '../../domain/fill-page.ts';

type Around = Readonly<{ today: LocalDate; nowMs: number; language: string }>;

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
): Promise<OpenFilling> {
  const filling = await readAnswers(tx, response.id);
  const form = openForm(compiled, filling.answers, surroundingsOf(response, filling, around));
  return { id: response.id, instrument: response.form, form, filling, way: response.way };
}

/** Where whoever sent a page goes: `at` names a page, null the end. */
export type Saved = Readonly<{
  errors: readonly PageError[];
  at: string | null;
  /** The same page again: to look at what is wrong, or at what else there is to ask. */
  again: 'look' | 'more' | null;
}>;

/** Keeps what could be read of a page and says where its reader goes on. Ends the request where somebody writes without end. */
export async function saveAndGo(
  tx: Tx,
  t: Translator,
  open: OpenFilling,
  at: string,
  typed: TypedFields,
): Promise<Saved> {
  const { form } = open;
  const wasThere = new Set(questionsOf(pageAt(pagesOf(form), at)?.parts ?? []).map(({ path }) => path));
  const { before, after } = besidePage(form, at);
  const { bodies, problems, grown, hasChanged } = savePage(open, typed);
  if (!(await keepAnswers(tx, open.filling, bodies))) throw new PageProblem('too-many', { seconds: 3600 });
  const errors = problems.map((problem) => sayProblem(t, problem));
  if (errors.length > 0) return { errors, at, again: null };
  if (grown !== null || hasChanged) return { errors, at: grown ?? at, again: null };
  if (typed['do'] === 'back') return { errors, at: before ?? at, again: null };
  const now = questionsOf(pageAt(pagesOf(form), at)?.parts ?? []);
  const hasNew = now.some((state) => isAsked(state) && state.said === null && !wasThere.has(state.path));
  if (hasNew) return { errors, at, again: 'more' };
  if (now.some(({ fault }) => fault !== null)) return { errors, at, again: 'look' };
  // What was answered may have taken the next page away, or put another before it.
  return { errors, at: besidePage(form, at).after ?? (pageAt(pagesOf(form), at) === null ? after : null), again: null };
}
