/** How large an instrument and a filling of it may be. Past these a form is refused by name, and nothing of it is held. */
export const instrumentLimits = {
  items: 5000,
  depth: 20,
  lists: 500,
  choicesInList: 50_000,
  choices: 100_000,
  languages: 50,
  /** What one cell of a spreadsheet holds. */
  textLength: 32_767,
  nameLength: 100,
  /** Of one answer. */
  answerLength: 10_000,
  /** Of one repeat. */
  instances: 1000,
  /** Questions of one repeat, in all its instances. */
  repeatedQuestions: 20_000,
} as const;
