import type { Draft, DraftGroup, DraftQuestion } from './draft.ts';
import { instrumentLimits } from '../limits.ts';
import type { FormProblem } from './form-problem.ts';
import type { ListRead } from './read-choices.ts';
import { textOf, type SheetRow, type Written } from './read-rows.ts';

/** How a choice that is not in the list, and the question what it is, are said in one language. */
export type OtherWords = Readonly<{ other: string; specify: string }>;

/** `inLanguage` knows a language by the name that the form gives it, and is null for one that we have no words in; `usual` are the words then. */
export type OtherWordsIn = Readonly<{ inLanguage: (name: string) => OtherWords | null; usual: OtherWords }>;

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
export function expand(items: readonly Draft[], lists: ReadonlyMap<string, ListRead>, words: OtherWordsIn): Expanded {
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
      all.set(list.id, { ...list, rows: [...list.rows, otherRow(list, words)] });
    }
    return [question, askWhich(question, words)];
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

function otherRow({ id, rows }: ListRead, words: OtherWordsIn): SheetRow {
  const [first] = rows;
  const labels = rows.flatMap((row) => row.cells.get('label') ?? []);
  const named = (text: string): Written[] => [{ text, language: null, heading: 'name' }];
  return {
    sheet: first?.sheet ?? 'choices',
    row: first?.row ?? 1,
    cells: new Map([
      ['list_name', named(id)],
      ['name', named(otherChoice)],
      ['label', inEach(labels, words, ({ other }) => other)],
    ]),
  };
}

function askWhich({ row, name }: DraftQuestion, words: OtherWordsIn): DraftQuestion {
  const relevant = [{ text: `selected(../${name}, '${otherChoice}')`, language: null, heading: 'type' }];
  const cells = new Map([
    ['label', inEach(row.cells.get('label') ?? [], words, ({ specify }) => specify)],
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

/** Words in each language that others of the kind are in. A language that we do not speak is left to be translated, unless it is the first. */
function inEach(
  labels: readonly Written[],
  words: OtherWordsIn,
  say: (words: OtherWords) => string,
): readonly Written[] {
  const languages = new Set(labels.map(({ language }) => language));
  return [...(languages.size === 0 ? [null] : languages)].flatMap((language, at) => {
    const own = language === null ? words.usual : words.inLanguage(language);
    if (own === null && at > 0) return [];
    return [{ text: say(own ?? words.usual), language, heading: 'label' }];
  });
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
