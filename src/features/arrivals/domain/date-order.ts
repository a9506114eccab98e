import { cellAt, type Row } from '#platform/spreadsheets/domain/sheet.ts';
import { toAsciiDigits } from '#features/matching/index.ts';

import type { Column } from './column.ts';

/** How a column's dates are to be read. */
export type DateOrder = Readonly<{
  first: 'day' | 'month';
  /** False where nothing in the column says which comes first, or where its dates disagree. */
  isCertain: boolean;
  /**
   * True where written dates begin with the month, while a program that expects the day first has made real dates of the others: it will have
   * taken 04/03/1990 (3 April there) for 4 March.
   */
  realDatesMayBeSwapped: boolean;
}>;

/** Day first unless the header or the dates themselves say otherwise, as is usual in England. Only dates with a part above 12 can say. */
export function findDateOrder(column: Column, rows: readonly Row[]): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let realAboveTwelve = 0;
  let real = 0;
  for (const row of rows) {
    const cell = cellAt(row, column.index);
    if (cell.date !== undefined) {
      real += 1;
      if (Number(cell.date.slice(8)) > 12) realAboveTwelve += 1;
      continue;
    }
    const parts = /^\s*(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*\d{2,4}\s*$/.exec(
      toAsciiDigits(cell.text.slice(0, 40)),
    );
    if (parts === null) continue;
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    if (first > 12 && second <= 12) dayFirst += 1;
    if (second > 12 && first <= 12) monthFirst += 1;
  }
  const realDatesMayBeSwapped = monthFirst > 0 && dayFirst === 0 && real > 0 && realAboveTwelve === 0;
  if (column.dateOrder !== undefined && dayFirst + monthFirst === 0) {
    return { first: column.dateOrder === 'month-first' ? 'month' : 'day', isCertain: true, realDatesMayBeSwapped };
  }
  const isMonthFirst = monthFirst > dayFirst;
  return {
    first: isMonthFirst ? 'month' : 'day',
    isCertain: (dayFirst === 0) !== (monthFirst === 0),
    realDatesMayBeSwapped,
  };
}
