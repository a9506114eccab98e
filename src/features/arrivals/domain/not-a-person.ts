import type { Row } from '#platform/spreadsheets/domain/sheet.ts';

import type { Header } from './find-header.ts';
import { plainWords } from './recognise-column.ts';

/** Why a row was not taken for a person. The rows are shown, so that nobody is lost by a wrong guess. */
export type NotAPerson = 'title' | 'repeated-header' | 'total' | 'footer' | 'heading' | 'nobody-named';

const totals =
  /^\W*(grand )?(sub ?-?)?totals?\b|^\W*(total|number|no|count) (of )?(people|persons|guests|residents|arrivals|adults|children|families|rooms)\b/i;
const footers =
  /\b(end of (list|report|document)|page \d+( of \d+)?|prepared by|produced by|printed (on|by|at)|generated (on|by)|source:|confidential|official[- ]sensitive|data protection|gdpr|do not (share|forward)|please (note|contact|return|send)|last updated|correct as (of|at))\b|^\W*(key|notes?|nb|n\.b\.?|legend)\s*[:=-]|©|https?:\/\//i;
const headings =
  /^\W*(family|household|room|flat|block|floor|building|wing|corridor|singles?|single (men|males|women|females|adults)|males?|females?|men|women|children|families|couples|arrivals?|new arrivals|departures?|main building|annexe?)\s*([A-Z]?\d*|of \d+|no\.? ?\d+|[A-Z])?\W*$/i;

/** Says why a row below the header is nobody's; null where it is somebody's, or may be. */
export function notAPerson(row: Row, header: Header, hasName: boolean): NotAPerson | null {
  const texts = row.cells.filter((cell) => !cell.merged && cell.text.trim() !== '').map((cell) => cell.text.trim());
  if (repeatsHeader(row, header)) return 'repeated-header';
  const first = texts[0] ?? '';
  if (totals.test(first) && texts.length <= 4) return 'total';
  if (texts.length <= 2 && footers.test(texts.join(' '))) return 'footer';
  if (texts.length === 1 && headings.test(first)) return 'heading';
  if (texts.length === 1 && first.split(/\s+/).length > 8) return 'footer';
  return hasName ? null : texts.every((text) => /^[\d.,%\s-]*$/.test(text)) ? 'total' : 'nobody-named';
}

/** The header again, as at the top of each printed page. */
function repeatsHeader(row: Row, { columns }: Header): boolean {
  const same = columns.filter(({ index, heading }) => {
    const text = row.cells[index]?.text ?? '';
    return text !== '' && (text.trim() === heading || plainWords(text) === plainWords(heading));
  }).length;
  return (
    same >= 2 && same >= Math.min(columns.length, row.cells.filter((cell) => cell.text.trim() !== '').length) * 0.6
  );
}
