import type { CellBase, CellValue } from './cell-value.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { FigureNumbers } from './figure-numbers.ts';

/** A piece of a text of which every figure has been held against its cell. */
export type BuiltPiece =
  | Readonly<{
      is: 'words';
      text: string;
      /** As people were asked or answered, in whatever language that was. */
      isLabel?: true;
    }>
  | Readonly<{ is: 'figure'; cell: string; value: CellValue }>;

export type BuiltText = readonly BuiltPiece[];

/** One line of the ledger: what is said, of whom, how it was found out, and what it does not say. */
export type Claim = Readonly<{
  /** From 1, in the order of the report. */
  number: number;
  section: string;
  text: BuiltText;
  cells: readonly Readonly<{ cell: string; value: CellValue }>[];
  bases: readonly CellBase[];
  tests: readonly string[];
  method: BuiltText;
  /** Null where the author names none. */
  limits: BuiltText | null;
}>;

export type BuiltBlock =
  | Readonly<{ is: 'text'; text: BuiltText }>
  | Readonly<{ is: 'claim'; claim: Claim }>
  | Readonly<{ is: 'figure'; id: string }>
  | Readonly<{ is: 'side-by-side'; tables: readonly string[] }>
  | Readonly<{ is: 'beside'; tables: readonly string[] }>;

export type BuiltFigure = Readonly<{ id: string; title: BuiltText; source: FigureNumbers }>;

export type Summary = Readonly<{
  language: string;
  /** Null for a draft that nobody who speaks the language has checked. */
  checkedBy: string | null;
  heading: BuiltText;
  texts: readonly BuiltText[];
}>;

/** A report of which every number is that of its cell and every claim has a base and a method. */
export type BuiltReport = Readonly<{
  title: BuiltText;
  subtitle: BuiltText | null;
  language: string;
  audience: 'published' | 'internal' | 'public';
  source: string | null;
  sections: readonly Readonly<{ heading: BuiltText; blocks: readonly BuiltBlock[] }>[];
  claims: readonly Claim[];
  figures: readonly BuiltFigure[];
  summaries: readonly Summary[];
  sources: ClaimSources;
}>;

export const textOf = (text: BuiltText): string =>
  text.map((piece) => (piece.is === 'words' ? piece.text : piece.value.text)).join('');
