import type { Instrument } from '../instrument.ts';
import type { Item } from '../item.ts';
import { kindOf } from '../question-kind.ts';
import { isWorkedOut } from './default-words.ts';
import { walk, type Draft, type DraftQuestion } from './draft.ts';
import type { FormNote } from './form-problem.ts';
import type { FormSheet } from './form-sheets.ts';
import { isNumber } from './parameters.ts';
import type { ListRead } from './read-choices.ts';
import type { Column } from './read-headings.ts';
import { headingOf, textOf, type SheetRow } from './read-rows.ts';
import type { FormSettings } from './read-settings.ts';

/** Columns of clients that we are not, and unknown ones: each is named, as none of it is kept. */
export function unusedColumns(
  sheet: FormSheet | null,
  columns: readonly Column[],
  rows: readonly SheetRow[],
): readonly FormNote[] {
  const unused = new Set(['autoplay', 'intent', 'noapperrorstring']);
  return columns
    .filter(({ key, isKnown }) => (!isKnown || unused.has(key)) && rows.some((row) => row.cells.has(key)))
    .map(({ heading }) => ({
      kind: 'column-not-used',
      sheet: sheet?.name ?? null,
      row: sheet?.rows[0]?.row ?? null,
      column: heading,
      values: { heading },
    }));
}

/** What works in the rows of a form, and is worth a second look. */
export function noteItems(items: readonly Draft[], lists: Iterable<ListRead>): readonly FormNote[] {
  return [
    ...[...walk(items)].flatMap(({ item }) => (item.is === 'question' ? noteQuestion(item) : [])),
    ...[...lists].flatMap(noteUnlabelled),
  ];
}

function noteQuestion({ row, name, kind }: DraftQuestion): readonly FormNote[] {
  const notes: FormNote[] = [];
  const add = (note: FormNote['kind'], key: string, values: FormNote['values']): void =>
    void notes.push({ kind: note, sheet: row.sheet, row: row.row, column: headingOf(row, key), values });
  if (!kindOf(kind).answerable) add('not-answerable', 'type', { type: kind });
  const given = textOf(row, 'default');
  const isNumeric = kind === 'integer' || kind === 'decimal';
  if (isNumeric && given !== '' && !isNumber(given) && !isWorkedOut(given, kind))
    add('default-not-number', 'default', { name });
  return notes;
}

const seen = ['label', 'media::image', 'media::audio', 'media::video'];

function noteUnlabelled({ id, rows }: ListRead): readonly FormNote[] {
  return rows
    .filter((row) => !seen.some((key) => row.cells.has(key)))
    .map((row) => ({
      kind: 'no-choice-label',
      sheet: row.sheet,
      row: row.row,
      column: 'label',
      values: { list: id, name: textOf(row, 'name') },
    }));
}

/** What is missing from an instrument's translations, and which of its settings are for other tools. */
export function noteInstrument(instrument: Instrument, { row }: FormSettings): readonly FormNote[] {
  const labels = [
    ...labelsOf(instrument.items),
    ...instrument.lists.flatMap(({ choices }) => choices.flatMap(({ label }) => (label === undefined ? [] : [label]))),
  ];
  const missing = instrument.languages.flatMap(({ tag, name }): FormNote[] => {
    const count = labels.filter((label) => label[tag] === undefined).length;
    if (count === 0) return [];
    return [
      { kind: 'translation-missing', sheet: null, row: null, column: null, values: { language: name || tag, count } },
    ];
  });
  const settings = Object.keys(instrument.settings ?? {}).map((heading): FormNote => {
    const at = { sheet: row?.sheet ?? 'settings', row: row?.row ?? null, column: heading };
    return { kind: 'setting-not-used', ...at, values: { heading } };
  });
  return [...missing, ...settings];
}

const labelsOf = (items: readonly Item[]): readonly NonNullable<Item['label']>[] =>
  items.flatMap((item) => [
    ...(item.label === undefined ? [] : [item.label]),
    ...(item.is === 'question' ? [] : labelsOf(item.items)),
  ]);
