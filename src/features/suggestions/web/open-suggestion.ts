import { z } from 'zod';

import type { Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { readSuggestion, type FoundSuggestion } from '../data/suggestion-store.ts';

/** One that the reader's team deals with; to every other reader it is not there. */
export async function openSuggestion(tx: Tx, id: string): Promise<FoundSuggestion> {
  const found = z.guid().safeParse(id).success ? await readSuggestion(tx, id) : null;
  if (found === null) throw new PageProblem('not-found');
  return found;
}

/** What a form's reader had in front of them. Entries are only ever added, so how many there were says it. */
export const seenOf = ({ entries }: FoundSuggestion): string => String(entries.length);
