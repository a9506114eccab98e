import type { VNode } from 'preact';
import type { ZodType } from 'zod';

import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import { toTypedDate } from '#platform/calendar/typed-date.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';
import type { Draft } from '#platform/record/data/desk-writer.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import type { FormProblem } from '#platform/web/read-form.ts';

import type { FoundSuggestion } from '../data/suggestion-store.ts';
import type { Filled, FormProps } from './form-parts.tsx';

export type Said = Pick<Draft, 'kind' | 'body' | 'replaces'> & Readonly<{ on: LocalDate }>;

/** One form about a suggestion: who may use it, how it is read, and the entry that it becomes. `found` is null for a new suggestion. */
export type SuggestionForm<Value> = Readonly<{
  path: string;
  permission: GuardedPermission;
  shape: (today: LocalDate) => ZodType<Value>;
  /** What the form holds before anybody typed. */
  start: (found: FoundSuggestion | null) => Filled['typed'];
  /** What can only be said against the database. */
  check?: (tx: Tx, value: Value) => Promise<FormProblem | null>;
  say: (
    value: Value,
    found: FoundSuggestion | null,
    context: Readonly<{ today: LocalDate; requester: Requester }>,
  ) => Said;
  page: (tx: Tx, props: FormProps, found: FoundSuggestion | null) => Promise<VNode>;
}>;

export const idsOf = (entries: readonly Entry[]): readonly string[] => entries.map(({ id }) => id);

/** A date as the three fields of its name show it. */
export function typedDay(name: string, date: string | undefined): Readonly<Record<string, string>> {
  if (date === undefined) return {};
  const { day, month, year } = toTypedDate(date as LocalDate);
  return { [`${name}[day]`]: day, [`${name}[month]`]: month, [`${name}[year]`]: year };
}
