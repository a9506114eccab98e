import type { Draft, DraftGroup, DraftQuestion } from './draft.ts';
import { instrumentLimits } from '../limits.ts';
import type { FormProblem } from './form-problem.ts';
import type { ListRead } from './read-choices.ts';
import { textOf, type SheetRow, type Written } from './read-rows.ts';

/** How a choice that is not in the list, and the question what it is, are said in one language. */
export type OtherWords = Readonly<{ other: string; specify: string }>;

/** By language name as the form writes it, null for words of no stated language. */
export type OtherWordsIn = (language: string | null) => OtherWords;

/** The name that XLSForm gives to "other". */
export const otherChoice = 'other';

export type Expanded = Readonly<{
  items: readonly Draft[];
  lists: ReadonlyMap<string, ListRead>;
  problems: readonly FormProblem[];
}>;

/**
 * Spells out what a form implies: `or_other` becomes a choice and a question that asks which, and a loop becomes one group for each choice.
 * A list keeps its own "other" where it has one.
 */
export function expand(items: readonly Draft[], lists: ReadonlyMap<string, ListRead>, wordsIn: OtherWordsIn): Expanded {
  const all = new Map(lists);
  const problems: FormProblem[] = [];
  let looped = 0;

  const expandItem = (item: Draft): readonly Draft[] => {
    if (item.is === 'question') return item.orOther ? withOther(item) : [item];
    const inside = item.items.flatMap(expandItem);
    const choices = item.over === null ? undefined : all.get(item.over);
    return [choices === undefined ? { ...item, items: inside } : loop({ ...item, items: inside }, choices.rows)];
  };

  const withOther = (question: DraftQuestion): readonly Draft[] => {
    const list = all.get(question.list ?? '');
    if (list !== undefined && !list.rows.some((row) => textOf(row, 'name') === otherChoice)) {
      all.set(list.id, { ...list, rows: [...list.rows, otherRow(list, wordsIn)] });
    }
    return [question, askWhich(question, wordsIn)];
  };

  const loop = (group: DraftGroup, choices: readonly SheetRow[]): DraftGroup => {
    looped += choices.length * count(group.items);
    if (looped > instrumentLimits.items) {
      problems.push({
        kind: 'unheld-size',
        sheet: group.row.sheet,
        row: group.row.row,
        column: 'type',
        values: { words: String(instrumentLimits.items), limit: instrumentLimits.items },
      });
      return { ...group, over: null };
    }
    return { ...group, over: null, items: choices.map((choice) => turn(group, choice)) };
  };

  return { items: items.flatMap(expandItem), lists: all, problems };
}

const count = (items: readonly Draft[]): number =>
  items.reduce((sum, item) => sum + 1 + (item.is === 'question' ? 0 : count(item.items)), 0);

function otherRow({ id, rows }: ListRead, wordsIn: OtherWordsIn): SheetRow {
  const [first] = rows;
  const languages = new Set(rows.flatMap((row) => (row.cells.get('label') ?? []).map(({ language }) => language)));
  const label = [...(languages.size === 0 ? [null] : languages)].map((language) => ({
    text: wordsIn(language).other,
    language,
    heading: 'label',
  }));
  const named = (text: string): Written[] => [{ text, language: null, heading: 'name' }];
  return {
    sheet: first?.sheet ?? 'choices',
    row: first?.row ?? 1,
    cells: new Map([
      ['list_name', named(id)],
      ['name', named(otherChoice)],
      ['label', label],
    ]),
  };
}

function askWhich({ row, name }: DraftQuestion, wordsIn: OtherWordsIn): DraftQuestion {
  const languages = new Set((row.cells.get('label') ?? []).map(({ language }) => language));
  const label = [...(languages.size === 0 ? [null] : languages)].map((language) => ({
    text: wordsIn(language).specify,
    language,
    heading: 'label',
  }));
  const relevant = [{ text: `selected(../${name}, '${otherChoice}')`, language: null, heading: 'type' }];
  const cells = new Map([
    ['label', label],
    ['relevant', relevant],
  ]);
  return {
    is: 'question',
    row: { sheet: row.sheet, row: row.row, cells },
    name: `${name}_other`,
    kind: 'text',
    list: null,
    orOther: false,
  };
}

/** One turn of a loop: `%(name)s` and `%(label)s` stand for the choice. */
function turn(loop: DraftGroup, choice: SheetRow): DraftGroup {
  const label = choice.cells.get('label') ?? [];
  const said = (language: string | null): string =>
    (label.find((one) => one.language === language) ?? label[0])?.text ?? textOf(choice, 'name');
  const fill = (row: SheetRow): SheetRow => ({
    ...row,
    cells: new Map(
      [...row.cells].map(([key, cells]) => [
        key,
        cells.map((cell) => ({
          ...cell,
          text: cell.text
            .replaceAll('%(name)s', () => textOf(choice, 'name'))
            .replaceAll('%(label)s', () => said(cell.language)),
        })),
      ]),
    ),
  });
  const fillItem = (item: Draft): Draft =>
    item.is === 'question'
      ? { ...item, row: fill(item.row) }
      : { ...item, row: fill(item.row), items: item.items.map(fillItem) };
  const row: SheetRow = {
    sheet: loop.row.sheet,
    row: loop.row.row,
    cells: new Map(label.length > 0 ? [['label', label]] : []),
  };
  return { is: 'group', row, name: textOf(choice, 'name'), over: null, items: loop.items.map(fillItem) };
}
