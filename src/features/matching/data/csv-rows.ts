import { decodeText } from '#platform/spreadsheets/decode-text.ts';
import { findDelimiter } from '#platform/spreadsheets/delimiter.ts';

/**
 * Every line of a CSV file as its cells, the heading too, with the line's number in the file: UTF-8, UTF-16, Windows-1256 or -1252, cells apart by `,` `;` tab or `|`. For lists of a
 * million people, which the reader of spreadsheets is not made for: one pass, nothing kept but the cells. A quote that is never closed is read as a letter.
 */
export function eachCsvRow(bytes: Uint8Array, take: (cells: string[], line: number) => void): void {
  const text = decodeText(bytes).text.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(text);
  const separator = /^sep=.\r?\n/i.exec(text)?.[0] ?? '';
  if (text.includes('"')) readQuoted(text, separator.length, delimiter, take);
  else readPlain(text, separator.length, delimiter, take);
}

/** What parts the columns of the heading; where it has one column only, what parts most lines. Text below it may hold anything. */
export function delimiterOf(text: string): string {
  const heading = /^[^\r\n]*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = [',', ';', '\t', '|'].map((one) => ({ one, count: heading.split(one).length }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 1 && !/^sep=/i.test(heading) ? best.one : findDelimiter(text);
}

function readPlain(text: string, from: number, delimiter: string, take: (cells: string[], line: number) => void): void {
  const isLineFeed = text.includes('\n');
  let line = from === 0 ? 1 : 2;
  for (let at = from; at < text.length; line += 1) {
    const found = text.indexOf(isLineFeed ? '\n' : '\r', at);
    const end = found < 0 ? text.length : found;
    const last = isLineFeed && text[end - 1] === '\r' ? end - 1 : end;
    if (last > at) take(text.slice(at, last).split(delimiter), line);
    at = end + 1;
  }
}

/** A quote begins a quoted cell only where the cell begins, blanks before it allowed. */
function readQuoted(
  text: string,
  from: number,
  delimiter: string,
  take: (cells: string[], line: number) => void,
): void {
  let cells: string[] = [];
  let line = from === 0 ? 1 : 2;
  let began = line;
  let at = from;
  const endRow = () => {
    if (cells.length > 1 || (cells[0] ?? '') !== '') take(cells, began);
    cells = [];
    line += 1;
    began = line;
  };
  while (at <= text.length) {
    let start = at;
    while (text[start] === ' ') start += 1;
    const quoted = text[start] === '"' ? endOfQuoted(text, start + 1) : null;
    let cell: string;
    if (quoted !== null) {
      cell = text.slice(start + 1, quoted).replaceAll('""', '"');
      for (let within = cell.indexOf('\n'); within >= 0; within = cell.indexOf('\n', within + 1)) line += 1;
      at = quoted + 1;
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
    } else {
      let end = at;
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
      cell = text.slice(at, end);
      at = end;
    }
    cells.push(cell);
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    endRow();
    if (at >= text.length) return;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (at >= text.length) return;
  }
}

/** The place of the closing quote; null where there is none, so that one stray quote does not swallow the rest of a file. */
function endOfQuoted(text: string, from: number): number | null {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? null : at;
}
