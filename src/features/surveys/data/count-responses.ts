import {
  responseColumns,
  type ColumnProblem,
  type ColumnRole,
  type ResponseColumns,
} from '../domain/response-columns.ts';
import type { SurveyQuestion } from '../domain/survey-question.ts';
import {
  countAnswered,
  countChoice,
  countNumber,
  countTogether,
  emptyTally,
  mostGroups,
  type Tally,
} from '../domain/tally.ts';
import { CodeTable } from './code-table.ts';
import { eachRowOfBytes } from './csv-bytes.ts';
import { readNumber } from './read-number.ts';

export type OutsideCode = Readonly<{ question: string; firstLine: number; count: number }>;

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

export type CountFault =
  | ColumnProblem
  | Readonly<{ problem: 'utf-16' | 'open-quote' | 'empty' | 'too-many-groups' }>
  | Readonly<{ problem: 'not-a-weight'; line: number }>;

/** What `cell` does with a column, as a number, since it is asked forty million times. */
const passOver = 0;
const oneChoice = 1;
const otherAnswer = 2;
const optionColumn = 3;
const weightColumn = 4;

const empty = -1;
const outsideList = -2;

/** Counts a file of responses in one pass, keeping nothing of any person. */
export function countResponses(
  file: string,
  questions: readonly SurveyQuestion[],
  options: Readonly<{ by: string | undefined; weights: string | undefined }>,
): Readonly<{ ok: true; value: CountedResponses }> | Readonly<{ ok: false; problems: readonly CountFault[] }> {
  const reader = new ResponseReader(questions, options);
  const fault = eachRowOfBytes(file, delimiterOf(file), reader);
  if (fault !== null) return { ok: false, problems: [{ problem: fault }] };
  return reader.result();
}

/** What parts the heads most often: a comma, a semicolon, a tab or a bar. */
export function delimiterOf(file: string): number {
  const counts = new Map([44, 59, 9, 124].map((byte) => [byte, 0]));
  eachRowOfBytes(file, 0, {
    cell: (bytes, from, to) => {
      let quoted = false;
      for (let at = from; at < to; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === 34) quoted = !quoted;
        else if (!quoted && counts.has(byte)) counts.set(byte, (counts.get(byte) ?? 0) + 1);
      }
    },
    row: () => false,
  });
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

class ResponseReader {
  readonly #questions: readonly SurveyQuestion[];
  readonly #options: Readonly<{ by: string | undefined; weights: string | undefined }>;
  readonly #tallies: readonly Tally[];
  readonly #codes: readonly CodeTable[];
  /** Of the present row: the choice of each question, or `empty`, or `outsideList`; for select-all how many are ticked. */
  readonly #chosen: Int32Array;
  readonly #numbers: Float64Array;
  readonly #ticked: readonly Int32Array[];
  readonly #outside: Float64Array;
  readonly #firstOutside: Float64Array;
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

  constructor(
    questions: readonly SurveyQuestion[],
    options: Readonly<{ by: string | undefined; weights: string | undefined }>,
  ) {
    this.#questions = questions;
    this.#options = options;
    this.#tallies = questions.map(emptyTally);
    this.#codes = questions.map(({ choices }) => new CodeTable(choices.map(({ code }) => code)));
    this.#chosen = new Int32Array(questions.length).fill(empty);
    this.#numbers = new Float64Array(questions.length);
    this.#ticked = questions.map(({ choices }) => new Int32Array(choices.length));
    this.#outside = new Float64Array(questions.length);
    this.#firstOutside = new Float64Array(questions.length);
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
        if (from < to) {
          const code = this.#codes[question]?.find(bytes, from, to) ?? -1;
          this.#chosen[question] = code >= 0 ? code : outsideList;
        }
        return;
      case otherAnswer:
        if (from < to) this.#readAnswer(question, bytes, from, to);
        return;
      case optionColumn:
        this.#readOption(question, this.#choiceOf[column] ?? 0, bytes, from, to);
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
    if (!(this.#weight >= 0 && Number.isFinite(this.#weight))) return this.#stop({ problem: 'not-a-weight', line });
    if (this.#group === outsideList) return this.#stop({ problem: 'too-many-groups' });
    this.#responses += 1;
    if (this.#group === mostGroups) this.#inNoGroup += 1;
    for (let question = 0; question < this.#questions.length; question += 1) this.#count(question, line);
    return true;
  }

  #stop(problem: CountFault): boolean {
    this.#problems = [problem];
    return false;
  }

  #clear(): void {
    this.#chosen.fill(empty);
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
      const code = this.#codes[question]?.find(bytes, from, to) ?? -1;
      if (code >= 0) this.#group = code < mostGroups ? code : outsideList;
      return;
    }
    const known = this.#groupCodes.find(bytes, from, to);
    if (known >= 0) this.#group = known;
    else if (this.#groupCodes.size === mostGroups) this.#group = outsideList;
    else this.#group = this.#groupCodes.add(bytes.subarray(from, to));
  }

  #readAnswer(question: number, bytes: Uint8Array, from: number, to: number): void {
    switch (this.#questions[question]?.counting) {
      case 'several':
        this.#readTicks(question, bytes, from, to);
        return;
      case 'number': {
        const value = readNumber(bytes, from, to);
        this.#chosen[question] = Number.isFinite(value) ? 0 : outsideList;
        this.#numbers[question] = value;
        return;
      }
      default:
        this.#chosen[question] = 0;
    }
  }

  /** Codes apart by blanks, as XLSForm writes them; one that is there twice is one. */
  #readTicks(question: number, bytes: Uint8Array, from: number, to: number): void {
    for (let start = from, at = from; at <= to; at += 1) {
      if (at < to && bytes[at] !== 32) continue;
      if (at > start) {
        const code = this.#codes[question]?.find(bytes, start, at) ?? -1;
        if (code < 0) {
          this.#chosen[question] = outsideList;
          return;
        }
        this.#tick(question, code);
      }
      start = at + 1;
    }
  }

  #readOption(question: number, choice: number, bytes: Uint8Array, from: number, to: number): void {
    if (from === to || this.#chosen[question] === outsideList) return;
    const value = readNumber(bytes, from, to);
    if (value === 1) this.#tick(question, choice);
    // A 0 says that the question was answered, though this was not ticked.
    else if (value === 0) this.#chosen[question] = Math.max(0, this.#chosen[question] ?? 0);
    else this.#chosen[question] = outsideList;
  }

  #tick(question: number, choice: number): void {
    const ticked = this.#ticked[question];
    if (ticked === undefined) return;
    const length = Math.max(0, this.#chosen[question] ?? 0);
    for (let at = 0; at < length; at += 1) if (ticked[at] === choice) return;
    ticked[length] = choice;
    this.#chosen[question] = length + 1;
  }

  #count(question: number, line: number): void {
    const chosen = this.#chosen[question] ?? empty;
    const tally = this.#tallies[question];
    if (chosen === empty || tally === undefined) return;
    if (chosen === outsideList) {
      tally.outside += 1;
      this.#firstOutside[question] ||= line;
      return;
    }
    countAnswered(tally, this.#group, this.#weight);
    const counting = this.#questions[question]?.counting;
    if (counting === 'one') countChoice(tally, chosen, this.#group, this.#weight);
    else if (counting === 'number') countNumber(tally, this.#numbers[question] ?? 0);
    else if (counting === 'several') {
      const ticked = this.#ticked[question];
      if (ticked === undefined) return;
      for (let at = 0; at < chosen; at += 1) countChoice(tally, ticked[at] ?? 0, this.#group, this.#weight);
      countTogether(tally, ticked, chosen, ticked.length, this.#group);
    }
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
          return count === 0 ? [] : [{ question: name, count, firstLine: this.#firstOutside[at] ?? 0 }];
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
