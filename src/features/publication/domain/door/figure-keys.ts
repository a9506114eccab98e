/** The names of figures in the ledger of what was let out: by labels and not by positions, so that a table with one answer more stays comparable. */
const key = (...parts: readonly string[]): string => JSON.stringify(parts);

export const figureKeys = {
  cell: (table: string, row: string, column: string) => key(table, 'cell', row, column),
  base: (table: string, column: string) => key(table, 'base', column),
  margin: (table: string, when: 'before' | 'after', row: string) => key(table, when, row),
  pairedBase: (table: string) => key(table, 'base'),
  step: (flow: string, step: string) => key(flow, 'step', step),
  left: (flow: string, step: string, reason: string) => key(flow, 'left', step, reason),
  /** Shown nowhere; a reader can work it out all the same. */
  hidden: (table: string, ...parts: readonly string[]) => key(table, 'hidden', ...parts),
};
