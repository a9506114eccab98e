import { useEffect, useState } from 'preact/hooks';
import type { ZodType } from 'zod';

import type { Values } from '#platform/language/compile.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { ErrorItem } from '#platform/ui/error-summary.tsx';

import { useField } from './field-world.ts';
import type { Typed } from './typed.ts';

export type { Typed } from './typed.ts';

/** One answer that is wrong. `message` is a key of the content files. */
export type FieldProblem = Readonly<{ field: string; message: string; values?: Values }>;

/** A form's typing, kept under a name of its own until it is saved or thrown away; `start` is what the form says before anybody types. */
export function useTyped(form: string, start: Typed) {
  const { drafts } = useField();
  const [typed, setTyped] = useState<Typed>(() => drafts.get(form) ?? start);
  const [isKept, setIsKept] = useState(() => drafts.get(form) !== null);
  useEffect(() => {
    setTyped(drafts.get(form) ?? start);
    setIsKept(drafts.get(form) !== null);
    // Only another form's name makes it another form.
  }, [form]);
  return {
    typed,
    /** True where it was typed before this screen was opened, and not saved. */
    isKept,
    type: (next: Typed): void => {
      setTyped(next);
      drafts.set(form, next);
    },
    /** Forgets what was typed: it was saved, or is not wanted. */
    done: (): void => {
      drafts.set(form, null);
      setTyped(start);
      setIsKept(false);
    },
  };
}

/** What a form's fields hold. A name that stands several times comes as a list. */
export function typedIn(form: HTMLFormElement): Typed {
  const typed: Record<string, string | readonly string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    const before = typed[name];
    typed[name] = before === undefined ? value : [...[before].flat(), value];
  }
  return typed;
}

/** Reads what was typed by a shape whose messages are keys of the content files. One problem a field: the first. */
export function readTyped<Value>(
  typed: Typed,
  shape: ZodType<Value>,
): Readonly<{ ok: true; value: Value } | { ok: false; problems: readonly FieldProblem[] }> {
  const read = shape.safeParse(typed);
  if (read.success) return { ok: true, value: read.data };
  const problems = new Map<string, FieldProblem>();
  for (const { path, message } of read.error.issues) {
    const field = path.join('.');
    const isKey = /^[a-z][\w-]*(\.[\w-]+)+$/.test(message);
    if (!problems.has(field)) problems.set(field, { field, message: isKey ? message : 'screens.not-understood' });
  }
  return { ok: false, problems: [...problems.values()] };
}

/** Problems in words: for the error summary, each with a link to its field (whose id is its name unless `ids` says otherwise), and for each field. */
export function sayFieldProblems(
  t: Translator,
  problems: readonly FieldProblem[],
  ids: Readonly<Record<string, string>> = {},
) {
  const said = problems.map(({ field, message, values }) => ({ field, text: t(message, values) }));
  const errorList: readonly ErrorItem[] = said.map(({ field, text }) => ({ text, href: `#${ids[field] ?? field}` }));
  return { errorList, errorFor: (field: string): string | undefined => said.find((one) => one.field === field)?.text };
}
