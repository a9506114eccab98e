import type { Claim } from '../domain/claims/built-report.ts';
import type { CellBase } from '../domain/claims/cell-value.ts';
import { ReportText } from './report-text.tsx';
import type { AnalysisKey, AnalysisWords } from './say-figure.ts';

/** `PCN: 68 people`. */
export function sayBase({ group, unit, least, most }: Omit<CellBase, 'table'>, t: AnalysisWords): string {
  return least === most || unit !== 'people'
    ? t(`analysis.report.base.${unit}`, { group, count: most })
    : t('analysis.report.base.people-between', { group, least, most });
}

export const sayTest = (test: string, t: AnalysisWords): string => t(`analysis.test.${test}` as AnalysisKey);

/** A claim where it stands in the report, with the people it is of and the test that it quotes. */
export function ClaimPart({ claim, t }: Readonly<{ claim: Claim; t: AnalysisWords }>) {
  return (
    <div class="claim">
      <p>
        <ReportText text={claim.text} language={t.language} />{' '}
        <a href={`#claim-${String(claim.number)}`} class="to-ledger">
          [{claim.number}]
        </a>
      </p>
      <p class="bases">
        {t('analysis.report.base')}: <Bases claim={claim} t={t} />
        {claim.tests.length > 0 &&
          `. ${t('analysis.report.test')}: ${claim.tests.map((test) => sayTest(test, t)).join('; ')}`}
      </p>
    </div>
  );
}

function Bases({ claim: { bases }, t }: Readonly<{ claim: Claim; t: AnalysisWords }>) {
  // `PCN` of two tables is two groups.
  const isOfSeveral = new Set(bases.map(({ table }) => table)).size > 1;
  return (
    <>
      {bases.map((base, at) => (
        <>
          {at === 0 ? '' : '; '}
          {isOfSeveral && base.table !== null ? `${sayBase(base, t)} (${base.table})` : sayBase(base, t)}
        </>
      ))}
    </>
  );
}

/** Every claim of a report with base, method and limits, to be checked one by one. `isShort`: what all claims have alike is said once, above them. */
export function Ledger({
  claims,
  t,
  isShort = false,
}: Readonly<{ claims: readonly Claim[]; t: AnalysisWords; isShort?: boolean }>) {
  const [first] = claims;
  const once = (part: 'method' | 'limits') =>
    isShort && claims.length > 1 && new Set(claims.map((claim) => JSON.stringify(claim[part]))).size === 1;
  const [method, limits] = [once('method'), once('limits')];
  return (
    <section class="ledger">
      <h2>{t('analysis.report.ledger')}</h2>
      <p>{t('analysis.report.ledger-says')}</p>
      {first !== undefined && method && (
        <p>
          <b>{t('analysis.report.method')}</b>: <ReportText text={first.method} language={t.language} />
        </p>
      )}
      {first?.limits != null && limits && (
        <p>
          <b>{t('analysis.report.limits')}</b>: <ReportText text={first.limits} language={t.language} />
        </p>
      )}
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('analysis.report.claim')}</th>
            <th scope="col">{t('analysis.report.base')}</th>
            <th scope="col">{t(method ? 'analysis.report.test' : 'analysis.report.method')}</th>
            {!limits && <th scope="col">{t('analysis.report.limits')}</th>}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr id={`claim-${String(claim.number)}`}>
              <th scope="row">{claim.number}</th>
              <td>
                <ReportText text={claim.text} language={t.language} />
              </td>
              <td>
                <Bases claim={claim} t={t} />
              </td>
              <td>
                {!method && <ReportText text={claim.method} language={t.language} />}
                {claim.tests.map((test) => (
                  <p>
                    {!method && `${t('analysis.report.test')}: `}
                    {sayTest(test, t)}
                  </p>
                ))}
              </td>
              {!limits && (
                <td>
                  {claim.limits === null ? (
                    t('analysis.report.no-limits')
                  ) : (
                    <ReportText text={claim.limits} language={t.language} />
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
