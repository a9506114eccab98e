import type { SpssFile, SpssValue, SpssVariable } from '#features/analysis/index.ts';

import { exportedColumns, type ExportedCode } from './export/exported-table.ts';
import type { SurveyQuestion } from './survey-question.ts';

/** A variable of an SPSS file as a column of responses: its head as the form names it, and its values as codes of the form. Values that stand for no answer are empty. */
export type SavColumn = Readonly<{ head: string; textOf(value: SpssValue): string }>;

/**
 * A variable is a question by its name, or by the name that an export of ours gives it; an option of a select-all question also by its set. A value is the choice of the same label, as programs number
 * choices in their own way; of labels that are alike, the one that an export of ours would number so; without such a label, the choice of that code.
 */
export function savColumns({ variables, sets }: SpssFile, questions: readonly SurveyQuestion[]): readonly SavColumn[] {
  const ours = new Map(exportedColumns(questions).map((column) => [column.name.toLowerCase(), column] as const));
  return variables.map((variable): SavColumn => {
    const given = (value: SpssValue) => (isMissing(value, variable) ? null : value);
    const set = sets.find((one) => one.variables.includes(variable.name));
    const own = ours.get(variable.name.toLowerCase());
    const question = questions[own?.question ?? -1];
    const option =
      own !== undefined && own.option !== null && question !== undefined
        ? headOf(question, own.option)
        : optionBySet(variable, set?.name ?? '', questions);
    if (option !== null) {
      const counted = set?.counted ?? 1;
      return { head: option, textOf: (value) => ticked(given(value), counted) };
    }
    const labels = new Map(variable.labels.map(({ value, label }) => [value, label]));
    return {
      head: question?.name ?? variable.name,
      textOf: (value) => codeOf(given(value), labels, question?.counting === 'one' ? (own?.codes ?? []) : [], question),
    };
  });
}

function isMissing(value: SpssValue, { missing, missingRange: range }: SpssVariable): boolean {
  if (value === null || missing.includes(value)) return true;
  return typeof value === 'number' && range !== null && value >= range.low && value <= range.high;
}

const headOf = ({ name, choices }: SurveyQuestion, option: number) => `${name}/${choices[option]?.code ?? ''}`;

/** `$ways` is the question `ways`; a variable in it is the choice of its label, alone or after the question's (`Which ways?: Letter`). */
function optionBySet({ label }: SpssVariable, set: string, questions: readonly SurveyQuestion[]): string | null {
  const plain = (text: string) => text.replace(/[^A-Za-z0-9_]/g, '_').toLowerCase();
  const question = questions.find(
    ({ name, counting }) => counting === 'several' && `$${plain(name)}` === set.toLowerCase(),
  );
  if (question === undefined) return null;
  const option = question.choices.findIndex((choice) => label === choice.label || label.endsWith(`: ${choice.label}`));
  return option < 0 ? null : headOf(question, option);
}

const ticked = (value: SpssValue, counted: number): string =>
  value === null ? '' : Number(value) === counted ? '1' : '0';

function codeOf(
  value: SpssValue,
  labels: ReadonlyMap<number | string, string>,
  codes: readonly ExportedCode[],
  question: SurveyQuestion | undefined,
): string {
  if (value === null) return '';
  const text = String(value);
  const label = labels.get(value);
  // Groups that the form does not know are called as their labels are.
  if (question === undefined) return label ?? text;
  // SPSS holds no longer label, and cuts it.
  const alike = codes.filter(
    (choice) =>
      label !== undefined && (choice.label === label || (label.length > 50 && choice.label.startsWith(label))),
  );
  return (alike.find((choice) => choice.value === value) ?? alike[0])?.code ?? text;
}
