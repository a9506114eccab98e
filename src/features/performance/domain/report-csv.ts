import type { ShownFigures } from './shown-figures.ts';
import type { Report } from './report.ts';
import { measures } from './assessment-question.ts';

const columns = [...measures, 'offeredInTimePercent', 'doneInTimePercent'] as const;

/** A report as CSV (RFC 4180, with a byte order mark for spreadsheets): the same figures as the page, and no others. */
export function reportCsv(report: Report, indicator: string, nameOf: (code: string) => string): string {
  const line = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\r\n`;
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
    report.reasons
      .map(({ reason, people }) =>
        line([
          indicator,
          report.from,
          report.to,
          report.releasedOn,
          'reason',
          reason,
          reason,
          String(people),
          '',
          '',
          '',
          '',
          '',
          '',
        ]),
      )
      .join('')
  );
}

/** Quoted where needed, and kept from being read as a formula by a spreadsheet. */
function quoted(text: string): string {
  const safe = /^[=+@\t]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
