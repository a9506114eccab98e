import type { Form } from '../form/form.ts';
import type { AnswersGiven } from '../answer.ts';
import type { Said } from '../said.ts';
import { fieldOf, readTypedAnswer, type TypedFields, type TypedProblem } from '../typed-answer.ts';
import { idsOf, type NewAnswer } from './draft-answers.ts';
import type { Standing } from './response.ts';

/** What a page said that is new, and what of it could not be read. What could be read is kept all the same. */
export type PageRead = Readonly<{ given: readonly NewAnswer[]; problems: readonly TypedProblem[] }>;

/** What was kept, oldest first. */
type Kept = Readonly<{ entries: readonly Readonly<{ id: string; body: AnswersGiven }>[] }>;

/** Stands in a question's `here` where nothing had been said to it. */
const nothingSeen = '-';

/** What a page notes of a question: the ids of the entries that it shows the answer of. */
export function seenOn(response: Readonly<{ statements: Standing }>, path: string): string {
  const ids = idsOf(response, path);
  return ids.length === 0 ? nothingSeen : ids.join(' ');
}

/**
 * The same for a page that is shown once more as it was typed: what its reader had in front of them, and what was kept of it just now. Not what a colleague has said meanwhile, which they
 * have not seen.
 */
export function seenAgain(
  typed: TypedFields,
  written: readonly Readonly<{ id: string; body: AnswersGiven }>[],
  path: string,
): string | null {
  const before = typed[fieldOf(path, 'here')];
  if (typeof before !== 'string') return null;
  const own = written.filter(({ body }) => body.answers.some((answer) => answer.path === path)).map(({ id }) => id);
  return own.length === 0 ? before : [...(before === nothingSeen ? [] : [before]), ...own].join(' ');
}

/**
 * Reads a page against what its reader had in front of them, not against what stands now: what a colleague has answered since is neither taken for the
 * reader's nor replaced by it.
 */
export function readPage(form: Form, response: Kept, typed: TypedFields): PageRead {
  const given: NewAnswer[] = [];
  const problems: TypedProblem[] = [];
  for (const [path, here] of onPage(typed)) {
    const question = form.question(path);
    if (question === null) continue;
    const seen = here === nothingSeen ? [] : here.split(' ').filter((id) => /^[0-9a-f-]{36}$/.test(id));
    const state = form.state(path);
    const choices = state?.is === 'question' ? state.choices : null;
    const read = readTypedAnswer({ path, question, choices, said: saidThen(response, path, seen) }, typed);
    if (!read.ok) problems.push(...read.problems);
    else if (read.value !== null) given.push({ path, said: read.value, seen });
  }
  return { given, problems };
}

/** Takes new answers into a form, and gives them back with what the form answered itself because of them. */
export function takeAnswers(form: Form, given: readonly NewAnswer[]): readonly NewAnswer[] {
  const written = [...form.takeWritten()];
  for (const { path, said } of given) {
    const answered = form.answer(path, said);
    if (answered.ok) written.push(...answered.value.written);
    // Where it has no bearing any more it is kept all the same, and not counted.
    else form.take(path, said);
  }
  return [...written, ...given];
}

function onPage(typed: TypedFields): readonly (readonly [path: string, here: string])[] {
  const suffix = fieldOf('', 'here');
  return Object.entries(typed).flatMap(([name, value]) =>
    name.endsWith(suffix) ? [[name.slice(0, -suffix.length), typeof value === 'string' ? value : ''] as const] : [],
  );
}

function saidThen({ entries }: Kept, path: string, seen: readonly string[]): Said | null {
  const ids = new Set(seen);
  const said = entries.filter(({ id }) => ids.has(id)).flatMap(({ body }) => body.answers);
  return said.findLast((answer) => answer.path === path)?.said ?? null;
}
