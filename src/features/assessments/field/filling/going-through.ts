import { questionsOf, type FormPage, type PagePart } from '#platform/instruments/domain/paging.ts';

import type { OpenFilling } from './open-filling.ts';
import type { Words } from './use-filling.ts';

/** The page of a path, or the one that the path is on. */
export function pageAt(pages: readonly FormPage[], at: string): FormPage | null {
  if (at === '') return null;
  const isOnIt = ({ path, parts }: FormPage): boolean =>
    path.startsWith(`${at}/`) || questionsOf(parts).some((state) => state.path === at);
  return pages.find(({ path }) => path === at) ?? pages.find(isOnIt) ?? null;
}

/** The next page of the same section; null after its last, where the next section is anybody's choice. */
export function nextOf(pages: readonly FormPage[], at: string): string | null {
  const here = pages.findIndex(({ path }) => path === at);
  const next = pages[here + 1];
  return here < 0 || next === undefined || next.section !== pages[here]?.section ? null : next.path;
}

/** True where something that stands otherwise is on this page, or would be. */
export function isOn({ path }: Pick<FormPage, 'path'>, touched: ReadonlySet<string>): boolean {
  for (const one of touched) {
    if (one === path || one.startsWith(`${path}/`) || one.startsWith(`${path}[`)) return true;
  }
  return false;
}

/** What stands on a page under its heading, which is that of its section. */
export function partsBelow({ parts, section }: FormPage): readonly PagePart[] {
  const [only] = parts;
  return parts.length === 1 && only?.is === 'group' && only.path === section ? only.parts : parts;
}

export type PageFault = Readonly<{ path: string; text: string }>;

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
): readonly PageFault[] {
  return questionsOf(page.parts).flatMap(({ path, fault, choices }) => {
    // A choice is whole once it is made, so whether it can stay is said at once.
    if (path === at && choices === null) return [];
    const typed = wrong.get(path);
    if (typed !== undefined && path !== at) return [{ path, text: t(`instruments.fill.wrong.${typed.is}`) }];
    if (fault === null || (fault.is === 'required' && !looks)) return [];
    return [{ path, text: form.message(path)?.text ?? t(`instruments.fill.wrong.${fault.is}`) }];
  });
}
