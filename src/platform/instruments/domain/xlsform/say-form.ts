import type { Translator } from '#platform/language/translator.ts';

import { isUnheld, type FormNote, type FormProblem } from './form-problem.ts';

/** A problem or a note as it is told: the place as in the spreadsheet, and words that say what to do. */
export type FormSaid = Readonly<{
  sheet: string | null;
  row: number | null;
  column: string | null;
  name: string;
  words: string;
}>;

/** How a reference is written, for words that show it. */
const example = '${name}';

export function sayProblem(t: Translator, problem: FormProblem): FormSaid & Readonly<{ reason: 'wrong' | 'not-held' }> {
  return {
    ...say(t, `instruments.xlsform.${problem.kind}`, problem),
    reason: isUnheld(problem.kind) ? 'not-held' : 'wrong',
  };
}

export const sayNote = (t: Translator, note: FormNote): FormSaid =>
  say(t, `instruments.xlsform-note.${note.kind}`, note);

function say(t: Translator, key: string, { sheet, row, column, kind, values }: FormProblem | FormNote): FormSaid {
  const filled = { ...values, example, near: values['near'] || 'none', nearest: values['nearest'] || 'none' };
  const cause = values['problem'];
  const reason = cause === undefined ? '' : t(`instruments.expression.${cause}`, filled);
  return {
    sheet,
    row,
    column,
    name: kind,
    words: t(key, { ...filled, reason: reason || String(values['reason'] ?? '') }).trim(),
  };
}
