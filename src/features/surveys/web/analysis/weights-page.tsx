import { formatNumber } from '#platform/language/formats.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { PopulationWeights } from '../../domain/analysis/population-weights.ts';
import type { AnalysedQuestion, WaveAnalysis } from '../../domain/analysis/wave-analysis.ts';
import type { Wave } from '../../domain/survey.ts';
import type { OpenSurvey } from '../open-survey.ts';
import type { Say } from '../surveys-needs.ts';
import { AnalysisFrame } from './analysis-frame.tsx';

type WeightsPageProps = Readonly<{
  t: Say;
  open: OpenSurvey;
  wave: Wave | null;
  weights: PopulationWeights;
  /** Null where nothing could be weighted. */
  analysis: WaveAnalysis | null;
}>;

/** The answers of a wave as they would be if each group of the population had answered alike, and what that costs. */
export function WeightsPage(props: WeightsPageProps) {
  const { t, open, wave, weights, analysis } = props;
  return (
    <AnalysisFrame t={t} open={open} at="weights" wave={wave}>
      {wave === null && <p>{t('surveys.page.no-wave')}</p>}
      {wave !== null && (
        <>
          <p>{t('surveys.weights.intro')}</p>
          {weights.is !== 'weighed' && <NotWeighed t={t} weights={weights} />}
          {weights.is === 'weighed' && <Margins t={t} weights={weights} />}
          {analysis?.questions
            .filter(({ question, base }) => question.choices.length > 0 && base > 0)
            .map((one, at) => (
              <WeightedQuestion t={t} one={one} at={at + 1} />
            ))}
        </>
      )}
    </AnalysisFrame>
  );
}

type Weighed = Extract<PopulationWeights, { is: 'weighed' }>;

function NotWeighed({ t, weights }: Readonly<{ t: Say; weights: Exclude<PopulationWeights, Weighed> }>) {
  switch (weights.is) {
    case 'no-question':
      return (
        <>
          {weights.by.map((by) => (
            <p>{t('surveys.weights.no-question', { by })}</p>
          ))}
        </>
      );
    case 'nobody-in-group':
      return <p>{t('surveys.weights.nobody-in-group', { group: weights.key, question: weights.question })}</p>;
    default:
      return <p>{t(`surveys.weights.${weights.is}`)}</p>;
  }
}

function Margins({ t, weights }: Readonly<{ t: Say; weights: Weighed }>) {
  const { margins, withoutGroup, notTold, design, weights: each } = weights;
  const share = (part: number) => t('surveys.analysis.share', { share: percent(100 * part, t) });
  return (
    <>
      {margins.map(({ by, question, groups }) => (
        <Table
          caption={t('surveys.weights.margin', { by, question })}
          firstCellIsHeader
          head={[
            t('surveys.weights.group'),
            { text: t('surveys.weights.of-population'), format: 'numeric' },
            { text: t('surveys.weights.of-answers'), format: 'numeric' },
            { text: t('surveys.weights.weight'), format: 'numeric' },
          ]}
          rows={groups.map(({ key, population, answers, weight }) => [
            { text: <Dir>{key}</Dir> },
            share(population),
            share(answers),
            decimal(weight, t),
          ])}
        />
      ))}
      <SummaryList
        rows={[
          { key: { text: t('surveys.weights.people') }, value: { text: t('surveys.count', { count: each.size }) } },
          { key: { text: t('surveys.weights.effect') }, value: { text: decimal(design.effect, t) } },
          { key: { text: t('surveys.weights.effective') }, value: { text: decimal(design.effectiveBase, t) } },
        ]}
      />
      <p>{t('surveys.weights.effect-says', { people: each.size, effective: Math.round(design.effectiveBase) })}</p>
      {withoutGroup > 0 && <p>{t('surveys.weights.without-group', { count: withoutGroup })}</p>}
      {notTold.map((by) => (
        <p>{t('surveys.weights.no-question', { by })}</p>
      ))}
      <p>{t('surveys.weights.no-tests')}</p>
    </>
  );
}

function WeightedQuestion({ t, one, at }: Readonly<{ t: Say; one: AnalysedQuestion; at: number }>) {
  const share = (value: number) => t('surveys.analysis.share', { share: percent(value, t) });
  return (
    <Table
      caption={{ text: <Dir>{one.label}</Dir>, id: `weighted-${String(at)}`, size: 's' }}
      compact
      scroll
      firstCellIsHeader
      head={[
        t('surveys.weights.answer'),
        { text: t('surveys.weights.people-of', { base: one.base }), format: 'numeric' },
        { text: t('surveys.weights.unweighted'), format: 'numeric' },
        { text: t('surveys.weights.weighted', { base: Math.round(one.effectiveBase ?? 0) }), format: 'numeric' },
      ]}
      rows={one.answers.map(({ label, count, percentage, weighted }) => [
        { text: <Dir>{label}</Dir> },
        t('surveys.count', { count }),
        share(Number(percentage ?? 0)),
        weighted === null
          ? ''
          : t('surveys.analysis.share-between', {
              share: percent(Number(weighted.percentage), t),
              low: percent(100 * weighted.low, t),
              high: percent(100 * weighted.high, t),
            }),
      ])}
    />
  );
}

const percent = (value: number, t: Say): string =>
  formatNumber(value / 100, t.language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });

const decimal = (value: number, t: Say): string =>
  formatNumber(value, t.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
