import { besideTable, type BesideCell } from '../domain/claims/beside-table.ts';
import type { SurveyTable } from '../domain/tables/survey-table.ts';
import { sayBase } from './ledger.tsx';
import { sayValue, type AnalysisWords } from './say-figure.ts';

/** A printed table, and each of its percentages as a share of the people who answered. */
export function Beside({
  table,
  all,
  t,
}: Readonly<{ table: SurveyTable; all: readonly SurveyTable[]; t: AnalysisWords }>) {
  const { title, groups, rows } = besideTable(table, all);
  return (
    <table class="beside">
      <caption>{t('analysis.report.beside-caption', { title })}</caption>
      <thead>
        <tr>
          <td />
          {groups.map(({ name, base }) => (
            <th scope="colgroup" colspan={3}>
              {base.of === 'people' ? sayBase({ group: name, unit: 'people', ...base }, t) : name}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="col">{t('analysis.figure.answer')}</th>
          {groups.map(() => (
            <>
              <th scope="col">{t('analysis.report.count')}</th>
              <th scope="col">{t('analysis.report.as-printed')}</th>
              <th scope="col">{t('analysis.report.share')}</th>
            </>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ answer, cells }) => (
          <tr>
            <th scope="row">
              <bdi>{answer}</bdi>
            </th>
            {cells.map((cell) => (
              <BesideCells cell={cell} t={t} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BesideCells({ cell: { count, printed, ofPeople }, t }: Readonly<{ cell: BesideCell; t: AnalysisWords }>) {
  return (
    <>
      <td>{sayNumber(String(count), 'number', t)}</td>
      <td>{printed === null ? '' : sayNumber(printed, 'percent', t)}</td>
      <td>{ofPeople === null ? t('analysis.report.not-known') : sayBetween(ofPeople, 'percent', t)}</td>
    </>
  );
}

export const sayNumber = (text: string, unit: 'percent' | 'number' | 'p', t: AnalysisWords): string =>
  sayValue({ text, unit, bases: [], test: null, isQuoted: false }, t.language);

/** One number where both ends are printed alike. */
export function sayBetween(
  { least, most }: Readonly<{ least: string; most: string }>,
  unit: 'percent' | 'number' | 'p',
  t: AnalysisWords,
): string {
  if (least === most) return sayNumber(least, unit, t);
  return t('analysis.report.between', { least: sayNumber(least, unit, t), most: sayNumber(most, unit, t) });
}
