import { translator } from '#platform/language/translator.ts';

import { analysisContent } from '../content/catalogue.ts';
import { textOf, type BuiltReport } from '../domain/claims/built-report.ts';
import { drawFigure } from '../ui/figure-part.tsx';
import { sayText } from '../ui/say-figure.ts';

/** A built report for machines: every claim with each of its cells, bases, tests, method and limits, and every figure as a table. */
export function reportJson({ title, language, audience, source, claims, figures, summaries }: BuiltReport) {
  const t = translator(language, analysisContent);
  return {
    title: textOf(title),
    language,
    audience,
    source,
    claims: claims.map((claim) => ({
      number: claim.number,
      section: claim.section,
      text: textOf(claim.text),
      figures: claim.cells.map(({ cell, value }) => ({
        cell,
        value: value.text,
        unit: value.unit,
        isQuoted: value.isQuoted,
      })),
      bases: claim.bases,
      tests: claim.tests,
      method: textOf(claim.method),
      limits: claim.limits === null ? null : textOf(claim.limits),
    })),
    figures: figures.map(({ id, title: name, source: of }) => {
      const { says, table } = drawFigure(sayText(name, language), of, t);
      return { id, kind: of.kind, title: textOf(name), says, table };
    }),
    summaries: summaries.map((summary) => ({
      language: summary.language,
      checkedBy: summary.checkedBy,
      heading: textOf(summary.heading),
      texts: summary.texts.map(textOf),
    })),
  };
}
