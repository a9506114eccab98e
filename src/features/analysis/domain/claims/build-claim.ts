import { manyTests } from '../lints/lint-report.ts';
import type { Claim } from './built-report.ts';
import type { CellBase } from './cell-value.ts';
import { claimProblem } from './claim-problem.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { WrittenBlock, WrittenClaims } from './claims-schema.ts';
import type { TextBuilder } from './text-builder.ts';

type WrittenClaim = Extract<WrittenBlock, { claim: string }>;

/** A claim with its bases and tests gathered from its cells. Without a base, or a method of its own or the report's, it is a problem. */
export function buildClaim(
  { claim, method, limits }: WrittenClaim,
  number: number,
  {
    written,
    heading,
    builder,
    sources,
  }: Readonly<{ written: WrittenClaims; heading: string; builder: TextBuilder; sources: ClaimSources }>,
): Claim {
  const text = builder.build(claim);
  const cells = text.flatMap((piece) => (piece.is === 'figure' ? [{ cell: piece.cell, value: piece.value }] : []));
  // What is wrong with a cell has been said already; then nothing is known of the base.
  const isWhole = text.some((piece) => piece.is === 'figure') || !claim.includes('{{');
  if (isWhole && cells.length === 0) builder.problems.push(claimProblem('claim-of-nobody', { text: claim }));
  for (const { cell, value } of cells)
    if (value.bases === null) builder.problems.push(claimProblem('cell-of-nobody', { cell, text: claim }));
  const how = method ?? written.method;
  if (how === undefined) builder.problems.push(claimProblem('no-method', { text: claim }));
  const bound = limits ?? written.limits;
  uncorrected(
    cells.map(({ cell }) => cell),
    { written, builder, sources, claim },
  );
  return {
    ...{ number, section: heading, text, cells },
    bases: eachOnce(cells.flatMap(({ value }) => value.bases ?? [])),
    tests: [...new Set(cells.flatMap(({ value }) => (value.test === null ? [] : [value.test])))],
    method: how === undefined ? [] : builder.build(how),
    limits: bound === undefined ? null : builder.build(bound),
  };
}

/** A p by itself, where many were worked out, would be one of those that are below 0.05 by chance: it is said with the corrected one. */
function uncorrected(
  names: readonly string[],
  {
    written,
    builder,
    sources,
    claim,
  }: Readonly<{ written: WrittenClaims; builder: TextBuilder; sources: ClaimSources; claim: string }>,
): void {
  const cells = names.flatMap((name) => written.cells[name] ?? []);
  const corrects = (table: string) =>
    cells.some(
      (cell) => 'table' in cell && cell.table === table && 'show' in cell && /^(holm|benjamini)/.test(cell.show),
    );
  for (const cell of cells) {
    if (!(cell.of === 'test' && cell.show === 'p')) continue;
    const tests = sources.testsBeside(cell.table);
    if (tests >= manyTests && !corrects(cell.table))
      builder.problems.push(claimProblem('not-corrected', { table: cell.table, tests, text: claim }));
  }
}

function eachOnce(bases: readonly CellBase[]): readonly CellBase[] {
  return [...new Map(bases.map((one) => [JSON.stringify(one), one])).values()];
}
