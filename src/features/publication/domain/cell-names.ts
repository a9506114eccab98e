import {
  groupColumns,
  mostOnScale,
  type Flow,
  type SurveyTable,
  type WrittenCell,
  type WrittenFigure,
} from '#features/analysis/index.ts';

import type { AnalysedSurvey } from './analysed-survey.ts';
import { isPairingFlow } from './pairing-flow.ts';
import { slugs } from './slugs.ts';

/** What a report of a survey can say, by names that an author reads and types: `heard-of-resistance/yes`, `heard-by-sex/yes/women/count`. */
export type SurveyNames = Readonly<{
  /** The name of each table and flow, by its id. */
  of: ReadonlyMap<string, string>;
  cells: Readonly<Record<string, WrittenCell>>;
  figures: Readonly<Record<string, WrittenFigure>>;
}>;

/** As many groups as there are fillings. */
const mostGroups = 7;

export function surveyNames({ tables, flows }: AnalysedSurvey): SurveyNames {
  const hasOneWave = !tables.some(({ id }) => /^w(?!1\.)\d+\./.test(id));
  const called = (id: string) => (hasOneWave ? id.replace(/^w1\./, '') : id);
  const short = slugs([...tables.map(({ id }) => called(id)), ...flows.map(({ id }) => `people ${id}`)]);
  const of = new Map([
    ...tables.map(({ id }) => [id, short.get(called(id)) ?? id] as const),
    ...flows.map(({ id }) => [id, short.get(`people ${id}`) ?? id] as const),
  ]);
  return {
    of,
    cells: Object.fromEntries([
      ...tables.flatMap((table) => tableCells(table, of.get(table.id) ?? table.id)),
      ...flows.flatMap((flow) => flowCells(flow, of.get(flow.id) ?? flow.id)),
    ]),
    figures: Object.fromEntries([
      ...tables.flatMap((table) => tableFigure(table, of.get(table.id) ?? table.id)),
      ...flows
        .filter(({ id }) => !isPairingFlow(id))
        .map(({ id }) => [of.get(id) ?? id, { kind: 'flow', flow: id, title: '–' } as const] as const),
    ]),
  };
}

type Named = readonly (readonly [string, WrittenCell])[];

/** The columns that have a name in a cell's name; the only column, and that of everybody, have none. */
export function namedColumns(table: SurveyTable): readonly Readonly<{ column: string; slug: string }>[] {
  const short = slugs(table.columns);
  const isOnly = groupColumns(table).length === 1;
  return table.columns.map((column, at) => ({
    column,
    slug: isOnly || at === table.total ? '' : `/${short.get(column) ?? ''}`,
  }));
}

function tableCells(table: SurveyTable, name: string): Named {
  const rows = slugs(table.rows);
  const words: Named = [
    [`${name}/question`, { of: 'label', table: table.id }],
    ...table.rows.map(
      (row) => [`${name}/${rows.get(row) ?? ''}/words`, { of: 'label', table: table.id, row }] as const,
    ),
  ];
  const isTested = table.kind === 'paired' || groupColumns(table).length > 1;
  const tests: Named = !isTested
    ? []
    : [
        [`${name}/p`, { of: 'test', table: table.id, show: 'p' }],
        [`${name}/p-corrected`, { of: 'test', table: table.id, show: 'holm' }],
      ];
  return [...words, ...(table.kind === 'paired' ? pairedCells(table, name) : columnCells(table, name)), ...tests];
}

function columnCells(table: SurveyTable, name: string): Named {
  const rows = slugs(table.rows);
  return namedColumns(table).flatMap(({ column, slug }): Named => [
    [`${name}/people${slug}`, { of: 'base', table: table.id, column }],
    ...(slug === '' ? [] : [[`${name}/people${slug}/words`, { of: 'label', table: table.id, column }] as const]),
    ...table.rows.flatMap((row) =>
      (['percentage', 'count', 'low', 'high'] as const).map((show) => {
        const end = { percentage: '', count: '/count', low: '/from', high: '/to' }[show];
        return [
          `${name}/${rows.get(row) ?? ''}${slug}${end}`,
          { of: 'share', table: table.id, row, column, show },
        ] as const;
      }),
    ),
  ]);
}

function pairedCells(table: SurveyTable, name: string): Named {
  const short = slugs(table.rows);
  const [first = ''] = table.columns;
  return [
    [`${name}/people`, { of: 'base', table: table.id, column: first }],
    ...table.rows.flatMap((row) => {
      const start = `${name}/${short.get(row) ?? ''}`;
      return [
        ...(['before', 'after'] as const).flatMap((when) =>
          (['percentage', 'count'] as const).map(
            (show) =>
              [
                `${start}/${when}${show === 'count' ? '/count' : ''}`,
                { of: 'margin', table: table.id, row, when, show },
              ] as const,
          ),
        ),
        ...table.columns.map(
          (column) =>
            [
              `${start}/to/${short.get(column) ?? ''}/count`,
              { of: 'share', table: table.id, row, column, show: 'count' },
            ] as const,
        ),
      ];
    }),
  ];
}

function flowCells({ id, steps }: Flow, name: string): Named {
  const short = slugs(steps.map((step) => step.id));
  return steps.flatMap((step) => {
    const reasons = slugs(step.left.map(({ label }) => label));
    const start = `${name}/${short.get(step.id) ?? ''}`;
    return [
      [start, { of: 'flow', flow: id, step: step.id }] as const,
      ...step.left.map(
        ({ label }) =>
          [`${start}/${reasons.get(label) ?? ''}`, { of: 'flow', flow: id, step: step.id, reason: label }] as const,
      ),
    ];
  });
}

function tableFigure(table: SurveyTable, name: string): readonly (readonly [string, WrittenFigure])[] {
  const title = `{{${name}/question}}`;
  if (table.kind === 'paired') return [[name, { kind: 'before-after', table: table.id, title }]];
  const columns = groupColumns(table).map((at) => table.columns[at] ?? '');
  if (columns.length > mostGroups) return [];
  const isScale = table.kind === 'ordered' && table.rows.length <= mostOnScale;
  return [[name, { kind: isScale ? 'diverging' : 'bars', table: table.id, columns, title }]];
}
