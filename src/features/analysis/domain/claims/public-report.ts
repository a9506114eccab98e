import type { BuiltReport } from './built-report.ts';
import type { SaidTest } from './said-bands.ts';

/** One comparison of groups or times, whether the text speaks of it or not. */
export type Comparison = SaidTest & Readonly<{ title: string }>;

/** A built report without the tables that it was built from: what may be kept and shown to everybody, where it was built on what the door lets out. */
export type PublicReport = Pick<BuiltReport, 'title' | 'language' | 'sections' | 'claims' | 'figures' | 'summaries'> &
  Readonly<{
    /** All of the survey, so that nobody chooses among them by what they found. Not in reports that were published before they were listed. */
    comparisons?: readonly Comparison[];
  }>;

export function publicReport({ sources, ...built }: BuiltReport): PublicReport {
  const { title, language, sections, claims, figures, summaries } = built;
  const said = sources.shown === null ? [] : [...sources.bands(sources.shown)];
  const comparisons = said.map(([id, test]) => ({ title: sources.table(id)?.title ?? id, ...test }));
  return { title, language, sections, claims, figures, summaries, comparisons };
}
