import { failure, success, type Result } from '#platform/problems/result.ts';

import type { MessageValues, Way } from './message.ts';
import type { Template } from './templates.ts';
import { valueKinds, type ValueKind } from './value-kinds.ts';

/** Never holds the value itself. */
export type ValueProblem = Readonly<{
  kind: 'missing' | 'not-in-template' | 'not-for-way' | 'not-understood';
  name: string;
}>;

/** The values of a message, each held against the kind that its template says; every problem at once. What a template does not name is refused, not left out. */
export function readValues(
  template: Template,
  way: Way,
  given: Readonly<Record<string, unknown>>,
): Result<MessageValues, ValueProblem> {
  const problems: ValueProblem[] = Object.keys(given)
    .filter((name) => !Object.hasOwn(template.values, name))
    .map((name) => ({ kind: 'not-in-template', name }));
  const values: Record<string, string> = {};
  for (const [name, kind] of Object.entries(template.values)) {
    const read = readOne(kind, way, given[name]);
    if (read.ok) values[name] = read.value;
    else problems.push(...read.problems.map((problem) => ({ kind: problem, name })));
  }
  return problems.length === 0 ? success(values) : failure(...problems);
}

function readOne(kind: ValueKind, way: Way, value: unknown): Result<string, ValueProblem['kind']> {
  const rule: Readonly<{ ways: readonly Way[]; read(text: string): string | null }> = valueKinds[kind];
  if (!rule.ways.includes(way)) return failure('not-for-way');
  if (value === undefined || value === null || value === '') return failure('missing');
  const read = typeof value === 'string' ? rule.read(value) : null;
  return read === null ? failure('not-understood') : success(read);
}
