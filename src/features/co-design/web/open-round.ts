import { z } from 'zod';

import type { Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { findRound } from '../data/round-store.ts';
import type { DesignRound } from '../domain/round.ts';

const isId = (id: string): boolean => z.guid().safeParse(id).success;

/** Ends the request with "not found" where the requester's team has no round of this id. */
export async function openOwnRound(tx: Tx, id: string): Promise<DesignRound> {
  const round = isId(id) ? await findRound(tx, id.toLowerCase()) : null;
  if (round === null) throw new PageProblem('not-found');
  return round;
}

/** An id as it stands in an address; ends the request with "not found" where it is none. */
export function readId(id: string): string {
  if (!isId(id)) throw new PageProblem('not-found');
  return id.toLowerCase();
}
