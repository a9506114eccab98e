import { formatNumber } from '#platform/language/formats.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { Effect } from '../domain/analyse/found-test.ts';
import type { TestRow } from '../domain/analyse/test-row.ts';
import { printedProbability } from '../domain/claims/cell-value.ts';
import { sayNumber } from './beside.tsx';
import type { AnalysisWords } from './say-figure.ts';

export type TestListProps = Readonly<{
  id: string;
  caption: string;
  rows: readonly TestRow[];
  t: AnalysisWords;
}>;

/** Tests with their base, effect and corrections; never a p by itself. */
export function TestList({ id, caption, rows, t }: TestListProps) {
  const p = (value: number | null) => (value === null ? '' : sayNumber(printedProbability(value), 'p', t));
  return (
    <Table
      caption={{ text: <Dir>{caption}</Dir>, id, size: 's' }}
      compact
      scroll
      firstCellIsHeader
      head={[
        t('analysis.report.question'),
        t('analysis.report.test'),
        { text: t('analysis.report.base'), format: 'numeric' },
        t('analysis.report.effect'),
        { text: t('analysis.report.p'), format: 'numeric' },
        { text: t('analysis.report.holm'), format: 'numeric' },
        { text: t('analysis.tests.benjamini-hochberg'), format: 'numeric' },
      ]}
      rows={rows.map((row) => [
        { text: <Dir>{row.name}</Dir> },
        sayTest(row, t),
        formatNumber(row.base, t.language),
        row.effect === null ? t('analysis.tests.no-effect') : sayEffectOf(row.effect, row.shareOf, t),
        p(row.p),
        p(row.holm),
        p(row.benjaminiHochberg),
      ])}
    />
  );
}

function sayTest(row: TestRow, t: AnalysisWords): string {
  const test = sayStatistic(row, t);
  if (row.caution != null) return t(`analysis.tests.caution.${row.caution}`, { test });
  if (row.simulated == null) return test;
  const { drawn, low, high } = row.simulated;
  const places = drawnPlaces(drawn);
  const values = { low: decimal(low, places, t), high: decimal(high, places, t) };
  return t('analysis.tests.simulated', { test, drawn: formatNumber(drawn, t.language), ...values });
}

/** Of ten thousand draws five places of p can be told, of a thousand four. */
const drawnPlaces = (drawn: number): number => (drawn > 9000 ? 5 : 4);

function sayStatistic({ test, statistic, df }: TestRow, t: AnalysisWords): string {
  const name = t(`analysis.test.${test}`);
  if (statistic === null) return name;
  const values = {
    name,
    statistic: decimal(statistic, 2, t),
    df: df === null ? 'none' : decimal(df, df % 1 === 0 ? 0 : 1, t),
  };
  return t('analysis.tests.statistic', values);
}

function sayEffectOf(effect: Effect, answer: string | undefined, t: AnalysisWords): string {
  const said = sayEffect(effect, t);
  if (effect.of === undefined || answer === undefined) return said;
  return t('analysis.tests.share-of', { effect: said, answer, less: effect.of.less });
}

/** A difference of shares is said in percentage points. */
function sayEffect({ measure, value, low, high }: Effect, t: AnalysisWords): string {
  const [scale, decimals] = measure === 'risk-difference' ? [100, 1] : [1, 2];
  const say = (number: number) =>
    Number.isFinite(number) ? decimal(number * scale, decimals, t) : t('analysis.tests.no-limit');
  const [one, from, to] = [value, low, high].map(say);
  return t('analysis.tests.effect', {
    name: t(`analysis.effect.${measure}`),
    measure,
    value: one ?? '',
    low: from ?? '',
    high: to ?? '',
  });
}

const decimal = (value: number, decimals: number, t: AnalysisWords): string =>
  formatNumber(Number(value.toFixed(decimals)) + 0, t.language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
