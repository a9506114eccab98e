import { canonical } from '#platform/record/domain/canonical.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import type { Settled } from '#platform/record/domain/settle.ts';

import type { AnswersGiven } from '../answer.ts';
import type { Answers, Said } from '../said.ts';
import { formBegun, type FormBegun } from './filling-kinds.ts';
import type { Response, Statement } from './response.ts';

/** Every filling that was begun about somebody, the latest first. Answers to one whose beginning is not known here wait until it is. */
export function readResponses({ facts, answers }: Pick<Settled, 'facts' | 'answers'>): readonly Response[] {
  const answersTo = Map.groupBy(answers as readonly Entry<AnswersGiven>[], ({ body }) => body.response);
  return facts
    .filter((fact): fact is Entry<FormBegun> => fact.kind === formBegun.kind)
    .map((begun) => readResponse(begun, answersTo.get(begun.id) ?? []))
    .reverse();
}

/** One filling from its entries, in the order in which they were written. */
function readResponse(begun: Entry<FormBegun>, entries: readonly Entry<AnswersGiven>[]): Response {
  const statements = standing(entries);
  const said: Record<string, Said> = {};
  const differing: string[] = [];
  for (const [path, register] of statements) {
    const last = register.at(-1);
    if (last !== undefined) said[path] = last.said;
    if (new Set(register.map((one) => canonical(one.said))).size > 1) differing.push(path);
  }
  const { instrument } = begun.body;
  const all = { said, instances: instancesOf(entries) };
  return { id: begun.id, instrument, begun, answers: all, statements, differing: differing.sort(), entries };
}

/** An entry that was replaced goes on replacing what it replaced, for the paths that it speaks of. */
function standing(entries: readonly Entry<AnswersGiven>[]): ReadonlyMap<string, readonly Statement[]> {
  const replaced = new Map<string, Set<string>>();
  for (const { replaces, body } of entries) {
    for (const id of replaces) {
      const paths = replaced.get(id) ?? new Set();
      for (const { path } of body.answers) paths.add(path);
      replaced.set(id, paths);
    }
  }
  const statements = new Map<string, Statement[]>();
  for (const entry of entries) {
    for (const { path, said } of entry.body.answers) {
      if (replaced.get(entry.id)?.has(path) === true) continue;
      const register = statements.get(path);
      if (register === undefined) statements.set(path, [{ said, entry }]);
      else register.push({ said, entry });
    }
  }
  return statements;
}

/** Removed once is removed, in whatever order that is heard: it is added again under an id of its own. */
function instancesOf(entries: readonly Entry<AnswersGiven>[]): Answers['instances'] {
  const there: Record<string, Record<string, 'there' | 'removed'>> = {};
  for (const { path, id, is } of entries.flatMap(({ body }) => body.instances)) {
    const repeat = (there[path] ??= {});
    if (repeat[id] !== 'removed') repeat[id] = is;
  }
  return there;
}
