import { latinDigits } from '#platform/language/latin-digits.ts';

/** A piece of a text: words; a figure that its cell puts in; a figure that the author wrote and its cell must be; a number that is no result, such as a year. */
export type TextPiece =
  | Readonly<{ is: 'words'; text: string }>
  | Readonly<{ is: 'cell'; cell: string; said: string | null }>
  | Readonly<{ is: 'plain'; text: string }>;

const mark = /\{\{([^{}]*)\}\}/g;

/** Reads `{{cell}}`, `{{38.2% = cell}}` and `{{"2025"}}`. */
export function boundText(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const found of text.matchAll(mark)) {
    if (found.index > at) pieces.push({ is: 'words', text: text.slice(at, found.index) });
    pieces.push(pieceOf((found[1] ?? '').trim()));
    at = found.index + found[0].length;
  }
  if (at < text.length) pieces.push({ is: 'words', text: text.slice(at) });
  return pieces;
}

function pieceOf(inside: string): TextPiece {
  const quoted = /^"([^"]*)"$/.exec(inside);
  if (quoted !== null) return { is: 'plain', text: quoted[1] ?? '' };
  const at = inside.indexOf('=');
  return at < 0
    ? { is: 'cell', cell: inside, said: null }
    : { is: 'cell', cell: inside.slice(at + 1).trim(), said: inside.slice(0, at).trim() };
}

/** The numbers that stand in words by themselves, in any digits, bound to nothing. A digit inside a name (`B.1`, `Q24`) is one too: who means a name says `{{"B.1"}}`. */
export const looseNumbers = (pieces: readonly TextPiece[]): readonly string[] =>
  pieces.flatMap((piece) => (piece.is === 'words' ? (piece.text.match(/\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu) ?? []) : []));

/** A number as an author wrote it (`38.2 %`, `٣٨٫٢٪`, `1,234`, `<0.001`, `27–40 %`), as a cell holds it. */
export const saidNumber = (said: string): string =>
  latinDigits(said)
    .replaceAll('٫', '.')
    .replace(/[٬,](?=\d{3}(\D|$))/g, '')
    .replace(/[−–]/g, '-')
    .replace(/[\s%٪\u061c\u200e\u200f]/g, '');

/** The text without its marks, for what looks at words alone. */
export const plainWords = (pieces: readonly TextPiece[]): string =>
  pieces.map((piece) => (piece.is === 'cell' ? (piece.said ?? '…') : piece.text)).join('');
