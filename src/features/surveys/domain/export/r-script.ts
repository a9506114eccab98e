import type { SurveyQuestion } from '../survey-question.ts';
import type { ExportedColumn } from './exported-table.ts';
import { rFunctions } from './r-functions.ts';

/** Of which form and file a script is; `by` names the question whose answers are the groups, null for none. */
export type RepeatedAnalysis = Readonly<{ title: string; version: string; csv: string; by: string | null }>;

/**
 * A script of R that repeats `survey analyse` from an exported CSV with nothing but base R: each answer with its base and Wilson interval, and each question by group with the advised test, all corrected together. It
 * prints one table of comma-separated values: question, group, answer, measure, value. Weights are not repeated.
 */
export function rScript(
  { title, version, csv, by }: RepeatedAnalysis,
  questions: readonly SurveyQuestion[],
  columns: readonly ExportedColumn[],
): string {
  const counted = questions.flatMap((question, at) => {
    const own = columns.filter((column) => column.question === at);
    return question.counting === 'said' || own.length === 0 ? [] : [questionOf(question, own)];
  });
  return [
    `# Repeats the analysis of ${oneLine(title)} (version ${oneLine(version)}).`,
    `# Rscript ${oneLine('FILE.R')} in the folder of ${oneLine(csv)}; no packages are needed.`,
    `file <- ${rText(csv)}`,
    `by <- ${by === null ? 'NULL' : rText(by)}`,
    'questions <- list(',
    counted.join(',\n'),
    ')',
    '',
    rFunctions,
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
