import { openForm, type Form } from '#platform/instruments/domain/form/form.ts';
import type { FormSurroundings } from '#platform/instruments/domain/form/form-surroundings.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import type { QuestionState } from '#platform/instruments/domain/form/item-state.ts';
import type { Answers } from '#platform/instruments/domain/said.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';

import type { PaperCodes } from './paper-codes.ts';
import { paperRows } from './paper-form.ts';
import { withoutInstances } from './walk-items.ts';

/** A question as it stands on a sheet: its code, and in a part that repeats its line. */
export type SheetRow = Readonly<{ code: string; row: number | null; state: QuestionState }>;

/** Everything that a sheet asks, in the order of the paper, also what does not apply: what is written is keyed in. */
export function sheetRows(form: Form, codes: PaperCodes): readonly SheetRow[] {
  return form.states().flatMap((state): readonly SheetRow[] => {
    const code = codes[withoutInstances(state.path)];
    if (state.is !== 'question' || code === undefined || state.question.calculation !== undefined) return [];
    const line = /\[(\d{1,5})\][^[]*$/.exec(state.path)?.[1];
    return [{ code, row: line === undefined ? null : Number(line), state }];
  });
}

/** The form with as many lines in each part that repeats as the paper has, and those that were keyed in. */
export function sheetForm(compiled: CompiledInstrument, answers: Answers, surroundings: FormSurroundings): Form {
  const form = openForm(compiled, answers, surroundings);
  for (const { path, is } of compiled.byPath.values()) {
    if (is !== 'repeat') continue;
    for (let row = 2; row <= paperRows; row += 1) {
      if (form.state(`${path}[${row}]`) === null) form.addInstance(path, String(row));
    }
  }
  return form;
}

/** The lines that something was written in and that the response has not got yet. */
export function linesWritten(form: Form, typed: TypedFields): readonly Readonly<{ path: string; id: string }>[] {
  const found = new Map<string, Readonly<{ path: string; id: string }>>();
  for (const [name, value] of Object.entries(typed)) {
    const [, path, id] = /^(.*)\[(\d{1,2})\]\//.exec(name) ?? [];
    const isEmpty = String(value).trim() === '' || name.endsWith('[here]');
    if (path === undefined || id === undefined || isEmpty || form.state(`${path}[${id}]`) !== null) continue;
    found.set(`${path}[${id}]`, { path, id });
  }
  return [...found.values()];
}

/** The places of everything that a sheet asks, in the order of the paper, with every line that one of these keyings has. */
export function sheetPaths(
  compiled: CompiledInstrument,
  codes: PaperCodes,
  keyings: readonly Answers[],
  surroundings: FormSurroundings,
): readonly string[] {
  const paths = keyings.map((answers) =>
    sheetRows(sheetForm(compiled, answers, surroundings), codes).map(({ state }) => state.path),
  );
  return [...new Set(paths.flat())];
}
