import { canonical } from '#platform/record/domain/canonical.ts';

import type { AnswersGiven, InstanceChange, InstrumentName } from '../answer.ts';
import type { Mode } from '../mode.ts';
import type { Said } from '../said.ts';
import type { Standing } from './response.ts';

/** What an entry of answers says and what it takes the place of; whoever writes it adds the person and the day. */
export type AnswersDraft = Readonly<{ body: AnswersGiven; replaces: readonly string[] }>;

/** What was said to one question just now. `seen`: ids of the entries that its writer had in front of them; without it, those that stand. */
export type NewAnswer = Readonly<{ path: string; said: Said; seen?: readonly string[] }>;

/** One entry may hold 60,000 bytes of JSON. */
const mostBytes = 50_000;
/** Of one UTF-16 unit. */
const longestUtf8 = 3;

/**
 * Drafts of what was newly said. An answer that says what stands already is not written again. Each draft takes the place only of what its writer had in
 * front of them: where somebody else has answered meanwhile, both stand.
 */
export function draftAnswers(
  response: Readonly<{ id: string; instrument: InstrumentName; statements: Standing }>,
  mode: Mode,
  given: readonly NewAnswer[],
  instances: readonly InstanceChange[] = [],
): readonly AnswersDraft[] {
  const latest = new Map(given.map((answer) => [answer.path, answer]));
  const fresh = [...latest.values()].filter(({ path, said }) => !stands(response, path, said));
  const parts = inParts(fresh);
  if (parts.length === 0 && instances.length > 0) parts.push([]);
  return parts.map((answers, part) => ({
    body: {
      instrument: response.instrument,
      response: response.id,
      mode,
      answers: answers.map(({ path, said }) => ({ path, said })),
      instances: part === 0 ? [...instances] : [],
    },
    replaces: [...new Set(answers.flatMap(({ path, seen }) => seen ?? idsOf(response, path)))],
  }));
}

function stands({ statements }: Readonly<{ statements: Standing }>, path: string, said: Said): boolean {
  const register = statements.get(path) ?? [];
  if (register.length === 0) return said.is === 'taken-back';
  return register.every((one) => canonical(one.said) === canonical(said));
}

/** The entries whose statements stand for a path. */
export const idsOf = ({ statements }: Readonly<{ statements: Standing }>, path: string): readonly string[] =>
  (statements.get(path) ?? []).map(({ entry }) => entry.id);

function inParts(answers: readonly NewAnswer[]): NewAnswer[][] {
  const parts: NewAnswer[][] = [];
  let left = 0;
  for (const answer of answers) {
    const bytes = longestUtf8 * JSON.stringify(answer).length;
    const last = parts.at(-1);
    if (last === undefined || bytes > left) {
      parts.push([answer]);
      left = mostBytes - bytes;
    } else {
      last.push(answer);
      left -= bytes;
    }
  }
  return parts;
}
