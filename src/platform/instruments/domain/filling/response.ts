import type { Entry } from '#platform/record/domain/entry.ts';

import type { AnswersGiven, InstrumentName } from '../answer.ts';
import type { Answers, Said } from '../said.ts';
import type { FormBegun } from './filling-kinds.ts';

/** One thing that was said to a question, with the entry that says it. */
export type Statement = Readonly<{ said: Said; entry: Entry<AnswersGiven> }>;

/** As much of what stands as a page needs, for each path; also of a filling that is nobody's entries. */
export type Standing = ReadonlyMap<string, readonly Readonly<{ said: Said; entry: Readonly<{ id: string }> }>[]>;

/** One filling of an instrument about somebody, by whoever, wherever. */
export type Response = Readonly<{
  /** That of the entry that began it. */
  id: string;
  instrument: InstrumentName;
  begun: Entry<FormBegun>;
  answers: Answers;
  /** What stands for each path, oldest first: one statement, or several that did not know of each other. */
  statements: ReadonlyMap<string, readonly Statement[]>;
  /** Paths whose statements differ, for a person to settle. */
  differing: readonly string[];
  /** Every entry of it that counts, oldest first. */
  entries: readonly Entry<AnswersGiven>[];
}>;
