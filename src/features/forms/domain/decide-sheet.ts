import type { AnswersGiven } from '#platform/instruments/domain/answer.ts';
import { draftAnswers, type NewAnswer } from '#platform/instruments/domain/filling/draft-answers.ts';
import { takeAnswers } from '#platform/instruments/domain/filling/read-page.ts';
import type { Said } from '#platform/instruments/domain/said.ts';
import { readTypedAnswer, type TypedFields, type TypedProblem } from '#platform/instruments/domain/typed-answer.ts';

import type { OpenFilling } from './fill-page.ts';
import type { Filling } from './filling.ts';
import { standings, type Decision, type Difference } from './keyed-twice.ts';

/** `undecided`: nobody has said which of the two stands. */
export type DecisionProblem = Readonly<{ path: string; is: TypedProblem['is'] | 'undecided' }>;

export type SheetDecided = Readonly<{
  decisions: readonly Decision[];
  bodies: readonly AnswersGiven[];
  problems: readonly DecisionProblem[];
}>;

/** The field of a page in which it is said whose keying of a question stands. */
export const stands = (path: string): string => `stands:${path}`;

/**
 * What a third look decided: the answers that are to stand and are not the first keying's, and whose each is. All of it or nothing: with one problem there
 * are no answers. The form is then as it stands after it.
 */
export function decide(
  open: OpenFilling,
  differences: readonly Difference[],
  second: Filling,
  typed: TypedFields,
): SheetDecided {
  const decisions: Decision[] = [];
  const problems: DecisionProblem[] = [];
  const answers: NewAnswer[] = [];
  for (const difference of differences) {
    const { path } = difference;
    const chosen = standings.find((one) => one === typed[stands(path)]);
    if (chosen === undefined) {
      problems.push({ path, is: 'undecided' });
      continue;
    }
    decisions.push({ path, stands: chosen });
    if (chosen === 'second') answers.push({ path, said: difference.second ?? { is: 'taken-back' } });
    if (chosen === 'neither') {
      const read = readThen(open, path, typed);
      if (!read.ok) problems.push(...read.problems);
      else answers.push({ path, said: read.value ?? { is: 'taken-back' } });
    }
  }
  if (problems.length > 0) return { decisions, bodies: [], problems };
  const lines = linesOf(open, second, answers);
  for (const { path, id } of lines) open.form.addInstance(path, id);
  const written = takeAnswers(open.form, answers);
  const drafts = draftAnswers({ ...open, statements: open.filling.statements }, open.mode, written, lines);
  return { decisions, bodies: drafts.map(({ body }) => body), problems };
}

/** What stands on the paper, as it was typed now. */
function readThen({ form }: OpenFilling, path: string, typed: TypedFields) {
  const question = form.question(path);
  if (question === null) return { ok: true as const, value: null as Said | null };
  const state = form.state(path);
  const choices = state?.is === 'question' ? state.choices : null;
  return readTypedAnswer({ path, question, choices, said: null }, typed);
}

/** Lines of a part that repeats, which only the second keying has. */
function linesOf({ filling }: OpenFilling, second: Filling, answers: readonly NewAnswer[]) {
  return Object.entries(second.answers.instances).flatMap(([path, lines]) =>
    Object.entries(lines)
      .filter(([id, is]) => is === 'there' && filling.answers.instances[path]?.[id] === undefined)
      .filter(([id]) => answers.some((answer) => answer.path.startsWith(`${path}[${id}]/`)))
      .map(([id]) => ({ path, id, is: 'there' as const })),
  );
}
