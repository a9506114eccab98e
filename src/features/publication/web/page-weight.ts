import { gzipSync } from 'node:zlib';

import { renderToString } from 'preact-render-to-string';

import type { Snapshot } from '../domain/snapshot.ts';
import type { ReportDrawing } from './publication-needs.ts';

/** In bytes as they cross the network. With the shell and its style, which weigh about 8,000, a page stays below 50 KB on a phone with little data. */
const mostBytes = 40_000;

/** Whether a report is too much for one page: everything that it holds, with its longest summary, is weighed as it is sent. */
export function isTooLarge(drawing: ReportDrawing, { report, quotations }: Snapshot): boolean {
  const summaries = report.summaries.map((summary) => renderToString(drawing.summary(summary)));
  const longest = summaries.reduce((a, b) => (a.length > b.length ? a : b), '');
  const words = quotations.map((one) => `<blockquote>${one.words}</blockquote>`).join('');
  return gzipSync(renderToString(drawing.body(report)) + longest + words).length > mostBytes;
}
