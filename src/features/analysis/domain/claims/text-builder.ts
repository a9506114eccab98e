import { causalWord } from '../lints/causal-words.ts';
import type { Design } from '../tables/survey-table.ts';
import { boundText, looseNumbers, plainWords, saidNumber } from './bound-text.ts';
import type { BuiltPiece, BuiltText } from './built-report.ts';
import type { CellValue } from './cell-value.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { WrittenClaims } from './claims-schema.ts';
import { resolveCell } from './resolve-cell.ts';
import { resolveLabel } from './resolve-label.ts';

/** Holds every text of a report against its cells, and gathers what is wrong. */
export class TextBuilder {
  readonly problems: ClaimProblem[] = [];
  readonly #cells: WrittenClaims['cells'];
  readonly #sources: ClaimSources;
  readonly #design: Design | null;
  readonly #values = new Map<string, CellValue | null>();

  constructor(cells: WrittenClaims['cells'], sources: ClaimSources) {
    this.#cells = cells;
    this.#sources = sources;
    this.#design = sources.report.design;
  }

  /** A text with its figures put in. Wrong ones, loose numbers and words that say why without a design become problems. */
  build(text: string): BuiltText {
    const pieces = boundText(text);
    const said = plainWords(pieces);
    for (const number of looseNumbers(pieces)) this.problems.push(claimProblem('loose-number', { number, text: said }));
    const word = this.#design === 'randomised' || this.#design === 'controlled' ? null : causalWord(said);
    if (word !== null)
      this.problems.push(claimProblem('causal-word', { word, design: this.#design ?? 'none', text: said }));
    return pieces.flatMap((piece): readonly BuiltPiece[] => {
      if (piece.is !== 'cell') return [{ is: 'words', text: piece.text }];
      const cell = this.#cells[piece.cell];
      if (cell?.of === 'label') return this.#label(cell);
      const value = this.#value(piece.cell);
      if (value === null) return [];
      if (piece.said !== null && !isSaid(piece.said, value))
        this.problems.push(
          claimProblem('not-its-cell', { said: piece.said, cell: piece.cell, shows: value.text, text: said }),
        );
      return [{ is: 'figure', cell: piece.cell, value }];
    });
  }

  /** The words that people were asked stay as they were asked: they are no result, and say nothing of why. */
  #label(cell: Extract<WrittenClaims['cells'][string], { of: 'label' }>): readonly BuiltPiece[] {
    const found = resolveLabel(cell, this.#sources);
    if (!found.ok) this.problems.push(...found.problems);
    return found.ok ? [{ is: 'words', text: found.value, isLabel: true }] : [];
  }

  /** Null, once with a problem, where there is no such cell or it holds nothing. */
  #value(name: string): CellValue | null {
    const known = this.#values.get(name);
    if (known !== undefined) return known;
    const cell = this.#cells[name];
    const resolved = cell === undefined || cell.of === 'label' ? null : resolveCell(cell, this.#sources);
    if (resolved === null) this.problems.push(claimProblem('no-such-cell', { cell: name }));
    else if (!resolved.ok) this.problems.push(...resolved.problems.map((one) => inCell(one, name)));
    const value = resolved?.ok === true ? resolved.value : null;
    this.#values.set(name, value);
    return value;
  }
}

/** A percent sign by what is no percentage is as wrong as another number. */
const isSaid = (said: string, { text, unit }: CellValue): boolean =>
  saidNumber(said) === text && (unit.startsWith('percent') || !/[%٪]/.test(said));

const inCell = ({ problem, values }: ClaimProblem, cell: string): ClaimProblem => ({
  problem,
  values: { ...values, cell },
});
