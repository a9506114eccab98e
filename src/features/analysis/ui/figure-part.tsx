import type { BuiltFigure } from '../domain/claims/built-report.ts';
import type { FigureNumbers } from '../domain/claims/figure-numbers.ts';
import { bars } from '../domain/figures/bars.ts';
import { beforeAfter } from '../domain/figures/before-after.ts';
import { divergingBars } from '../domain/figures/diverging-bars.ts';
import type { Figure } from '../domain/figures/drawing.ts';
import { roundedBars } from '../domain/figures/rounded-bars.ts';
import { roundedBeforeAfter } from '../domain/figures/rounded-before-after.ts';
import { roundedDiverging } from '../domain/figures/rounded-diverging.ts';
import { flowChart } from '../domain/figures/flow-chart.ts';
import { DrawnFigure } from './drawn.tsx';
import { ReportText } from './report-text.tsx';
import { figureWords, sayText, type AnalysisWords } from './say-figure.ts';

/** A figure in the words of `t`. */
export function drawFigure(title: string, source: FigureNumbers, t: AnalysisWords): Figure {
  const said = figureWords(t);
  switch (source.kind) {
    case 'bars':
      return bars(title, source.answers, source.groups, said);
    case 'rounded-bars':
      return roundedBars(title, source.answers, source, said);
    case 'rounded-diverging':
      return roundedDiverging(title, source.answers, source.groups, said);
    case 'rounded-before-after':
      return roundedBeforeAfter(title, source.answers, source.changes, said);
    case 'diverging':
      return divergingBars(title, source.answers, source.groups, said);
    case 'before-after':
      return beforeAfter(title, source.answers, source.shares, said);
    case 'flow':
      return flowChart(title, source.steps, said);
  }
}

/** A numbered figure with the table of its numbers under it. */
export function FigurePart({
  figure: { id, title, source },
  number,
  t,
}: Readonly<{ figure: BuiltFigure; number: number; t: AnalysisWords }>) {
  const { drawing, says, table, note } = drawFigure(sayText(title, t.language), source, t);
  const [first = '', ...columns] = table.head;
  return (
    <figure id={`figure-${id}`}>
      <figcaption>
        <b>{t('analysis.report.number', { number })}</b> <ReportText text={title} language={t.language} />
      </figcaption>
      <DrawnFigure
        id={`drawn-${id}`}
        drawing={drawing}
        title={sayText(title, t.language)}
        says={says}
        direction={t.direction}
      />
      {note !== undefined && <p>{note}</p>}
      <table>
        <caption>{t('analysis.report.numbers-of', { number })}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {columns.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name = '', ...cells]) => (
            <tr>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {cells.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
