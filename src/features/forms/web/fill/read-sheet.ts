import { typedIn, type TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import type { AnswersGiven } from '#platform/instruments/domain/answer.ts';
import type { PageError } from '#platform/instruments/ui/page-errors.tsx';

import { savePage, type OpenFilling } from '../../domain/fill-page.ts';
import { linesWritten } from '../../domain/sheet-rows.ts';
import type { Say } from '../forms-needs.ts';

/** A sheet as it was keyed: what is new in it, and what could not be read. */
export type SheetRead = Readonly<{
  typed: TypedFields;
  bodies: readonly AnswersGiven[];
  errors: readonly PageError[];
}>;

/** Reads a sheet that was sent, with the lines that something was written in. The form is then as it stands after it. */
export function readSheet(t: Say, filling: OpenFilling, body: unknown): SheetRead {
  const typed = typedIn(body);
  const lines = linesWritten(filling.form, typed);
  const before = filling.filling.answers.instances;
  for (const { path, id } of lines) filling.form.addInstance(path, id);
  const saved = savePage(filling, typed);
  const added = lines
    .filter(({ path, id }) => before[path]?.[id] === undefined)
    .map((line) => ({ ...line, is: 'there' as const }));
  const [first, ...rest] = saved.bodies;
  const bodies = first === undefined ? [] : [{ ...first, instances: [...added, ...first.instances] }, ...rest];
  const errors = saved.problems.map(({ path, is }) => ({ path, text: t(`instruments.fill.wrong.${is}`) }));
  return { typed, bodies, errors };
}
