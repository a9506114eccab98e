import { countedQuestions, pairingQuestions, type CountedQuestion } from '../analysis/counted-questions.ts';
import type { PairedWaves } from '../pairing/pair-waves.ts';
import type { PairingPlan } from '../pairing/pairing-plan.ts';
import type { SurveyForm } from '../survey-form.ts';
import type { SurveyResponse } from '../survey-response.ts';
import type { SurveyQuestion } from '../survey-question.ts';
import { exportedColumns, exportedValue, type ExportedColumn } from './exported-table.ts';
import type { ExportedCell } from './no-answer.ts';

/** Stored responses as the files of `survey export` hold those of a file: the same questions, columns and cells. */
export type StoredTable = Readonly<{
  questions: readonly SurveyQuestion[];
  columns: readonly ExportedColumn[];
  rows: readonly (readonly ExportedCell[])[];
}>;

export type WhatIsExported = Readonly<{
  form: SurveyForm;
  pairing: PairingPlan;
  /** Who is one of a pair, by response; null where the survey pairs nothing. */
  pairNumbers: ReadonlyMap<string, number> | null;
  /** What the column of these numbers is called in a codebook. */
  pairLabel: string;
  /** Whether answers in words, dates, places and pictures go with the rest. */
  withWords: boolean;
  /** Whether the self-made code or the card's number does. */
  withCodes: boolean;
}>;

/** What says which two responses are of one person stands in no file unless asked for; a number from 1 stands in its place, first in each row. */
export function storedTable(responses: readonly SurveyResponse[], what: WhatIsExported): StoredTable {
  const { form, pairing, pairNumbers, pairLabel, withWords, withCodes } = what;
  const asked = [
    ...countedQuestions(form, pairing).filter(({ counting }) => withWords || counting !== 'said'),
    ...(withCodes ? pairingQuestions(form, pairing).map(asWritten) : []),
  ];
  const pair: readonly SurveyQuestion[] =
    pairNumbers === null ? [] : [{ name: 'pair', label: pairLabel, counting: 'number', choices: [], isOrdered: false }];
  const questions = [...pair, ...asked];
  const columns = exportedColumns(questions).map((column) => ({
    ...column,
    identifies: column.question < pair.length,
  }));
  return {
    questions,
    columns,
    rows: responses.map(({ id, replies, asked: put }) =>
      columns.map((column): ExportedCell => {
        const place = column.question - pair.length;
        if (place < 0) return pairNumbers?.get(id)?.toString() ?? null;
        const question = asked[place];
        if (question === undefined) return null;
        const values = replies.get(question.path);
        if (values === undefined) return put.includes(question.path) ? -8 : -9;
        const written = values.join(' ');
        if (values.length === 0) return -7;
        return written.trim() === '' ? -8 : exportedValue(written, column, question);
      }),
    ),
  };
}

/** A part of a code is what somebody wrote, also where that is a number. */
const asWritten = (question: CountedQuestion): CountedQuestion => ({ ...question, counting: 'said', choices: [] });

/**
 * A number from 1 for each person who is in a pair, the same in the file of each wave. They follow the first wave's own order, which says nothing of who came first.
 */
export function pairNumbersOf(
  each: readonly Readonly<{ paired: Pick<PairedWaves, 'pairs'> }>[],
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let last = 0;
  for (const { before, after } of each.flatMap(({ paired }) => paired.pairs)) {
    const number = numbers.get(before) ?? (last += 1);
    numbers.set(before, number);
    numbers.set(after, number);
  }
  return numbers;
}
