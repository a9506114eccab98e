import type { BuiltReport } from './built-report.ts';

/** A built report without the tables that it was built from: what may be kept and shown to everybody, where it was built on what the door lets out. */
export type PublicReport = Pick<BuiltReport, 'title' | 'language' | 'sections' | 'claims' | 'figures' | 'summaries'>;

export function publicReport({ title, language, sections, claims, figures, summaries }: BuiltReport): PublicReport {
  return { title, language, sections, claims, figures, summaries };
}
