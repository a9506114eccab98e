import type { ZodType } from 'zod';

import type { Values } from '#platform/language/compile.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { ErrorItem } from '#platform/ui/error-summary.tsx';
import { formTokenField } from '#platform/ui/form.tsx';

/** What somebody typed, as they typed it; for filling the form in again. Passwords and codes are not in it. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** One answer that is wrong. `message` is a key of the content files. */
export type FormProblem = Readonly<{ field: string; message: string; values?: Values }>;

export type FormRead<Value> =
  | Readonly<{ ok: true; value: Value; typed: Typed }>
  | Readonly<{ ok: false; problems: readonly FormProblem[]; typed: Typed }>;

/** Names of fields that are never sent back to the browser. */
export const isSecretField = (name: string): boolean => /password|passcode|secret|token|^code$/i.test(name);

/**
 * Reads a posted form by its shape. In the shape a message is a key of the content files: `z.string().min(1, 'people.note.missing')`; an answer that
 * breaks the shape in a way that has no such message gets `web.field.not-understood`. One problem a field: the first.
 */
export function readForm<Value>(body: unknown, shape: ZodType<Value>): FormRead<Value> {
  const typed = typedOf(body);
  const read = shape.safeParse(body ?? {});
  if (read.success) return { ok: true, value: read.data, typed };
  const problems = new Map<string, FormProblem>();
  for (const { path, message } of read.error.issues) {
    const field = path.join('.');
    const isKey = /^[a-z][\w-]*(\.[\w-]+)+$/.test(message);
    if (!problems.has(field)) problems.set(field, { field, message: isKey ? message : 'web.field.not-understood' });
  }
  return { ok: false, problems: [...problems.values()], typed };
}

function typedOf(body: unknown): Typed {
  const fields = Object.entries((body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    fields
      .filter(([name]) => name !== formTokenField && !isSecretField(name))
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  );
}

/** Problems in words: for the error summary (each with a link to its field, whose id is its name unless `ids` says otherwise) and for each field. */
export function sayProblems(
  t: Translator,
  problems: readonly FormProblem[],
  ids: Readonly<Record<string, string>> = {},
) {
  const said = problems.map((problem) => ({ field: problem.field, text: t(problem.message, problem.values) }));
  const errorList: readonly ErrorItem[] = said.map(({ field, text }) => ({ text, href: `#${ids[field] ?? field}` }));
  return { errorList, errorFor: (field: string): string | undefined => said.find((one) => one.field === field)?.text };
}
