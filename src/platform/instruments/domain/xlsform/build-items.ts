import type { Group, Item, Question, Repeat } from '../item.ts';
import type { QuestionKind } from '../question-kind.ts';
import type { InstrumentText } from '../text.ts';
import { triggersOf } from './check-questions.ts';
import { readCodes } from './codes.ts';
import type { Draft, DraftQuestion } from './draft.ts';
import { readMedia, readText, type FormLanguages } from './languages.ts';
import { readParameters, yesOrNo } from './parameters.ts';
import { textOf, type SheetRow } from './read-rows.ts';

/** Makes the items of rows that were found to be right. */
export function buildItems(items: readonly Draft[], languages: FormLanguages, main: string): readonly Item[] {
  const words = (row: SheetRow, key: string): InstrumentText | undefined => {
    const cells = row.cells.get(key);
    return cells === undefined ? undefined : readText(cells, languages, main);
  };

  const common = (row: SheetRow, name: string) => {
    const codes = readCodes(textOf(row, 'alongside::codes'));
    const appearance = textOf(row, 'appearance')
      .split(/\s+/)
      .filter((one) => one !== '');
    return {
      name,
      ...given('label', words(row, 'label')),
      ...given('hint', words(row, 'hint')),
      ...given('guidance', words(row, 'guidance_hint')),
      ...given('media', readMedia(row.cells, languages)),
      ...given('relevant', expression(row, 'relevant', true)),
      ...given('appearance', appearance.length > 0 ? appearance : undefined),
      ...given('readOnly', expression(row, 'read_only', false)),
      ...given('codes', codes.length > 0 ? codes : undefined),
    };
  };

  const question = (draft: DraftQuestion): Question => {
    const { row, name } = draft;
    const { kind, parameters } = kindAndParameters(draft);
    return {
      is: 'question',
      ...common(row, name),
      kind,
      ...given('list', draft.list ?? (textOf(row, 'alongside::list') || undefined)),
      ...given('choiceFilter', expression(row, 'choice_filter', true)),
      ...given('required', expression(row, 'required', false)),
      ...given('requiredMessage', words(row, 'required_message')),
      ...given('constraint', expression(row, 'constraint', true)),
      ...given('constraintMessage', words(row, 'constraint_message')),
      ...given('default', textOf(row, 'default') || undefined),
      ...given('calculation', textOf(row, 'calculation') || undefined),
      ...given('trigger', triggersOf(textOf(row, 'trigger')) ?? undefined),
      ...given('parameters', Object.keys(parameters).length > 0 ? parameters : undefined),
    };
  };

  const item = (draft: Draft): Item => {
    if (draft.is === 'question') return question(draft);
    const group: Omit<Group, 'is'> = { ...common(draft.row, draft.name), items: draft.items.map(item) };
    if (draft.is === 'group') return { is: 'group', ...group };
    const repeat: Repeat = {
      is: 'repeat',
      ...group,
      ...given('count', textOf(draft.row, 'repeat_count') || undefined),
    };
    return repeat;
  };
  return items.map(item);
}

/** A property only where there is a value for it. */
function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}

/** An expression, with the spellings of yes and no made one. What is `usual` anyway is left out. */
function expression(row: SheetRow, key: string, usual: boolean): string | undefined {
  const text = textOf(row, key);
  if (text === '') return undefined;
  const truth = yesOrNo(text);
  if (truth === null) return text;
  return truth === usual ? undefined : `${truth}()`;
}

/** `rows` may stand in a column of its own; `estimated` makes of a date one that may be known only to the month or the year. */
function kindAndParameters({ row, kind }: DraftQuestion): { kind: QuestionKind; parameters: Record<string, string> } {
  const { estimated, ...parameters } = readParameters(textOf(row, 'parameters')).parameters;
  const written = textOf(row, 'rows');
  const rows = written === '' ? parameters : { rows: written, ...parameters };
  if (estimated === undefined) return { kind, parameters: rows };
  if (kind === 'date' && yesOrNo(estimated) === true) return { kind: 'date-estimated', parameters: rows };
  return { kind, parameters: { ...rows, estimated } };
}
