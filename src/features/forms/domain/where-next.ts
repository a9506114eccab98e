import type { Form } from '#platform/instruments/domain/form/form.ts';
import { isAsked, pageAt, pagesOf, questionsOf } from '#platform/instruments/domain/paging.ts';

import { besidePage, type PageSaved } from './fill-page.ts';

/** A page as it stood before it was answered. */
export type PageBefore = Readonly<{
  at: string;
  wasThere: ReadonlySet<string>;
  before: string | null;
  after: string | null;
}>;

/** Where whoever answered a page goes: `at` names a page, null the end. `again`: the same page, to look at what is wrong, or at what else there is to ask. */
export type WhereNext = Readonly<{ at: string | null; again: 'look' | 'more' | null }>;

export function pageBefore(form: Form, at: string): PageBefore {
  const wasThere = new Set(questionsOf(pageAt(pagesOf(form), at)?.parts ?? []).map(({ path }) => path));
  return { at, wasThere, ...besidePage(form, at) };
}

/** Of a page without problems, once what it said stands in the form. `goesBack`: its reader asked for the page before. */
export function whereNext(
  form: Form,
  { at, wasThere, before, after }: PageBefore,
  { grown, hasChanged }: Pick<PageSaved, 'grown' | 'hasChanged'>,
  goesBack: boolean,
): WhereNext {
  if (grown !== null || hasChanged) return { at: grown ?? at, again: null };
  if (goesBack) return { at: before ?? at, again: null };
  const now = questionsOf(pageAt(pagesOf(form), at)?.parts ?? []);
  const hasNew = now.some((state) => isAsked(state) && state.said === null && !wasThere.has(state.path));
  if (hasNew) return { at, again: 'more' };
  if (now.some(({ fault }) => fault !== null)) return { at, again: 'look' };
  // What was answered may have taken the next page away, or put another before it.
  const next = besidePage(form, at).after ?? (pageAt(pagesOf(form), at) === null ? after : null);
  return { at: next, again: null };
}
