import { questionsOf, type FormPage } from '#platform/instruments/domain/paging.ts';
import { sayProblem, type PageError } from '#platform/instruments/ui/page-errors.tsx';

import type { OpenFilling } from './open-filling.ts';
import type { Words } from './use-filling.ts';

/** True where something that stands otherwise is on this page, or would be. */
export function isOn({ path }: Pick<FormPage, 'path'>, touched: ReadonlySet<string>): boolean {
  for (const one of touched) {
    if (one === path || one.startsWith(`${path}/`) || one.startsWith(`${path}[`)) return true;
  }
  return false;
}

/**
 * What is wrong on a page, in words: what was typed and is no answer, and answers that cannot stay as they are. Nothing is said of the question that somebody is at; that
 * something is missing is said only to whoever `looks` for it.
 */
export function faultsOn(
  t: Words,
  { form, wrong }: Pick<OpenFilling, 'form' | 'wrong'>,
  page: FormPage,
  at: string | null,
  looks: boolean,
): readonly PageError[] {
  return questionsOf(page.parts).flatMap(({ path, fault, choices }) => {
    // A choice is whole once it is made, so whether it can stay is said at once.
    if (path === at && choices === null) return [];
    const typed = wrong.get(path);
    if (typed !== undefined && path !== at) return [sayProblem(t, { path, is: typed.is })];
    if (fault === null || (fault.is === 'required' && !looks)) return [];
    return [{ path, text: form.message(path)?.text ?? t(`instruments.fill.wrong.${fault.is}`) }];
  });
}
