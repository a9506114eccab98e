import { boundText, type WrittenBlock, type WrittenClaims, type WrittenFigure } from '#features/analysis/index.ts';

import type { AnalysedSurvey } from '../analysed-survey.ts';
import type { SurveyNames } from '../cell-names.ts';
import { isPairingFlow } from '../pairing-flow.ts';
import { waveOf } from '../wave-of.ts';
import { paragraphsOf, type DraftBody } from './draft-body.ts';
import { placedFigures } from './placed-figures.ts';

/** What an author wrote, as the ledger of claims reads it: a paragraph with a result is a claim, and whatever is empty is left out. `flowTitle`: what a figure of who took part is called. */
export function writtenReport(
  body: DraftBody,
  survey: AnalysedSurvey,
  { cells, figures }: SurveyNames,
  flowTitle: string,
): WrittenClaims {
  const blockOf = (paragraph: string): WrittenBlock => {
    const { alone } = placedFigures(paragraph);
    if (alone !== null) return { figure: alone };
    const hasResult = boundText(paragraph).some((piece) => piece.is === 'cell' && cells[piece.cell]?.of !== 'label');
    return hasResult ? { claim: paragraph } : { text: paragraph };
  };
  const sections = body.sections.flatMap(({ heading, text }) => {
    const blocks = paragraphsOf(text).map(blockOf);
    return heading.trim() === '' && blocks.length === 0 ? [] : [{ heading: heading.trim(), blocks }];
  });
  const used = new Set(
    sections.flatMap(({ blocks }) => blocks.flatMap((one) => ('figure' in one ? [one.figure] : []))),
  );
  const named = (figure: WrittenFigure): WrittenFigure =>
    figure.kind !== 'flow'
      ? figure
      : {
          ...figure,
          title:
            survey.flows.filter(({ id }) => !isPairingFlow(id)).length > 1
              ? `${flowTitle} ({{"${waveOf(figure.flow)}"}})`
              : flowTitle,
        };
  return {
    title: body.title.trim(),
    language: body.language,
    audience: 'public',
    design: survey.design,
    cells,
    figures: Object.fromEntries(
      Object.entries(figures).flatMap(([name, figure]) => (used.has(name) ? [[name, named(figure)]] : [])),
    ),
    ...optional('method', body.method),
    ...optional('limits', body.limits),
    sections,
    summaries: body.summaries.flatMap(({ language, heading, text, checkedBy }) => {
      const said = inLanguage(text, language, survey, cells);
      const blocks = paragraphsOf(said).map((one) => ({ text: one }));
      if (blocks.length === 0) return [];
      const by = checkedBy.trim();
      const translation = by === '' ? ({ state: 'draft' } as const) : ({ state: 'checked', by } as const);
      return [{ language, translation, heading: heading.trim(), blocks }];
    }),
  };
}

/** Words of the form that a summary puts in by name, in its own language as the form has them. Figures stay cells. */
const inLanguage = (text: string, language: string, survey: AnalysedSurvey, cells: SurveyNames['cells']): string =>
  text.replaceAll(/\{\{\s*([^{}="]+?)\s*\}\}/gu, (mark, name: string) => {
    const cell = cells[name];
    const table = cell?.of === 'label' ? survey.tables.find(({ id }) => id === cell.table) : undefined;
    if (cell?.of !== 'label' || table === undefined) return mark;
    const labels = survey.labelsIn(table.id, language);
    const said =
      cell.row !== undefined
        ? labels?.rows[table.rows.indexOf(cell.row)]
        : cell.column !== undefined
          ? labels?.columns[table.columns.indexOf(cell.column)]
          : labels?.title;
    return said === undefined ? mark : `{{"${said.replaceAll(/["{}]/gu, '')}"}}`;
  });

const optional = <Name extends 'method' | 'limits'>(name: Name, text: string): Partial<Record<Name, string>> =>
  text.trim() === '' ? {} : ({ [name]: text.trim() } as Record<Name, string>);
