import { failure, success, type Result } from '#platform/problems/result.ts';

import { flowGap } from '../figures/flow-chart.ts';
import { buildClaim } from './build-claim.ts';
import type { BuiltBlock, BuiltFigure, BuiltReport, BuiltText, Claim, Summary } from './built-report.ts';
import { claimProblem, type ClaimProblem } from './claim-problem.ts';
import { ClaimSources, type Flow } from './claim-sources.ts';
import type { WrittenBlock, WrittenClaims } from './claims-schema.ts';
import { figureSource } from './figure-source.ts';
import type { ReadClaims } from './read-claims.ts';
import type { ShownTables } from './shown-tables.ts';
import { TextBuilder } from './text-builder.ts';

/** Builds a report, or says everything that stands in its way: a number that is not its cell's, a claim without base or method, a word that says why without a design. `shown`: what the door of disclosure lets out, without which nothing is built for the public. */
export function buildReport(
  { written, report }: ReadClaims,
  shown: ShownTables | null = null,
): Result<BuiltReport, ClaimProblem> {
  if (written.audience === 'public' && shown === null) return failure(claimProblem('no-door'));
  const flows = (written.flows ?? []).map(flowOf);
  const sources = new ClaimSources(report, flows, written.audience === 'public' ? shown : null);
  const builder = new TextBuilder(written.cells, sources);
  const title = builder.build(written.title);
  const subtitle = written.subtitle === undefined ? null : builder.build(written.subtitle);
  const claims: Claim[] = [];
  const sections = written.sections.map(({ heading, blocks }) => ({
    heading: builder.build(heading),
    blocks: blocks.map((block) => buildBlock(block, { written, heading, builder, claims, sources })),
  }));
  const summaries = (written.summaries ?? []).map((summary) => buildSummary(summary, builder, claims));
  const figures = buildFigures(written, builder, sources);
  for (const { id, steps } of flows) {
    const gap = flowGap(steps);
    if (gap !== null) builder.problems.push(claimProblem('flow-gap', { flow: id, ...gap }));
  }
  if (builder.problems.length > 0) return failure(...oneOfEach(builder.problems));
  const { language, audience } = written;
  return success({
    ...{ title, subtitle, language, audience, source: written.source ?? null },
    ...{ sections, claims, figures, summaries, sources },
  });
}

type Setting = Readonly<{
  written: WrittenClaims;
  heading: string;
  builder: TextBuilder;
  claims: Claim[];
  sources: ClaimSources;
}>;

function buildBlock(block: WrittenBlock, setting: Setting): BuiltBlock {
  const { builder, claims, sources, written } = setting;
  if ('text' in block) return { is: 'text', text: withoutFigures(builder.build(block.text), builder) };
  if ('claim' in block) {
    const claim = buildClaim(block, claims.length + 1, setting);
    claims.push(claim);
    return { is: 'claim', claim };
  }
  if ('figure' in block) {
    if (written.figures?.[block.figure] === undefined)
      builder.problems.push(claimProblem('no-such-figure', { figure: block.figure }));
    return { is: 'figure', id: block.figure };
  }
  const tables = 'beside' in block ? block.beside : block.sideBySide;
  const missing = tables.find((id) => sources.table(id) === null);
  if (missing !== undefined) builder.problems.push(claimProblem('no-such-table', { table: missing }));
  return { is: 'beside' in block ? 'beside' : 'side-by-side', tables };
}

/** A text that says a result would have neither base nor method. */
function withoutFigures(text: BuiltText, builder: TextBuilder): BuiltText {
  const figure = text.find((piece) => piece.is === 'figure');
  if (figure !== undefined) builder.problems.push(claimProblem('figure-outside-claim', { cell: figure.cell }));
  return text;
}

/** A summary says again what a claim says, so that its base and method are in the report. */
function buildSummary(
  { language, translation, heading, blocks }: NonNullable<WrittenClaims['summaries']>[number],
  builder: TextBuilder,
  claims: readonly Claim[],
): Summary {
  const claimed = new Set(claims.flatMap(({ cells }) => cells.map(({ cell }) => cell)));
  const texts = blocks.map(({ text }) => builder.build(text));
  for (const piece of texts.flat())
    if (piece.is === 'figure' && !claimed.has(piece.cell))
      builder.problems.push(claimProblem('only-in-summary', { cell: piece.cell, language }));
  return {
    language,
    checkedBy: translation.state === 'checked' ? translation.by : null,
    heading: builder.build(heading),
    texts,
  };
}

/** In the order in which they stand in the text, each once. */
function buildFigures(written: WrittenClaims, builder: TextBuilder, sources: ClaimSources): readonly BuiltFigure[] {
  const placed = written.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('figure' in block ? [block.figure] : [])),
  );
  for (const id of Object.keys(written.figures ?? {})) {
    const times = placed.filter((one) => one === id).length;
    if (times !== 1) builder.problems.push(claimProblem('figure-placed', { figure: id, times }));
  }
  return [...new Set(placed)].flatMap((id) => {
    const figure = written.figures?.[id];
    if (figure === undefined) return [];
    const source = figureSource(figure, sources);
    const title = builder.build(figure.title);
    if (source.ok) return [{ id, title, source: source.value }];
    builder.problems.push(...source.problems);
    return [];
  });
}

const flowOf = ({ id, steps }: NonNullable<WrittenClaims['flows']>[number]): Flow => ({
  id,
  steps: steps.map((step) => ({ ...step, left: step.left ?? [] })),
});

function oneOfEach(problems: readonly ClaimProblem[]): readonly ClaimProblem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
