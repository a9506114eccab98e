import type { SurveyQuestion } from '../domain/survey-question.ts';
import { countAnswered, countChoice, countNumber, countTogether, type Tally } from '../domain/tally.ts';
import { CodeTable } from './code-table.ts';
import { readNumber } from './read-number.ts';

/** So many rows and codes that are on no list are told. */
const mostTold = 5;

const decoder = new TextDecoder();

const empty = -1;
const outsideList = -2;

/** Whose answers a row holds: group and weight, and its place in the file. */
export type CountedRow = Readonly<{ group: number; weight: number; line: number }>;

/** The answers of one row of a file, read from its bytes into numbers; the same cells are used again for the next row. */
export class RowAnswers {
  readonly #questions: readonly SurveyQuestion[];
  readonly #codes: readonly CodeTable[];
  /** Of the present row: the choice of each question, or `empty`, or `outsideList`; for select-all how many are ticked. */
  readonly #chosen: Int32Array;
  readonly #numbers: Float64Array;
  readonly #ticked: readonly Int32Array[];
  readonly #outside: readonly { lines: number[]; codes: string[] }[];
  /** Of the present row: what was outside the list, by question. */
  readonly #written: string[];

  constructor(questions: readonly SurveyQuestion[]) {
    this.#questions = questions;
    this.#codes = questions.map(({ choices }) => new CodeTable(choices.map(({ code }) => code)));
    this.#chosen = new Int32Array(questions.length).fill(empty);
    this.#numbers = new Float64Array(questions.length);
    this.#ticked = questions.map(({ choices }) => new Int32Array(choices.length));
    this.#outside = questions.map(() => ({ lines: [], codes: [] }));
    this.#written = questions.map(() => '');
  }

  clear(): void {
    this.#chosen.fill(empty);
  }

  codeOf(question: number, bytes: Uint8Array, from: number, to: number): number {
    return this.#codes[question]?.find(bytes, from, to) ?? -1;
  }

  /** The first rows in which an answer outside the list was met, and the first such answers, each once; five at most. */
  outside(question: number): Readonly<{ lines: readonly number[]; codes: readonly string[] }> {
    return this.#outside[question] ?? { lines: [], codes: [] };
  }

  #setOutside(question: number, bytes: Uint8Array, from: number, to: number): void {
    this.#chosen[question] = outsideList;
    this.#written[question] = decoder.decode(bytes.subarray(from, to));
  }

  /** Of the present row: the choice of each question that takes one, below 0 where there is none on the list. */
  get chosen(): Int32Array {
    return this.#chosen;
  }

  /** An answer to a question that takes one choice. */
  choose(question: number, bytes: Uint8Array, from: number, to: number): void {
    if (from === to) return;
    const code = this.#codes[question]?.find(bytes, from, to) ?? -1;
    if (code >= 0) this.#chosen[question] = code;
    else this.#setOutside(question, bytes, from, to);
  }

  /** An answer to any other question; there is one. */
  answer(question: number, bytes: Uint8Array, from: number, to: number): void {
    switch (this.#questions[question]?.counting) {
      case 'several':
        this.#readTicks(question, bytes, from, to);
        return;
      case 'number': {
        const value = readNumber(bytes, from, to);
        this.#chosen[question] = 0;
        this.#numbers[question] = value;
        if (!Number.isFinite(value)) this.#setOutside(question, bytes, from, to);
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
          this.#setOutside(question, bytes, start, at);
          return;
        }
        this.#tick(question, code);
      }
      start = at + 1;
    }
  }

  option(question: number, choice: number, bytes: Uint8Array, from: number, to: number): void {
    if (from === to || this.#chosen[question] === outsideList) return;
    const value = readNumber(bytes, from, to);
    if (value === 1) this.#tick(question, choice);
    // A 0 says that the question was answered, though this was not ticked.
    else if (value === 0) this.#chosen[question] = Math.max(0, this.#chosen[question] ?? 0);
    else this.#setOutside(question, bytes, from, to);
  }

  #tick(question: number, choice: number): void {
    const ticked = this.#ticked[question];
    if (ticked === undefined) return;
    const length = Math.max(0, this.#chosen[question] ?? 0);
    for (let at = 0; at < length; at += 1) if (ticked[at] === choice) return;
    ticked[length] = choice;
    this.#chosen[question] = length + 1;
  }

  /** Counts the row as it stands, once all its cells are in. */
  count(tallies: readonly Tally[], row: CountedRow): void {
    for (let question = 0; question < this.#questions.length; question += 1) {
      const chosen = this.#chosen[question] ?? empty;
      const tally = tallies[question];
      if (chosen === empty || tally === undefined) continue;
      if (chosen === outsideList) {
        tally.outside += 1;
        this.#tellOutside(question, row.line);
      } else this.#countOne(tally, question, chosen, row);
    }
  }

  #tellOutside(question: number, line: number): void {
    const told = this.#outside[question];
    const written = this.#written[question] ?? '';
    if (told === undefined) return;
    if (told.lines.length < mostTold) told.lines.push(line);
    if (told.codes.length < mostTold && !told.codes.includes(written)) told.codes.push(written);
  }

  #countOne(tally: Tally, question: number, chosen: number, { group, weight }: CountedRow): void {
    countAnswered(tally, group, weight);
    const counting = this.#questions[question]?.counting;
    if (counting === 'one') countChoice(tally, chosen, group, weight);
    else if (counting === 'number') countNumber(tally, this.#numbers[question] ?? 0, weight);
    else if (counting === 'several') {
      const ticked = this.#ticked[question];
      if (ticked === undefined) return;
      for (let at = 0; at < chosen; at += 1) countChoice(tally, ticked[at] ?? 0, group, weight);
      countTogether(tally, ticked, chosen, ticked.length, group);
    }
  }
}
