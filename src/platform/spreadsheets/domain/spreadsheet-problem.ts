/** Why a file could not be read. Each has words that say what to do next (content, `spreadsheets.problem.*`). */
export type SpreadsheetProblemName =
  | 'empty-file'
  | 'no-rows'
  | 'picture'
  | 'pdf'
  | 'document'
  | 'presentation'
  | 'open-document'
  | 'binary-workbook'
  | 'old-excel'
  | 'web-page'
  | 'archive'
  | 'not-a-list'
  | 'password-needed'
  | 'wrong-password'
  | 'cut-short'
  | 'damaged'
  | 'file-too-large'
  | 'unpacks-too-large'
  | 'too-many-sheets'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-cells'
  | 'takes-too-long';

export type SpreadsheetProblem = Readonly<{
  problem: SpreadsheetProblemName;
  /** What the words may name: a limit, a size. Never anything out of the file. */
  values: Readonly<Record<string, string | number>>;
}>;

/** Thrown inside the reader, where a value cannot be handed up, and turned into a `Result` at its front door. */
export class UnreadableFile extends Error {
  readonly problem: SpreadsheetProblem;

  constructor(problem: SpreadsheetProblemName, values: SpreadsheetProblem['values'] = {}) {
    super(problem);
    this.name = 'UnreadableFile';
    this.problem = { problem, values };
  }
}
