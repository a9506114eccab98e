import type { Shown } from '#platform/disclosure/small-numbers.ts';

import type { QualityReport } from './quality-report.ts';
import type { ShownFigures } from './shown-figures.ts';
import type { Report } from './report.ts';
import { measures } from './assessment-question.ts';

const columns = [...measures, 'offeredInTimePercent', 'doneInTimePercent'] as const;

/** A report as CSV (RFC 4180, with a byte order mark for spreadsheets): the same figures as the page, and no others. */
export function reportCsv(report: Report, indicator: string, nameOf: (code: string) => string): string {
  const row = (by: string, code: string, name: string, figures: ShownFigures) =>
    line([
      indicator,
      report.from,
      report.to,
      report.releasedOn,
      by,
      code,
      name,
      ...columns.map((column) => String(figures[column] ?? '')),
    ]);
  return (
    '\uFEFF' +
    line(['indicator', 'from', 'to', 'released', 'by', 'code', 'name', ...columns]) +
    row('all', '', '', report.whole) +
    report.areas.map(({ code, figures }) => row('area', code, nameOf(code), figures)).join('') +
    report.types.map(({ type, figures }) => row('site type', type, type, figures)).join('') +
    report.reasons.map(({ reason, people }) => countLine(report, indicator, 'reason', reason, people)).join('')
  );
}

/** How assessments were done, as lines of the same file: each figure under the table that it is in, its count where others have their base. */
export function qualityCsv(report: QualityReport, indicator: string): string {
  return report.tables
    .flatMap(({ name, whole, parts }) =>
      [whole, ...parts].map(({ figure, count }) => countLine(report, indicator, name, figure, count)),
    )
    .join('');
}

type Dated = Pick<Report, 'from' | 'to' | 'releasedOn'>;

/** A count by itself. */
const countLine = ({ from, to, releasedOn }: Dated, indicator: string, by: string, code: string, count: Shown) =>
  line([indicator, from, to, releasedOn, by, code, code, String(count), ...columns.slice(1).map(() => '')]);

const line = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\r\n`;

/** Quoted where needed, and kept from being read as a formula by a spreadsheet. */
function quoted(text: string): string {
  const safe = /^[=+@\t]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
