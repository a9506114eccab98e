import type { Choice } from '#platform/instruments/domain/choice-list.ts';
import type { Item, Question, Repeat } from '#platform/instruments/domain/item.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';

import { isForPaper, type PaperCodes } from './paper-codes.ts';

/** How an answer is written with a pen. */
export type PaperField =
  | Readonly<{ is: 'choices'; many: boolean; ranked: boolean; choices: readonly Choice[] }>
  /** More choices than paper has room for: the answer is written. */
  | Readonly<{ is: 'too-many'; count: number }>
  | Readonly<{ is: 'tick' }>
  | Readonly<{ is: 'number' }>
  | Readonly<{ is: 'date'; estimated: boolean; time: boolean }>
  | Readonly<{ is: 'time' }>
  | Readonly<{ is: 'text'; lines: number }>;

export type PaperQuestion = Readonly<{
  is: 'question';
  code: string;
  path: string;
  question: Question;
  field: PaperField;
}>;

/** What stands on the paper, in order. */
export type PaperPart =
  | PaperQuestion
  | Readonly<{ is: 'words'; item: Question }>
  | Readonly<{ is: 'not-on-paper'; item: Question }>
  | Readonly<{ is: 'group'; item: Item; parts: readonly PaperPart[] }>
  | Readonly<{
      is: 'rows';
      item: Repeat;
      rows: number;
      columns: readonly PaperQuestion[];
      below: readonly PaperPart[];
    }>;

/** A list with more choices is written and not ticked. */
const mostTicked = 40;

/** How many lines a part that repeats has on one sheet. */
export const paperRows = 6;

/** A form as paper has it: what only a screen can do is left out, worked-out questions too. */
export function paperForm({ instrument, lists }: CompiledInstrument, codes: PaperCodes): readonly PaperPart[] {
  const partsIn = (items: readonly Item[], parent: string): readonly PaperPart[] =>
    items.flatMap((item) => partOf(item, `${parent}/${item.name}`));

  function partOf(item: Item, path: string): readonly PaperPart[] {
    if (item.is === 'question') return ofQuestion(item, path);
    const parts = partsIn(item.items, path);
    if (parts.length === 0) return [];
    if (item.is === 'group') return [{ is: 'group', item, parts }];
    const columns = parts.filter((part) => part.is === 'question' && isNarrow(part.field)) as PaperQuestion[];
    const below = parts.filter((part) => !columns.includes(part as PaperQuestion));
    return [
      {
        is: 'rows',
        item,
        rows: rowsOf(item),
        columns: columns.slice(0, mostColumns),
        below: [...columns.slice(mostColumns), ...below],
      },
    ];
  }

  function ofQuestion(question: Question, path: string): readonly PaperPart[] {
    const { role } = kindOf(question.kind);
    const code = codes[path];
    if (role === 'shown') return [{ is: 'words', item: question }];
    if (role !== 'asked' || question.calculation !== undefined) return [];
    if (!isForPaper(question) || code === undefined) return [{ is: 'not-on-paper', item: question }];
    const choices = lists.get(question.list ?? '')?.choices ?? [];
    return [{ is: 'question', code, path, question, field: fieldOf(question, choices) }];
  }

  return partsIn(instrument.items, `/${instrument.root}`);
}

/** More columns than these would be too narrow to write in. */
const mostColumns = 5;

/** What fits into a line of a table. */
const isNarrow = (field: PaperField): boolean =>
  field.is === 'choices' ? field.choices.length <= 4 && !field.ranked : field.is !== 'text' || field.lines === 1;

/** A count that the author fixed, where it is a number and paper has room for it. */
function rowsOf({ count }: Repeat): number {
  const fixed = Number(count ?? Number.NaN);
  return Number.isInteger(fixed) && fixed > 0 ? Math.min(fixed, 2 * paperRows) : paperRows;
}

function fieldOf({ kind, appearance }: Question, choices: readonly Choice[]): PaperField {
  if (kindOf(kind).choices === true) {
    if (choices.length > mostTicked) return { is: 'too-many', count: choices.length };
    return { is: 'choices', many: kindOf(kind).value === 'items', ranked: kind === 'rank', choices };
  }
  switch (kindOf(kind).value) {
    case 'integer':
    case 'decimal':
      return { is: 'number' };
    case 'date':
    case 'date-time':
    case 'estimated-date':
      return {
        is: 'date',
        estimated: kindOf(kind).value === 'estimated-date',
        time: kindOf(kind).value === 'date-time',
      };
    case 'time':
      return { is: 'time' };
    default:
      if (kind === 'acknowledge') return { is: 'tick' };
      return { is: 'text', lines: appearance?.includes('multiline') === true ? 5 : 1 };
  }
}
