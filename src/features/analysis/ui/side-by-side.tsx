import { printedProbability } from '../domain/claims/cell-value.ts';
import type { ClaimSources } from '../domain/claims/claim-sources.ts';
import type { Between, SideBySide } from '../domain/published/side-by-side.ts';
import { sayBetween, sayNumber } from './beside.tsx';
import { sayTest } from './ledger.tsx';
import type { AnalysisKey, AnalysisWords } from './say-figure.ts';

/** Each printed test, what would mislead in it, and the right test beside it. `tables` by id; all where there is none. */
export function SideBySideTable({
  sources,
  tables,
  t,
}: Readonly<{ sources: ClaimSources; tables: readonly string[]; t: AnalysisWords }>) {
  const questions = sources.sideBySide().filter(({ table }) => tables.length === 0 || tables.includes(table));
  return (
    <table class="side-by-side">
      <caption>{t('analysis.report.side-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('analysis.report.question')}</th>
          <th scope="col">{t('analysis.report.printed-p')}</th>
          <th scope="col">{t('analysis.report.misleads')}</th>
          <th scope="col">{t('analysis.report.test')}</th>
          <th scope="col">{t('analysis.report.effect')}</th>
          <th scope="col">{t('analysis.report.p')}</th>
          <th scope="col">{t('analysis.report.holm')}</th>
          <th scope="col">{t('analysis.report.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <SideBySideRow question={question} sources={sources} t={t} />
        ))}
      </tbody>
    </table>
  );
}

type Row = Readonly<{ question: SideBySide; sources: ClaimSources; t: AnalysisWords }>;

function SideBySideRow({ question: { table, title, printed, test, effect, p, holm, verdict }, sources, t }: Row) {
  const lints = new Set(
    sources
      .checked()
      .lints.filter((lint) => lint.table === table)
      .map(({ lint }) => lint),
  );
  const number = (value: number) => sayNumber(value.toFixed(2), 'number', t);
  return (
    <tr>
      <th scope="row">
        <bdi>{title}</bdi>
      </th>
      <td>{sayNumber(printed.replace(/\s/g, '').replace(/^(<?)\./, '$10.'), 'p', t)}</td>
      <td>
        {[...lints].map((lint) => (
          <span class="lint">{t(`analysis.report.lint.${lint}`)}</span>
        ))}
      </td>
      <td>{sayTest(test, t)}</td>
      <td>
        {effect === null
          ? ''
          : `${t(`analysis.effect.${effect.measure}` as AnalysisKey)} ${number(effect.value)} (${t('analysis.figure.interval', { low: number(effect.low), high: number(effect.high) })})`}
      </td>
      <td>{sayProbability(p, t)}</td>
      <td>{sayProbability(holm, t)}</td>
      <td>
        <b>{t(`analysis.report.verdict.${verdict}`)}</b>
      </td>
    </tr>
  );
}

const sayProbability = ({ least, most }: Between, t: AnalysisWords): string =>
  sayBetween({ least: printedProbability(least), most: printedProbability(most) }, 'p', t);
