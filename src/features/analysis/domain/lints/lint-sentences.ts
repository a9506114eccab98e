import { decimalsOf, isPrintedFor, percentage } from '../describe/percentage.ts';
import type { FoundBase } from '../published/find-bases.ts';
import { percentageBase } from '../published/printed-percentages.ts';
import { sum } from '../tables/counts.ts';
import type { Design, PercentageBase, SaidFigure, Sentence, SurveyTable } from '../tables/survey-table.ts';
import { causalWord } from './causal-words.ts';
import type { Lint } from './lint.ts';
import { significanceWord } from './significance-words.ts';

/** A table with the bases of its columns, and what its printed percentages are of. */
export type BasedTable = Readonly<{ table: SurveyTable; bases: readonly FoundBase[]; percentagesOf: PercentageBase }>;

/** Sentences of which a figure is not in the cells that it names: one for each sentence, with the first such figure. */
export function wrongSentences(sentences: readonly Sentence[], tables: readonly BasedTable[]): readonly Lint[] {
  return sentences.flatMap(({ text, figures }) => {
    const wrong = figures
      .map((figure) => ({ figure, shows: shownBy(figure, tables) }))
      .find(({ figure, shows }) => !shows.includes(figure.figure));
    if (wrong === undefined) return [];
    const { figure, shows } = wrong;
    const values = {
      text,
      figure: figure.figure,
      row: figure.rows.join(' + '),
      column: figure.column,
      shows: shows[0] ?? '',
    };
    return [{ lint: 'wrong-sentence', table: figure.table, values } as const];
  });
}

/**
 * What the cells show, to as many decimals as the sentence says: first rounded from the counts, then, for one cell, rounded from what is printed there. The second may differ (30.46 is printed
 * 30.5 and then said to be 31): rounded twice, but not the wrong cell.
 */
function shownBy(
  { figure, as, table: id, rows, column }: SaidFigure,
  tables: readonly BasedTable[],
): readonly string[] {
  const found = tables.find(({ table }) => table.id === id);
  if (found === undefined) return [];
  const { table, bases, percentagesOf } = found;
  const at = table.columns.indexOf(column);
  const places = rows.map((row) => table.rows.indexOf(row));
  const count = sum(places.map((row) => table.counts[row]?.[at] ?? 0));
  if (as === 'count') return [String(count)];
  const decimals = decimalsOf(figure);
  const exact = (['column', percentagesOf] as const).flatMap((of) => {
    const base =
      places.length === 1 || of !== 'row'
        ? percentageBase(of, { table, bases, row: places[0] ?? 0, column: at })
        : null;
    if (base === null) return [];
    return isPrintedFor(figure, count, base) ? [figure] : [percentage(count, base, decimals)];
  });
  const printed = places.length === 1 ? table.printed.percentages?.[places[0] ?? 0]?.[at] : undefined;
  return printed === undefined ? exact : [...exact, again(printed, decimals)];
}

/** A printed figure to fewer decimals, half upwards; it cannot gain any. */
function again(printed: string, decimals: number): string {
  const had = decimalsOf(printed);
  if (decimals >= had) return printed;
  return percentage(Number(printed.replace('.', '')), 100 * 10 ** had, decimals);
}

/** Sentences that say why, in a report whose design cannot. */
export function causalSentences(sentences: readonly Sentence[], design: Design | null): readonly Lint[] {
  if (design === 'randomised' || design === 'controlled') return [];
  return sentences.flatMap(({ text }) => {
    const word = causalWord(text);
    return word === null
      ? []
      : [{ lint: 'causal-word', table: null, values: { text, word, design: design ?? 'none' } } as const];
  });
}

/** Sentences that call something significant and name no cell: readers take it for the outcome of a test. */
export function significanceSentences(sentences: readonly Sentence[]): readonly Lint[] {
  return sentences.flatMap(({ text, figures }) => {
    const word = significanceWord(text);
    return word === null || figures.length > 0
      ? []
      : [{ lint: 'significance-word', table: null, values: { text, word } } as const];
  });
}
