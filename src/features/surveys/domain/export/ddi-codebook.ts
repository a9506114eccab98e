import type { Instrument } from '#platform/instruments/domain/instrument.ts';

import type { ColumnSummary } from './column-summary.ts';
import type { ExportedColumn } from './exported-table.ts';

/** A DDI Codebook 2.5 document: the study, its file and its variables with their codes and how often each was given. No answer in words is in it. */
export function ddiCodebook(
  { id, version, source, language }: Pick<Instrument, 'id' | 'version' | 'source' | 'language'>,
  title: string,
  columns: readonly ExportedColumn[],
  { responses, summaries }: Readonly<{ responses: number; summaries: readonly ColumnSummary[] }>,
): string {
  const variables = columns
    .map((column, at) => {
      const summary = summaries[at];
      return summary === undefined ? '' : variableOf(column, at, summary, responses);
    })
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<codeBook xmlns="ddi:codebook:2_5" version="2.5" xml:lang="${escaped(language)}">
  <stdyDscr>
    <citation>
      <titlStmt><titl>${escaped(title)}</titl><IDNo>${escaped(id)}</IDNo></titlStmt>
      <verStmt><version>${escaped(version)}</version></verStmt>
    </citation>${source === null ? '' : `\n    <method><dataColl><sources><dataSrc>${escaped(source)}</dataSrc></sources></dataColl></method>`}
  </stdyDscr>
  <fileDscr ID="F1">
    <fileTxt><dimensns><caseQnty>${String(responses)}</caseQnty><varQnty>${String(columns.length)}</varQnty></dimensns></fileTxt>
  </fileDscr>
  <dataDscr>${variables}
  </dataDscr>
</codeBook>
`;
}

function variableOf(
  { name, label, holds, codes }: ExportedColumn,
  at: number,
  { answered, byCode }: ColumnSummary,
  responses: number,
): string {
  const categories = codes
    .map(
      ({ code, label: meaning }) =>
        `\n      <catgry><catValu>${escaped(code)}</catValu><labl>${escaped(meaning)}</labl><catStat type="freq">${String(byCode.get(code) ?? 0)}</catStat></catgry>`,
    )
    .join('');
  return `
    <var ID="V${String(at + 1)}" name="${escaped(name)}" files="F1" intrvl="${codes.length === 0 && holds === 'number' ? 'contin' : 'discrete'}">
      <labl>${escaped(label)}</labl>
      <sumStat type="vald">${String(answered)}</sumStat>
      <sumStat type="invd">${String(responses - answered)}</sumStat>${categories}
      <varFormat type="${holds === 'number' ? 'numeric' : 'character'}"/>
    </var>`;
}

/** Text inside XML; what XML 1.0 does not allow at all becomes U+FFFD. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
