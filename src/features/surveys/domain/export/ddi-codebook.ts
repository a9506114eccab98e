import type { Instrument } from '#platform/instruments/domain/instrument.ts';

import type { SurveyQuestion } from '../survey-question.ts';
import type { ColumnSummary } from './column-summary.ts';
import type { ExportedColumn } from './exported-table.ts';
import { noAnswers } from './no-answer.ts';

type Described = Readonly<{
  questions: readonly SurveyQuestion[];
  responses: number;
  summaries: readonly ColumnSummary[];
  /** Whether it is known to whom each question was put; a file of responses does not tell. */
  isAskedKnown: boolean;
}>;

/**
 * A DDI Codebook 2.5 document: the study, its file, its select-all questions as groups of variables, and each variable with the question's words in every language, to whom it was put, its codes and how often each was given. Codes are the form's, as the
 * CSV has them. Whoever was not asked is no invalid answer. No answer in words is in it.
 */
export function ddiCodebook(
  { id, version, source, language }: Pick<Instrument, 'id' | 'version' | 'source' | 'language'>,
  title: string,
  columns: readonly ExportedColumn[],
  described: Described,
): string {
  const { questions, responses, summaries } = described;
  const groups = questions.map((question, at) => groupOf(question, at, columns)).join('');
  const variables = columns
    .map((column, at) => {
      const summary = summaries[at];
      return summary === undefined ? '' : variableOf(column, at, summary, described);
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
  <dataDscr>${groups}${variables}
  </dataDscr>
</codeBook>
`;
}

/** The options of a select-all question, each a variable of its own. */
function groupOf({ name, label, counting }: SurveyQuestion, at: number, columns: readonly ExportedColumn[]): string {
  const own = columns.flatMap(({ question }, place) => (question === at ? [`V${String(place + 1)}`] : []));
  if (counting !== 'several' || own.length === 0) return '';
  return `
    <varGrp ID="G${String(at + 1)}" name="${escaped(name)}" type="multipleResp" var="${own.join(' ')}">
      <labl>${escaped(label)}</labl>
    </varGrp>`;
}

function variableOf(column: ExportedColumn, at: number, summary: ColumnSummary, described: Described): string {
  const { name, label, holds, codes, identifies } = column;
  const question = described.questions[column.question];
  const { answered, outside, unknown, byCode, without } = summary;
  const invalid = without[-7] + without[-8] + outside + unknown;
  const isAmount = codes.length === 0 && holds === 'number' && !identifies;
  const categories = codes.map(({ code, label: meaning }) => categoryOf(code, meaning, byCode.get(code) ?? 0, false));
  const reasons = described.isAskedKnown && !identifies ? noAnswers : [];
  const missing = reasons.map(({ value, label: why }) => categoryOf(String(value), why, without[value], true));
  const words = Object.entries(question?.labels ?? {}).map(
    ([language, text]) => `<qstnLit xml:lang="${escaped(language)}">${escaped(text)}</qstnLit>`,
  );
  return `
    <var ID="V${String(at + 1)}" name="${escaped(name)}" files="F1" intrvl="${isAmount ? 'contin' : 'discrete'}">
      <labl>${escaped(label)}</labl>${words.length === 0 ? '' : `\n      <qstn>${words.join('')}</qstn>`}
      <universe>${escaped(universeOf(column, summary, described))}</universe>
      <sumStat type="vald">${String(answered)}</sumStat>
      <sumStat type="invd">${String(identifies ? 0 : invalid)}</sumStat>${[...categories, ...missing].join('')}
      <varFormat type="${holds === 'number' ? 'numeric' : 'character'}"/>${noteOf(column, summary, described)}
    </var>`;
}

const categoryOf = (code: string, meaning: string, people: number, isMissing: boolean): string =>
  `\n      <catgry${isMissing ? ' missing="Y"' : ''}><catValu>${escaped(code)}</catValu><labl>${escaped(meaning)}</labl><catStat type="freq">${String(people)}</catStat></catgry>`;

function universeOf({ identifies }: ExportedColumn, summary: ColumnSummary, described: Described): string {
  const { responses, isAskedKnown } = described;
  if (identifies) return `The ${String(summary.answered)} of ${String(responses)} responses that are one of a pair.`;
  if (!isAskedKnown) return `All ${String(responses)} responses of the file; it does not tell who was asked this.`;
  return `The ${String(responses - summary.without[-9])} of ${String(responses)} responses in which this was asked.`;
}

/** What no count of a category says. */
function noteOf({ identifies }: ExportedColumn, { outside, unknown }: ColumnSummary, described: Described): string {
  const notes = [
    ...(described.isAskedKnown && !identifies
      ? ['An empty cell of the CSV file is one of the missing categories, which the SPSS file tells apart in numbers.']
      : []),
    ...(outside > 0 ? [`${String(outside)} answers are not on the form’s list; they are among the invalid ones.`] : []),
    ...(unknown > 0 && !identifies
      ? [`${String(unknown)} have no answer that can be used, and nobody can say why; they are among the invalid ones.`]
      : []),
  ];
  return notes.length === 0 ? '' : `\n      <notes>${escaped(notes.join(' '))}</notes>`;
}

/** Text inside XML; what XML 1.0 does not allow at all becomes U+FFFD. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
