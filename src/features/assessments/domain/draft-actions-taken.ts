import type { Fact } from '#platform/clocks/fact.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import { actionTaken, type Action } from './action-kinds.ts';

const longest = 2000;
/** Of entries that one answers. */
const mostAnswered = 100;

type Draft = Readonly<{ kind: string; body: unknown }>;
type Problem = Readonly<{ field: string; message: string }>;

/** What somebody says was done, by action: an entry for each that something is said of. To say nothing of any of them is a mistake. */
export function draftActionsTaken(
  open: ReadonlyMap<Action, readonly Fact[]>,
  typed: Readonly<Record<string, unknown>>,
): Result<readonly Draft[], Problem> {
  const said = [...open].map(([what, facts]) => ({ what, facts, did: textOf(typed[what]) }));
  const tooLong = said.filter(({ did }) => did.length > longest);
  const [first] = said;
  if (tooLong.length > 0)
    return failure(...tooLong.map(({ what }) => ({ field: what, message: 'assessments.seen-to.too-long' })));
  const drafts = said.filter(({ did }) => did !== '');
  if (drafts.length === 0) return failure({ field: first?.what ?? '', message: 'assessments.seen-to.nothing-said' });
  return success(
    drafts.map(({ what, facts, did }) => ({
      kind: actionTaken.kind,
      body: { what, did, answers: facts.slice(0, mostAnswered).map(({ id }) => id) },
    })),
  );
}

const textOf = (typed: unknown): string => (typeof typed === 'string' ? typed.trim() : '');
