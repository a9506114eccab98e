import type { SurveyQuestion } from './survey-question.ts';

/** What stands in each column of a file of responses. */
export type ColumnRole =
  | Readonly<{ is: 'question'; question: number }>
  /** One option of a select-all question in a column of its own, `question/option`: 1 where ticked. */
  | Readonly<{ is: 'option'; question: number; choice: number }>
  | Readonly<{ is: 'by' }>
  | Readonly<{ is: 'weight' }>
  | Readonly<{ is: 'other' }>;

export type ColumnProblem = Readonly<{ problem: 'doubled-head' | 'no-such-column' | 'no-question'; name: string }>;

export type ResponseColumns = Readonly<{
  roles: readonly ColumnRole[];
  /** The column to group by, where it is not a question. */
  by: Readonly<{ column: number; question: number | null }> | null;
  /** Heads that no question has. */
  others: readonly string[];
  /** Questions that no head has. */
  missing: readonly string[];
}>;

/** Which column is which question: the head is its name, or the end of its path (`group/name`). A head that stands twice is a problem, as nobody can know which one counts. */
export function responseColumns(
  heads: readonly string[],
  questions: readonly SurveyQuestion[],
  { by, weights }: Readonly<{ by: string | undefined; weights: string | undefined }>,
): ResponseColumns | readonly ColumnProblem[] {
  const problems: ColumnProblem[] = [];
  const twice = heads.find((head, at) => head !== '' && heads.indexOf(head) !== at);
  if (twice !== undefined) problems.push({ problem: 'doubled-head', name: twice });
  for (const name of [by, weights])
    if (name !== undefined && !heads.includes(name)) problems.push({ problem: 'no-such-column', name });
  const roles = heads.map((head): ColumnRole => roleOf(head, questions, by, weights));
  const held = new Set(roles.flatMap((role) => ('question' in role ? [role.question] : [])));
  const answered = roles.flatMap((role) => (role.is === 'question' ? [role.question] : []));
  const again = answered.find((question, at) => answered.indexOf(question) !== at);
  if (again !== undefined && twice === undefined)
    problems.push({ problem: 'doubled-head', name: questions[again]?.name ?? '' });
  if (held.size === 0) problems.push({ problem: 'no-question', name: questions[0]?.name ?? '' });
  if (problems.length > 0) return problems;
  const column = by === undefined ? -1 : heads.indexOf(by);
  const role = roles[column];
  return {
    roles,
    by: column < 0 ? null : { column, question: role?.is === 'question' ? role.question : null },
    others: heads.filter((_, at) => roles[at]?.is === 'other'),
    missing: questions.filter((_, at) => !held.has(at)).map(({ name }) => name),
  };
}

function roleOf(
  head: string,
  questions: readonly SurveyQuestion[],
  by: string | undefined,
  weights: string | undefined,
): ColumnRole {
  if (head === weights) return { is: 'weight' };
  const exact = questions.findIndex(({ name }) => name === head);
  const last = head.split('/').at(-1) ?? head;
  const ending = exact >= 0 ? exact : questions.findIndex(({ name }) => name === last);
  // A number or a word is not a group to compare; such a column is grouped by as it stands.
  if (ending >= 0 && (head !== by || questions[ending]?.counting === 'one'))
    return { is: 'question', question: ending };
  if (head === by) return { is: 'by' };
  const parent = head.split('/').at(-2);
  const question = questions.findIndex(({ name, counting }) => counting === 'several' && name === parent);
  const choice = questions[question]?.choices.findIndex(({ code }) => code === last) ?? -1;
  return question >= 0 && choice >= 0 ? { is: 'option', question, choice } : { is: 'other' };
}
