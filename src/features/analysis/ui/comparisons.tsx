import type { Comparison } from '../domain/claims/public-report.ts';
import { sayTest } from './ledger.tsx';
import { sayValue, type AnalysisWords } from './say-figure.ts';

/** Every comparison of a public report, told or not, and of those that are not told why. */
export function Comparisons({ comparisons, t }: Readonly<{ comparisons: readonly Comparison[]; t: AnalysisWords }>) {
  if (comparisons.length === 0) return null;
  const told = comparisons.filter(({ untold }) => untold === null).length;
  return (
    <section class="comparisons">
      <h2>{t('analysis.report.comparisons')}</h2>
      <p>{t('analysis.report.comparisons-say', { tests: comparisons.length, told, not: comparisons.length - told })}</p>
      <table>
        <caption>{t('analysis.report.comparisons')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('analysis.report.compared')}</th>
            <th scope="col">{t('analysis.report.p')}</th>
            <th scope="col">{t('analysis.report.holm')}</th>
            <th scope="col">{t('analysis.report.test')}</th>
          </tr>
        </thead>
        <tbody>
          {comparisons.map(({ title, p, holm, test, untold }) => (
            <tr>
              <th scope="row">
                <bdi>{title}</bdi>
              </th>
              <td>
                <bdi>{sayLimit(p, t)}</bdi>
              </td>
              <td>
                <bdi>{sayLimit(holm, t)}</bdi>
              </td>
              <td>
                {untold === null ? (test === null ? '' : sayTest(test, t)) : t(`analysis.report.untold.${untold}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const sayLimit = (limit: Comparison['p'], t: AnalysisWords): string =>
  limit === null
    ? t('analysis.report.not-told')
    : sayValue({ text: limit, unit: 'p', bases: null, test: null, isQuoted: false }, t.language);
