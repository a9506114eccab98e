import { drawnGroup, type FigureNumbers } from '#features/analysis/index.ts';
import { formatNumber } from '#platform/language/formats.ts';
import { Dir } from '#platform/ui/dir.tsx';

import { comparisonOf } from '../../domain/analysis/comparison.ts';
import type { AnalysedQuestion } from '../../domain/analysis/wave-analysis.ts';
import { unmarkedScale } from '../../domain/unmarked-scale.ts';
import type { AnalysisParts, SayAnalysis } from '../surveys-needs.ts';

type QuestionProps = Readonly<{ t: SayAnalysis; parts: AnalysisParts; one: AnalysedQuestion; at: number }>;

/** As many groups as there are fillings, and as many answers of a scale. */
const mostDrawn = 7;

/** One question of a wave: who answered, its figure or its middle, and how groups differ. */
export function QuestionPart(props: QuestionProps) {
  const { t, one } = props;
  const { question, base, asked, declined, outside, leftOut, numbers } = one;
  const scale = unmarkedScale(question);
  return (
    <>
      <h3>
        <Dir>{one.label}</Dir>
      </h3>
      <p>
        {t('surveys.analysis.base', { base, asked })}
        {asked > base &&
          ` ${t('surveys.analysis.left', { declined, outside, leftOut, share: (asked - base) / asked })}`}
      </p>
      {question.counting === 'several' && <p>{t('surveys.analysis.several')}</p>}
      {scale !== null && <p>{t('surveys.analysis.looks-like-scale', scale)}</p>}
      {base === 0 && <p>{t('surveys.analysis.no-answer')}</p>}
      {base === 1 && <p>{t('surveys.analysis.one-person')}</p>}
      {numbers !== null && (
        <p>
          {t('surveys.analysis.middle', {
            mean: decimal(numbers.mean, t),
            median: decimal(numbers.median, t),
            lower: decimal(numbers.lowerQuartile, t),
            upper: decimal(numbers.upperQuartile, t),
            base: numbers.base,
          })}
        </p>
      )}
      {question.counting === 'said' && <p>{t('surveys.analysis.not-counted', { answers: question.answeredBy })}</p>}
      {question.choices.length > 0 && base > 0 && <Shares {...props} />}
      {one.by !== null && <Groups {...props} />}
    </>
  );
}

const decimal = (value: number, t: SayAnalysis): string =>
  formatNumber(value, t.language, { maximumFractionDigits: 1 });

function Shares({ t, parts: { Figure }, one, at }: QuestionProps) {
  const group = drawnGroup(
    t('surveys.analysis.everybody'),
    one.answers.map(({ count }) => count),
    one.base,
  );
  return <Figure t={t} id={`figure-${String(at)}`} title={one.label} isDrawn source={sourceOf(one, [group])} />;
}

function sourceOf(
  { question, answers }: AnalysedQuestion,
  groups: readonly ReturnType<typeof drawnGroup>[],
): FigureNumbers {
  const labels = answers.map(({ label }) => label);
  const isScale = question.isOrdered && labels.length <= mostDrawn;
  return { kind: isScale ? 'diverging' : 'bars', answers: labels, groups };
}

function Groups({ t, parts: { Figure, TestList, LintList }, one, at }: QuestionProps) {
  const { by, groupsOfOne } = one;
  const comparison = comparisonOf(one);
  if (by === null || comparison === null) return null;
  const groups = by.groups.map(({ group, base }, column) =>
    drawnGroup(
      group,
      by.counts.map((row) => row[column] ?? 0),
      base,
    ),
  );
  const rows = [...(comparison.whole === null ? [] : [comparison.whole]), ...comparison.options];
  return (
    <>
      {groups.length > 0 && (
        <Figure
          t={t}
          id={`groups-${String(at)}`}
          title={t('surveys.analysis.groups-of', { question: one.label })}
          isDrawn={groups.length <= mostDrawn}
          source={sourceOf(one, groups)}
        />
      )}
      {groupsOfOne.length > 0 && (
        <p>{t('surveys.analysis.groups-of-one', { count: groupsOfOne.length, groups: groupsOfOne.join(', ') })}</p>
      )}
      {rows.length > 0 ? (
        <TestList
          t={t}
          id={`tests-${String(at)}`}
          caption={t('surveys.analysis.tests-of', { question: one.label })}
          rows={rows}
        />
      ) : (
        <p>{t('surveys.analysis.no-test')}</p>
      )}
      <LintList t={t} lints={comparison.lints} />
    </>
  );
}
