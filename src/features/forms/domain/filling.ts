import type { AnswersGiven, InstanceChange } from '#platform/instruments/domain/answer.ts';
import type { Answers, Said } from '#platform/instruments/domain/said.ts';

/** What was kept in one go. */
export type KeptAnswers = Readonly<{ id: string; body: AnswersGiven }>;

/** One response that belongs to nobody: written by one hand, so the latest word on each question stands. */
export type Filling = Readonly<{
  answers: Answers;
  statements: ReadonlyMap<string, readonly Readonly<{ said: Said; entry: Readonly<{ id: string }> }>[]>;
  entries: readonly KeptAnswers[];
}>;

/** A response from what was kept of it, in the order in which it was. */
export function readFilling(entries: readonly KeptAnswers[]): Filling {
  const said: Record<string, Said> = {};
  const statements = new Map<string, Filling['statements'] extends ReadonlyMap<string, infer Value> ? Value : never>();
  for (const { id, body } of entries) {
    for (const answer of body.answers) {
      said[answer.path] = answer.said;
      statements.set(answer.path, [{ said: answer.said, entry: { id } }]);
    }
  }
  const instances = foldInstances(entries.flatMap(({ body }) => body.instances));
  return { answers: { said, instances }, statements, entries };
}

/** The lines of parts that repeat, from every change to them in order: what was removed does not come again. */
export function foldInstances(changes: readonly InstanceChange[]): Answers['instances'] {
  const instances: Record<string, Record<string, 'there' | 'removed'>> = {};
  for (const change of changes) {
    const repeat = (instances[change.path] ??= {});
    if (repeat[change.id] !== 'removed') repeat[change.id] = change.is;
  }
  return instances;
}
