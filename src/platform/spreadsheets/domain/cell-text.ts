import type { Cell } from './sheet.ts';

const unkeepable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** A cell of plain text, as written (an indent too, which may mean "belongs to the row above") but for characters that nothing can store, and no longer than `limit`. */
export function textCell(written: string, limit: number): Cell {
  const text = written.replace(unkeepable, '').toWellFormed().trimEnd();
  return text.length > limit ? { text: text.slice(0, limit).toWellFormed(), shortened: true } : { text };
}
