import {
  responseColumns,
  type ColumnProblem,
  type ColumnRole,
  type ResponseColumns,
} from '../domain/response-columns.ts';
import type { SurveyQuestion } from '../domain/survey-question.ts';
import { emptyTally, mostGroups, type Tally } from '../domain/tally.ts';
import { CodeTable } from './code-table.ts';
import { readNumber } from './read-number.ts';
import { RowAnswers } from './row-answers.ts';
import { eachResponse, type ResponseFault } from './sav-rows.ts';

/** Answers to a question that are on no list, or no number: how many, the first rows of them and what stood there, five at most. */
export type OutsideCode = Readonly<{
  question: string;
  count: number;
  firstLine: number;
  lines: readonly number[];
  codes: readonly string[];
}>;

export type CountedResponses = Readonly<{
  responses: number;
  columns: ResponseColumns;
  tallies: readonly Tally[];
  /** Groups in the order of the choice list, or as they were met; null without `by`. */
  groups: readonly Readonly<{ name: string; slot: number }>[] | null;
  inNoGroup: number;
  outside: readonly OutsideCode[];
  /** Rows with more or fewer cells than heads, and the first of them. */
  ragged: Readonly<{ count: number; firstLine: number }> | null;
}>;

/** How a file is counted: the column to group by, and weights from a column or worked out from what a row chose (by question; below 0 for none). */
export type CountOptions = Readonly<{
  by: string | undefined;
  weights: string | undefined;
  weigh?: (chosen: Int32Array) => number;
}>;

export type CountFault =
  | ColumnProblem
  | Readonly<{ problem: ResponseFault | 'empty' | 'too-many-groups' }>
  | Readonly<{ problem: 'not-a-weight'; line: number }>;

/** What `cell` does with a column, as a number, since it is asked forty million times. */
const passOver = 0;
const oneChoice = 1;
const otherAnswer = 2;
const optionColumn = 3;
const weightColumn = 4;

/** Stands for a group when there are more than can be told apart. */
const beyondGroups = -1;

/** Counts a file of responses in one pass, keeping nothing of any person. */
export function countResponses(
  file: string,
  questions: readonly SurveyQuestion[],
  options: CountOptions,
): Readonly<{ ok: true; value: CountedResponses }> | Readonly<{ ok: false; problems: readonly CountFault[] }> {
  const reader = new ResponseReader(questions, options);
  const fault = eachResponse(file, questions, reader);
  if (fault !== null) return { ok: false, problems: [{ problem: fault }] };
  return reader.result();
}

class ResponseReader {
  readonly #questions: readonly SurveyQuestion[];
  readonly #options: CountOptions;
  readonly #tallies: readonly Tally[];
  readonly #answers: RowAnswers;
  readonly #groupCodes = new CodeTable();
  #work = new Uint8Array();
  #questionOf = new Int32Array();
  #choiceOf = new Int32Array();
  #byColumn = -1;
  #heads: string[] = [];
  #columns: ResponseColumns | null = null;
  #problems: readonly CountFault[] = [];
  #group = mostGroups;
  #weight = 1;
  #responses = 0;
  #inNoGroup = 0;
  #ragged = 0;
  #firstRagged = 0;

  constructor(questions: readonly SurveyQuestion[], options: CountOptions) {
    this.#questions = questions;
    this.#options = options;
    const isWeighted = options.weights !== undefined || options.weigh !== undefined;
    this.#tallies = questions.map((question) => emptyTally(question, isWeighted));
    this.#answers = new RowAnswers(questions);
  }

  cell(bytes: Uint8Array, from: number, to: number, column: number): void {
    if (this.#columns === null) {
      const head = new TextDecoder().decode(bytes.subarray(from, to)).replaceAll('""', '"');
      this.#heads[column] = head;
      return;
    }
    if (column === 0) this.#clear();
    if (column === this.#byColumn) this.#readGroup(bytes, from, to, this.#columns.by?.question ?? null);
    const question = this.#questionOf[column] ?? 0;
    switch (this.#work[column]) {
      case oneChoice:
        this.#answers.choose(question, bytes, from, to);
        return;
      case otherAnswer:
        if (from < to) this.#answers.answer(question, bytes, from, to);
        return;
      case optionColumn:
        this.#answers.option(question, this.#choiceOf[column] ?? 0, bytes, from, to);
        return;
      case weightColumn:
        this.#weight = readNumber(bytes, from, to);
    }
  }

  row(cells: number, line: number): boolean {
    if (this.#columns === null) return this.#readHeads();
    if (cells !== this.#heads.length) {
      this.#ragged += 1;
      this.#firstRagged ||= line;
    }
    if (this.#options.weigh !== undefined) this.#weight = this.#options.weigh(this.#answers.chosen);
    if (!(this.#weight >= 0 && Number.isFinite(this.#weight))) return this.#stop({ problem: 'not-a-weight', line });
    if (this.#group === beyondGroups) return this.#stop({ problem: 'too-many-groups' });
    this.#responses += 1;
    if (this.#group === mostGroups) this.#inNoGroup += 1;
    this.#answers.count(this.#tallies, { group: this.#group, weight: this.#weight, line });
    return true;
  }

  #stop(problem: CountFault): boolean {
    this.#problems = [problem];
    return false;
  }

  #clear(): void {
    this.#answers.clear();
    this.#group = mostGroups;
    this.#weight = 1;
  }

  #readHeads(): boolean {
    const columns = responseColumns(this.#heads, this.#questions, this.#options);
    if ('roles' in columns) {
      this.#columns = columns;
      this.#byColumn = columns.by?.column ?? -1;
      this.#work = Uint8Array.from(columns.roles, (role) => this.#workFor(role));
      this.#questionOf = Int32Array.from(columns.roles, (role) => ('question' in role ? role.question : 0));
      this.#choiceOf = Int32Array.from(columns.roles, (role) => (role.is === 'option' ? role.choice : 0));
      return true;
    }
    this.#problems = columns;
    return false;
  }

  #workFor(role: ColumnRole): number {
    if (role.is === 'weight') return weightColumn;
    if (role.is === 'option') return optionColumn;
    if (role.is !== 'question') return passOver;
    return this.#questions[role.question]?.counting === 'one' ? oneChoice : otherAnswer;
  }

  #readGroup(bytes: Uint8Array, from: number, to: number, question: number | null): void {
    if (from === to) return;
    if (question !== null) {
      const code = this.#answers.codeOf(question, bytes, from, to);
      if (code >= 0) this.#group = code < mostGroups ? code : beyondGroups;
      return;
    }
    const known = this.#groupCodes.find(bytes, from, to);
    if (known >= 0) this.#group = known;
    else if (this.#groupCodes.size === mostGroups) this.#group = beyondGroups;
    else this.#group = this.#groupCodes.add(bytes.subarray(from, to));
  }

  result(): ReturnType<typeof countResponses> {
    if (this.#problems.length > 0) return { ok: false, problems: this.#problems };
    if (this.#columns === null || this.#responses === 0) return { ok: false, problems: [{ problem: 'empty' }] };
    return {
      ok: true,
      value: {
        responses: this.#responses,
        columns: this.#columns,
        tallies: this.#tallies,
        groups: this.#groupNames(),
        inNoGroup: this.#inNoGroup,
        outside: this.#questions.flatMap(({ name }, at) => {
          const count = this.#tallies[at]?.outside ?? 0;
          const told = this.#answers.outside(at);
          return count === 0 ? [] : [{ question: name, count, firstLine: told.lines[0] ?? 0, ...told }];
        }),
        ragged: this.#ragged === 0 ? null : { count: this.#ragged, firstLine: this.#firstRagged },
      },
    };
  }

  #groupNames(): CountedResponses['groups'] {
    const by = this.#columns?.by ?? null;
    if (by === null) return null;
    if (by.question !== null)
      return (this.#questions[by.question]?.choices ?? [])
        .slice(0, mostGroups)
        .map(({ code }, slot) => ({ name: code, slot }));
    return Array.from({ length: this.#groupCodes.size }, (_, slot) => ({
      name: this.#groupCodes.text(slot),
      slot,
    })).sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
