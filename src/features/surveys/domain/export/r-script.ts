import type { SurveyQuestion } from '../survey-question.ts';
import type { ExportedColumn } from './exported-table.ts';
import { rFunctions } from './r-functions.ts';
import { rPairs } from './r-pairs.ts';

/** Of which form and file a script is; `by` names the question whose answers are the groups, null for none; `before` the file of the wave before, where both have the numbers of pairs. */
export type RepeatedAnalysis = Readonly<{
  title: string;
  version: string;
  csv: string;
  by: string | null;
  before: string | null;
}>;

/**
 * A script of R that repeats `survey analyse` from an exported CSV with nothing but base R: each answer with its base and Wilson interval, means and medians with theirs, each question by group with the advised test, and
 * each question of the same people before and after with the advised test, all corrected together. It prints one table of comma-separated values, line by line: question, group, answer, measure, value. Its first lines say what it leaves out.
 */
export function rScript(
  { title, version, csv, by, before }: RepeatedAnalysis,
  questions: readonly SurveyQuestion[],
  columns: readonly ExportedColumn[],
): string {
  const counted = questions.flatMap((question, at) => {
    const own = columns.filter((column) => column.question === at);
    return question.counting === 'said' || own.length === 0 ? [] : [questionOf(question, own)];
  });
  return [
    `# Repeats the counts, intervals and advised tests of ${oneLine(title)} (version ${oneLine(version)}).`,
    '# Left out: effect sizes, weighted figures and their tests, and tests that stand only beside the advised one.',
    before === null
      ? '# Left out: tests of the same people before and after, as there is no wave before with numbers of pairs.'
      : `# Tests of the same people before and after need the file of the wave before, ${oneLine(before)}, beside this one.`,
    '# Exact tests of more than some 3,000,000 possible tables are drawn (a line "tables drawn" says so); such a p differs a little from that of other draws.',
    `# Rscript ${oneLine('FILE.R')} in the folder of ${oneLine(csv)}; no packages are needed.`,
    `file <- ${rText(csv)}`,
    `by <- ${by === null ? 'NULL' : rText(by)}`,
    `before <- ${before === null ? 'NULL' : rText(before)}`,
    'questions <- list(',
    counted.join(',\n'),
    ')',
    '',
    rFunctions,
    rPairs,
  ].join('\n');
}

function questionOf({ name, counting, isOrdered, choices }: SurveyQuestion, own: readonly ExportedColumn[]): string {
  const codes = rTexts(choices.map(({ code }) => code));
  const kind = counting === 'one' && isOrdered ? 'ordered' : counting;
  return `  list(name = ${rText(name)}, kind = ${rText(kind)}, columns = ${rTexts(own.map((column) => column.name))}, codes = ${codes})`;
}

const rTexts = (texts: readonly string[]): string => `c(${texts.map(rText).join(', ')})`;

/** A text of R in ASCII alone, so that it is read alike in every locale. */
export function rText(text: string): string {
  const safe = [...text].map((letter) => {
    if (letter === '\\' || letter === '"') return `\\${letter}`;
    const code = letter.codePointAt(0) ?? 0;
    return code >= 32 && code < 127 ? letter : `\\U{${code.toString(16)}}`;
  });
  return `"${safe.join('')}"`;
}

/** Nothing of a title may end its line of comment. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
