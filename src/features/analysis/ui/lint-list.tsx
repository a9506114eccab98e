import type { Lint } from '../domain/lints/lint.ts';
import type { AnalysisWords } from './say-figure.ts';

export type LintListProps = Readonly<{ lints: readonly Lint[]; t: AnalysisWords }>;

/** What would mislead, each with what to do instead; nothing where nothing would. */
export function LintList({ lints, t }: LintListProps) {
  if (lints.length === 0) return null;
  return (
    <ul class="nhsuk-list nhsuk-list--bullet">
      {lints.map(({ lint, values }) => (
        <li>
          {t(`analysis.lint.${lint}.says`, values)} {t(`analysis.lint.${lint}.remedy`, values)}
        </li>
      ))}
    </ul>
  );
}
